import type { Message } from '../types.ts';

/** Limits of the system around sshd: processes, files, logins, sockets of systemd. */
export const PROCESS_LIMITS = [
  {
    id: 'session-fork-failed',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'error',
    limit: 'nproc',
    or: ['tasks-max'],
    forms: [
      {
        format: 'fork: %.100s',
        in: ['do_exec_no_pty', 'do_exec_pty'],
        fields: 'error',
        is: [{ error: 'Resource temporarily unavailable' }],
      },
    ],
    meaning:
      'sshd granted a session but could not start its process: the user has as many processes as allowed. The client sees "exec request failed on channel 0".',
    remedy:
      'Count with ps -L -u USER | wc -l, read the limit in /proc/PID/limits of a process of that user, then raise nproc or TasksMax and log in anew.',
    notHelp: 'Raising MaxSessions. ulimit in your own shell: it shows your limit, not that of the user.',
    step: 7,
  },
  {
    id: 'fork-no-memory',
    origin: 'openssh',
    weight: 'refused',
    generic: true,
    hit: 'The server could not start a process',
    side: 'server',
    level: 'error',
    limit: null,
    forms: [
      { format: 'fork: %.100s', shown: 'error', fields: 'error' },
      {
        format: 'fork: %.100s',
        in: ['do_exec_no_pty', 'do_exec_pty'],
        fields: 'error',
      },
    ],
    meaning:
      'sshd could not start a process for a session or a connection, for the reason given; "Cannot allocate memory" is the memory of the machine or of a control group.',
    remedy: 'Look at free -m, dmesg (oom) and memory.max of the control group.',
    notHelp: 'Raising MaxSessions or nproc.',
    step: 7,
  },
  {
    id: 'sshd-fork-failed',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'error',
    limit: 'tasks-max',
    or: ['nproc'],
    forms: [
      {
        format: 'fork: %.100s',
        shown: 'error',
        fields: 'error',
        is: [{ error: 'Resource temporarily unavailable' }],
      },
    ],
    meaning: 'The listener could not start a process for a new connection, so nobody can log in.',
    remedy: 'systemctl show -p TasksCurrent,TasksMax ssh.service; then raise TasksMax or free memory.',
    notHelp: 'Raising MaxSessions or MaxStartups.',
    step: 7,
  },
  {
    id: 'shell-fork-failed',
    origin: 'system',
    by: 'the shell on the server',
    weight: 'refused',
    generic: true,
    side: 'system',
    level: null,
    limit: 'nproc',
    or: ['tasks-max'],
    forms: [
      {
        format: '%s: fork: %s',
        fields: 'program error',
        is: [
          { error: 'Resource temporarily unavailable' },
          { error: 'retry: Resource temporarily unavailable' },
          { error: 'Interrupted system call' },
          { error: 'retry: No child processes' },
        ],
      },
      {
        format: '%s: fork failed: %s',
        fields: 'program error',
        is: [{ error: 'resource temporarily unavailable' }],
      },
      { format: '%s: Cannot fork', fields: 'program' },
      {
        format: "%s: can't fork: %s",
        fields: 'program error',
        is: [{ error: 'Resource temporarily unavailable' }],
      },
      {
        format: '%s: unable to fork: %s',
        fields: 'program error',
        is: [{ error: 'Resource temporarily unavailable' }],
      },
      { format: 'fork: Resource temporarily unavailable', loose: true },
      { format: 'No more processes', loose: true },
    ],
    meaning:
      'The session runs, but its shell or a program in it may start no further process: the user is at nproc or at the pids limit of a control group.',
    remedy:
      'ps -L -u USER --sort=start_time shows what runs; end what is stray, or raise nproc or TasksMax and log in anew.',
    notHelp: 'Raising MaxSessions.',
    step: 7,
  },
  {
    id: 'cgroup-fork-rejected',
    origin: 'system',
    by: 'the kernel',
    weight: 'refused',
    side: 'system',
    level: null,
    limit: 'tasks-max',
    forms: [
      {
        format: 'cgroup: fork rejected by pids controller in /user.slice/%s',
        fields: 'group',
      },
      {
        format: 'cgroup: fork rejected by pids controller in /system.slice/ssh%s',
        fields: 'group',
      },
      {
        format: 'cgroup: fork rejected by pids controller in /system.slice/sshd%s',
        loose: true,
        fields: 'group',
      },
    ],
    meaning:
      'The kernel refused a new process because the control group of the user, or of sshd, is at its TasksMax.',
    remedy:
      'systemctl show -p TasksCurrent,TasksMax user-UID.slice; raise TasksMax there (systemctl set-property) or end what is stray.',
    notHelp: 'Raising nproc or MaxSessions.',
    step: 7,
  },
  {
    id: 'cgroup-fork-rejected-elsewhere',
    origin: 'system',
    by: 'the kernel',
    weight: 'ordinary',
    generic: true,
    side: 'system',
    level: null,
    limit: null,
    forms: [
      {
        format: 'cgroup: fork rejected by pids controller in %s',
        fields: 'group',
      },
    ],
    meaning: 'Another service is at its TasksMax; this does not concern ssh.',
    step: null,
  },
  {
    id: 'too-many-open-files',
    origin: 'system',
    by: 'the kernel, through any program',
    weight: 'refused',
    generic: true,
    side: 'system',
    level: 'error',
    limit: 'nofile',
    forms: [{ format: '%s: Too many open files', fields: 'program' }, { format: 'Too many open files' }],
    meaning: 'A process has as many open files as allowed. Each session costs sshd, and a master, several.',
    remedy:
      'Read "Max open files" in /proc/PID/limits of that process; raise LimitNOFILE= or nofile, or carry fewer sessions on one connection.',
    notHelp: 'Raising MaxSessions: it makes this worse.',
    step: 7,
  },
  {
    id: 'file-table-full',
    origin: 'system',
    by: 'the kernel, through any program',
    weight: 'refused',
    hit: 'The machine has as many open files as allowed',
    side: 'system',
    level: 'error',
    limit: null,
    forms: [
      { format: '%s: Too many open files in system', fields: 'program' },
      { format: 'Too many open files in system' },
      { format: 'VFS: file-max limit %lu reached', fields: 'max' },
    ],
    meaning: 'All processes together have as many open files as fs.file-max allows.',
    remedy:
      'cat /proc/sys/fs/file-nr: open, unused, allowed. Find what leaks, or raise fs.file-max with sysctl.',
    notHelp: 'Raising nofile, LimitNOFILE= or MaxSessions.',
    step: 7,
  },
  {
    id: 'pam-too-many-logins',
    origin: 'system',
    by: 'pam_limits',
    weight: 'refused',
    side: 'system',
    level: null,
    limit: 'pam-maxlogins',
    forms: [
      {
        format: 'pam_limits(%s): Too many logins (max %d) for %s',
        fields: 'service max user',
      },
      {
        format: 'pam_limits(%s): Too many system logins (max %d)',
        fields: 'service max',
      },
      {
        format: "There were too many logins for '%s'.",
        fields: 'user',
      },
      { format: "Too many logins for '%s'.", fields: 'user' },
    ],
    meaning:
      'The user has as many logins as maxlogins in limits.conf allows. It counts connections, not multiplexed sessions.',
    remedy:
      'who shows the logins that count. Share one connection (ControlMaster), or raise maxlogins for that user.',
    notHelp: 'Raising MaxSessions.',
    step: 7,
  },
  {
    id: 'pam-open-session-denied',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'error',
    limit: 'pam-maxlogins',
    or: ['logind-sessions'],
    forms: [
      {
        format: 'PAM: pam_open_session(): %s',
        fields: 'error',
        is: [{ error: 'Permission denied' }],
      },
    ],
    meaning:
      'A PAM session module refused the login; the usual one is pam_limits with maxlogins. The client ends with status 254.',
    remedy:
      'Look for "pam_limits … Too many logins" next to it; if it is absent, pam_systemd or another session module of /etc/pam.d/sshd said no.',
    notHelp: 'Raising MaxSessions.',
    step: 7,
  },
  {
    id: 'pam-open-session-failed',
    origin: 'openssh',
    weight: 'trouble',
    generic: true,
    side: 'server',
    level: 'error',
    limit: null,
    forms: [{ format: 'PAM: pam_open_session(): %s', fields: 'error' }],
    meaning: 'A PAM session module failed, for the reason given.',
    remedy: 'Look at the pam_… lines next to it, and at /etc/pam.d/sshd.',
    notHelp: 'Raising MaxSessions.',
    step: 7,
  },
  {
    id: 'logind-sessions',
    origin: 'system',
    by: 'pam_systemd',
    weight: 'refused',
    side: 'system',
    level: null,
    limit: 'logind-sessions',
    forms: [
      {
        format:
          'pam_systemd(%s): Failed to create session: Maximum number of sessions (%d) reached, refusing further sessions%s',
        fields: 'service max -',
      },
    ],
    meaning:
      'systemd-logind is at SessionsMax (8192 unless set): logins go on, but without a scope and a runtime directory of their own.',
    remedy: 'loginctl list-sessions shows them; look for what leaves them behind ("State: closing").',
    notHelp: 'Raising MaxSessions of sshd: another thing of the same name.',
    step: 7,
  },
  {
    id: 'socket-trigger-limit',
    origin: 'system',
    by: 'systemd',
    weight: 'refused',
    side: 'system',
    level: null,
    limit: 'socket-activation',
    forms: [
      {
        format: '%s.socket: Trigger limit hit, refusing further activation.',
        fields: 'unit',
        is: [{ unit: 'sshd' }, { unit: 'ssh' }, { unit: 'dropbear' }],
      },
    ],
    meaning:
      'systemd, not sshd, refused the connection: it came too soon after others. The socket stays closed until it is restarted.',
    remedy: 'systemctl restart ssh.socket; raise TriggerLimitBurst= in the unit, or run ssh.service instead.',
    notHelp: 'Anything in sshd_config.',
    step: 7,
  },
  {
    id: 'socket-max-connections',
    origin: 'system',
    by: 'systemd',
    weight: 'refused',
    hit: 'The socket unit of systemd has as many connections as allowed',
    side: 'system',
    level: null,
    limit: 'socket-activation',
    forms: [
      {
        format: '%s.socket: Too many incoming connections (%u)%s',
        fields: 'unit count detail',
        is: [{ unit: 'sshd' }, { unit: 'ssh' }, { unit: 'dropbear' }],
      },
    ],
    meaning:
      'systemd, not sshd, refused this one connection: as many are open as MaxConnections= allows (64 unless set) or, "from source", MaxConnectionsPerSource=. The socket stays open.',
    remedy:
      'Share connections (ControlMaster); raise MaxConnections= or MaxConnectionsPerSource= in the unit, or run ssh.service instead.',
    notHelp: 'Anything in sshd_config, or restarting the socket.',
    step: 7,
  },
] as const satisfies readonly Message[];
