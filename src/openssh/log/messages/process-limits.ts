import type { LogMessage } from '../types.ts';

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
        at: 'session.c do_exec_no_pty',
        fields: 'error',
        is: [{ error: 'Resource temporarily unavailable' }],
      },
    ],
    meaning:
      'sshd granted a session but could not start its process: the user has as many processes as allowed. The client sees "exec request failed on channel 0".',
    cause: 'nproc in limits.conf (with UsePAM yes), or pids.max of the control group of the user (TasksMax).',
    remedy:
      'Count with ps -L -u USER | wc -l, read the limit in /proc/PID/limits of a process of that user, then raise nproc or TasksMax and log in anew.',
    notHelp: 'Raising MaxSessions. ulimit in your own shell: it shows your limit, not that of the user.',
    step: 7,
    keywords: ['UsePAM'],
    examples: [
      'Nov 22 11:17:21 server sshd[12552]: error: do_exec_no_pty: fork: Resource temporarily unavailable',
      'do_exec_pty: fork: Resource temporarily unavailable',
    ],
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
      {
        format: 'fork: %.100s',
        in: ['do_exec_no_pty', 'do_exec_pty'],
        at: 'session.c do_exec_no_pty',
        fields: 'error',
      },
    ],
    meaning:
      'sshd granted a session but could not start its process, for the reason given; "Cannot allocate memory" is the memory of the machine or of a control group.',
    remedy: 'Look at free -m, dmesg (oom) and memory.max of the control group.',
    notHelp: 'Raising MaxSessions or nproc.',
    step: 7,
    examples: ['error: do_exec_no_pty: fork: Cannot allocate memory'],
  },
  {
    id: 'sshd-fork-failed',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'error',
    limit: 'tasks-max',
    or: ['nproc'],
    forms: [{ format: 'fork: %.100s', at: 'sshd.c server_accept_loop', fields: 'error' }],
    meaning: 'The listener could not start a process for a new connection, so nobody can log in.',
    cause: 'TasksMax of the service, or the pids or memory of the machine. nproc does not bind root.',
    remedy: 'systemctl show -p TasksCurrent,TasksMax ssh.service; then raise TasksMax or free memory.',
    notHelp: 'Raising MaxSessions or MaxStartups.',
    step: 7,
    examples: ['Nov 22 11:17:21 server sshd[812]: error: fork: Resource temporarily unavailable'],
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
        at: 'bash jobs.c make_child',
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
        at: 'zsh exec.c zfork',
        fields: 'program error',
        is: [{ error: 'resource temporarily unavailable' }],
      },
      { format: '%s: Cannot fork', at: 'dash jobs.c forkshell', fields: 'program' },
      { format: 'No more processes', at: 'csh', loose: true },
    ],
    meaning:
      'The session runs, but its shell may start no further process: the user is at nproc or at the pids limit of a control group.',
    cause:
      'Everything of that user counts, over all connections: VS Code servers, tmux, stray background jobs.',
    remedy:
      'ps -L -u USER --sort=start_time shows what runs; end what is stray, or raise nproc or TasksMax and log in anew.',
    notHelp: 'Raising MaxSessions.',
    step: 7,
    examples: [
      'bash: fork: retry: Resource temporarily unavailable',
      '-bash: fork: Resource temporarily unavailable',
      '[08:36:24.119] stderr> /etc/profile.d/colorgrep.sh: fork: Resource temporarily unavailable',
    ],
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
        at: 'kernel/cgroup/pids.c pids_can_fork',
        fields: 'group',
      },
      {
        format: 'cgroup: fork rejected by pids controller in /system.slice/ssh%s',
        at: 'kernel/cgroup/pids.c pids_can_fork',
        fields: 'group',
      },
      {
        format: 'cgroup: fork rejected by pids controller in /system.slice/sshd%s',
        at: 'kernel/cgroup/pids.c pids_can_fork',
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
    examples: [
      'Nov 22 11:17:21 server kernel: cgroup: fork rejected by pids controller in /user.slice/user-1000.slice/session-12.scope',
    ],
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
        at: 'kernel/cgroup/pids.c pids_can_fork',
        fields: 'group',
      },
    ],
    meaning: 'Another service is at its TasksMax; this does not concern ssh.',
    step: null,
    examples: ['cgroup: fork rejected by pids controller in /system.slice/nsncd.service'],
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
    forms: [
      { format: '%s: Too many open files', at: 'strerror(EMFILE)', fields: 'program' },
      { format: '%s: Too many open files in system', at: 'strerror(ENFILE)', fields: 'program' },
      { format: 'Too many open files', at: 'strerror(EMFILE)' },
    ],
    meaning: 'A process has as many open files as allowed. Each session costs sshd, and a master, several.',
    remedy:
      'Read "Max open files" in /proc/PID/limits of that process; raise LimitNOFILE= or nofile, or carry fewer sessions on one connection.',
    notHelp: 'Raising MaxSessions: it makes this worse.',
    step: 7,
    examples: ['error: accept: Too many open files', 'do_exec_no_pty: pipe in: Too many open files'],
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
        at: 'pam_limits.c check_logins',
        fields: 'service max user',
      },
      {
        format: 'pam_limits(%s): Too many system logins (max %d)',
        at: 'pam_limits.c check_logins',
        fields: 'service max',
      },
      {
        format: "There were too many logins for '%s'.",
        at: 'pam_limits.c pam_sm_open_session',
        fields: 'user',
      },
      { format: "Too many logins for '%s'.", at: 'pam_limits.c pam_sm_open_session', fields: 'user' },
    ],
    meaning:
      'The user has as many logins as maxlogins in limits.conf allows. It counts connections, not multiplexed sessions.',
    cause:
      'Forgotten connections, tmux or screen entries in utmp, or a maxlogins that is too low for parallel jobs.',
    remedy:
      'who shows the logins that count. Share one connection (ControlMaster), or raise maxlogins for that user.',
    notHelp: 'Raising MaxSessions.',
    step: 7,
    keywords: ['UsePAM'],
    examples: [
      'Nov 22 11:16:28 server sshd: pam_limits(sshd:session): Too many logins (max 1) for limited',
      "There were too many logins for 'limited'.",
      '2021-10-25T14:04:09.071+00:00 login[68567]: pam_limits(login:session): Too many logins (max 2) for admin',
    ],
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
        at: 'auth-pam.c do_pam_session',
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
    keywords: ['UsePAM'],
    examples: ['sshd-session[1948]: error: PAM: pam_open_session(): Permission denied'],
  },
  {
    id: 'pam-open-session-failed',
    origin: 'openssh',
    weight: 'trouble',
    generic: true,
    side: 'server',
    level: 'error',
    limit: null,
    forms: [{ format: 'PAM: pam_open_session(): %s', at: 'auth-pam.c do_pam_session', fields: 'error' }],
    meaning: 'A PAM session module failed, for the reason given.',
    remedy: 'Look at the pam_… lines next to it, and at /etc/pam.d/sshd.',
    notHelp: 'Raising MaxSessions.',
    step: 7,
    keywords: ['UsePAM'],
    examples: ['error: PAM: pam_open_session(): Cannot make/remove an entry for the specified session'],
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
        at: 'logind-dbus.c method_create_session',
        fields: 'service max -',
      },
    ],
    meaning:
      'systemd-logind is at SessionsMax (8192 unless set): logins go on, but without a scope and a runtime directory of their own.',
    cause: 'Sessions that never end; here often cron, not ssh.',
    remedy: 'loginctl list-sessions shows them; look for what leaves them behind ("State: closing").',
    notHelp: 'Raising MaxSessions of sshd: another thing of the same name.',
    step: 7,
    examples: [
      'pam_systemd(sshd:session): Failed to create session: Maximum number of sessions (8192) reached, refusing further sessions',
    ],
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
        at: 'socket.c socket_enter_running',
        fields: 'unit',
        is: [{ unit: 'sshd' }, { unit: 'ssh' }, { unit: 'dropbear' }],
      },
      {
        format: '%s.socket: Too many incoming connections (%u)%s',
        at: 'socket.c socket_enter_running',
        fields: 'unit count detail',
        is: [{ unit: 'sshd' }, { unit: 'ssh' }, { unit: 'dropbear' }],
      },
    ],
    meaning:
      'systemd, not sshd, refused the connection: the socket unit has limits of its own. After a trigger limit the socket stays closed until it is restarted.',
    remedy:
      'systemctl restart ssh.socket; set TriggerLimitIntervalSec=, MaxConnections= or MaxConnectionsPerSource= in the unit, or run ssh.service instead.',
    notHelp: 'Anything in sshd_config.',
    step: 7,
    examples: [
      'systemd[1]: sshd.socket: Trigger limit hit, refusing further activation.',
      'systemd[1]: dropbear.socket: Too many incoming connections (11) from source 192.0.2.7, dropping connection.',
    ],
  },
] as const satisfies readonly LogMessage[];
