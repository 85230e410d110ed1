import type { Notes } from '../types.ts';
import type { PROCESS_LIMITS } from './process-limits.ts';

/** Call sites, keywords and real lines of the messages in `process-limits.ts`. */
export const PROCESS_LIMITS_NOTES = {
  'session-fork-failed': {
    cause: 'nproc in limits.conf (with UsePAM yes), or pids.max of the control group of the user (TasksMax).',
    at: 'session.c do_exec_no_pty',
    keywords: ['UsePAM'],
    examples: [
      'Nov 22 11:17:21 server sshd[12552]: error: do_exec_no_pty: fork: Resource temporarily unavailable',
      'do_exec_pty: fork: Resource temporarily unavailable',
    ],
  },
  'fork-no-memory': {
    at: ['sshd.c server_accept_loop', 'session.c do_exec_no_pty'],
    examples: [
      'error: do_exec_no_pty: fork: Cannot allocate memory',
      'Nov 22 11:17:21 server sshd[812]: error: fork: Cannot allocate memory',
    ],
  },
  'sshd-fork-failed': {
    cause: 'TasksMax of the service, or the pids of the machine. nproc does not bind root.',
    at: 'sshd.c server_accept_loop',
    examples: ['Nov 22 11:17:21 server sshd[812]: error: fork: Resource temporarily unavailable'],
  },
  'shell-fork-failed': {
    cause:
      'Everything of that user counts, over all connections: VS Code servers, tmux, stray background jobs.',
    at: [
      'bash jobs.c make_child',
      'zsh exec.c zfork',
      'dash jobs.c forkshell',
      'busybox ash.c forkshell',
      'sudo exec_monitor.c',
      'perror',
      'csh',
    ],
    examples: [
      'bash: fork: retry: Resource temporarily unavailable',
      '-bash: fork: Resource temporarily unavailable',
      "ash: can't fork: Resource temporarily unavailable",
      '[08:36:24.119] stderr> /etc/profile.d/colorgrep.sh: fork: Resource temporarily unavailable',
    ],
  },
  'cgroup-fork-rejected': {
    at: 'kernel/cgroup/pids.c pids_can_fork',
    examples: [
      'Nov 22 11:17:21 server kernel: cgroup: fork rejected by pids controller in /user.slice/user-1000.slice/session-12.scope',
    ],
  },
  'cgroup-fork-rejected-elsewhere': {
    at: 'kernel/cgroup/pids.c pids_can_fork',
    examples: ['cgroup: fork rejected by pids controller in /system.slice/nsncd.service'],
  },
  'too-many-open-files': {
    at: 'strerror(EMFILE)',
    examples: ['error: accept: Too many open files', 'do_exec_no_pty: pipe in: Too many open files'],
  },
  'file-table-full': {
    cause:
      'fs.file-max, or a program that never closes its files. A process with CAP_SYS_ADMIN may go beyond it.',
    at: ['strerror(ENFILE)', 'strerror(ENFILE)', 'fs/file_table.c alloc_empty_file'],
    examples: [
      'error: accept: Too many open files in system',
      'Nov 22 11:17:21 server kernel: VFS: file-max limit 65536 reached',
    ],
  },
  'pam-too-many-logins': {
    cause:
      'Forgotten connections, tmux or screen entries in utmp, or a maxlogins that is too low for parallel jobs.',
    at: [
      'pam_limits.c check_logins',
      'pam_limits.c check_logins',
      'pam_limits.c pam_sm_open_session',
      'pam_limits.c pam_sm_open_session',
    ],
    keywords: ['UsePAM'],
    examples: [
      'Nov 22 11:16:28 server sshd: pam_limits(sshd:session): Too many logins (max 1) for limited',
      "There were too many logins for 'limited'.",
      '2021-10-25T14:04:09.071+00:00 login[68567]: pam_limits(login:session): Too many logins (max 2) for admin',
    ],
  },
  'pam-open-session-denied': {
    at: 'auth-pam.c do_pam_session',
    keywords: ['UsePAM'],
    examples: ['sshd-session[1948]: error: PAM: pam_open_session(): Permission denied'],
  },
  'pam-open-session-failed': {
    at: 'auth-pam.c do_pam_session',
    keywords: ['UsePAM'],
    examples: ['error: PAM: pam_open_session(): Cannot make/remove an entry for the specified session'],
  },
  'logind-sessions': {
    cause: 'Sessions that never end; here often cron, not ssh.',
    at: 'logind-dbus.c method_create_session',
    examples: [
      'pam_systemd(sshd:session): Failed to create session: Maximum number of sessions (8192) reached, refusing further sessions',
    ],
  },
  'socket-trigger-limit': {
    at: 'socket.c socket_enter_running',
    examples: ['systemd[1]: sshd.socket: Trigger limit hit, refusing further activation.'],
  },
  'socket-max-connections': {
    at: 'socket.c socket_enter_running',
    examples: [
      'systemd[1]: dropbear.socket: Too many incoming connections (11) from source 192.0.2.7, dropping connection.',
    ],
  },
} as const satisfies Notes<typeof PROCESS_LIMITS>;
