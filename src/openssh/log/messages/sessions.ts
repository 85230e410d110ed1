import type { Message } from '../types.ts';

/** MaxSessions, as server and client report it, and sessions that were granted but could not have what they asked for. */
export const SESSIONS = [
  {
    id: 'no-more-sessions',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'error',
    limit: 'max-sessions',
    forms: [{ format: 'no more sessions' }, { format: 'error: no more sessions', loose: true }],
    meaning:
      'One connection asked for one session more than MaxSessions allows; sshd refused that session and kept the connection.',
    remedy:
      'Find the user by the PID: the last line of that process ("Disconnected from user …") names it, and at LogLevel VERBOSE "User child is on pid N" leads to its "Accepted" line. Then raise MaxSessions for that user, reload sshd and reconnect, or use more connections.',
    notHelp: 'Raising MaxStartups, ulimit or limits.conf. Raising MaxSessions without a new connection.',
    step: 1,
  },
  {
    id: 'channel-open-failed-session',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    both: 'harmless',
    level: 'info',
    limit: 'max-sessions',
    or: ['forwarding'],
    forms: [
      {
        format: 'channel %d: open failed: %s%s%s',
        fields: 'channel reason sep text',
        is: [{ reason: 'connect failed', sep: ': ', text: 'open failed' }],
      },
    ],
    meaning:
      'The server refused a session on this connection: MaxSessions is reached, or it is 0. A forwarding to a Unix socket (-L PORT:/PATH) that is denied or finds no socket prints the same text.',
    remedy:
      'Read MaxSessions with sshd -T on the server. Raise it there, or open a second master with a ControlPath of its own. If you forward a Unix socket, look in the log of the server: a refused session leaves "no more sessions", the other two "refused streamlocal port forward" or "connect to PATH".',
    notHelp:
      'AllowTcpForwarding and PermitOpen: TCP forwardings that are denied say "administratively prohibited", those whose target is down "Connection refused" or another reason.',
    step: 1,
  },
  {
    id: 'session-opened-after-promise',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'info',
    limit: 'no-more-sessions-request',
    forms: [
      {
        format:
          'Disconnecting %s: Possible attack: attempt to open a session after additional sessions disabled',
        since: '7.5',
        fields: 'peer',
      },
      {
        format:
          'Disconnecting: Possible attack: attempt to open a session after additional sessions disabled',
        until: '7.4',
      },
      {
        format:
          'Received disconnect from %s port %d:%d: Possible attack: attempt to open a session after additional sessions disabled',
        fields: 'address port code',
      },
    ],
    meaning:
      'The client opened a second session after it had promised, with no-more-sessions@openssh.com, to open none. sshd ended the whole connection.',
    remedy:
      'Correct the client: open the further session on a connection of its own, or do not send the request.',
    notHelp: 'Raising MaxSessions: the number of sessions plays no part.',
    step: 5,
  },
  {
    id: 'exec-request-failed',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    level: 'error',
    limit: 'nproc',
    or: ['tasks-max', 'nofile'],
    forms: [
      {
        format: '%s request failed on channel %d',
        fields: 'request channel',
        is: [{ request: 'exec' }, { request: 'shell' }],
      },
    ],
    meaning:
      'The session was granted, but the server could not start its process. MaxSessions was not reached.',
    remedy:
      'Look for "fork: Resource temporarily unavailable" in the log of the server and count the processes of the user with ps -L -u USER.',
    notHelp: 'Raising MaxSessions.',
    step: 7,
  },
  {
    id: 'subsystem-request-failed',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    level: 'error',
    limit: 'nproc',
    or: ['tasks-max', 'nofile'],
    hit: 'The server did not start the subsystem',
    forms: [
      {
        format: '%s request failed on channel %d',
        fields: 'request channel',
        is: [{ request: 'subsystem' }],
      },
    ],
    meaning:
      'The session was granted, but the server did not start the subsystem: sshd_config defines none of that name, or no process could be started. MaxSessions was not reached.',
    remedy:
      'Read the log of the server. "subsystem not found": define it, Subsystem sftp internal-sftp in most cases. "fork: Resource temporarily unavailable": count the processes of the user with ps -L -u USER.',
    notHelp: 'Raising MaxSessions.',
    step: 7,
  },
  {
    id: 'pty-request-failed',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    level: 'error',
    limit: 'permit-tty',
    or: ['pty-max'],
    forms: [
      {
        format: 'PTY allocation request failed on channel %d',
        fields: 'channel',
      },
    ],
    meaning: 'The server gave the session no terminal; the session goes on without one.',
    remedy:
      'Check PermitTTY with sshd -T -C user=NAME,…; use ssh -T if no terminal is needed. If the log of the server says "openpty", check kernel.pty.max and that /dev/pts is mounted.',
    notHelp: 'Raising MaxSessions.',
    step: 1,
  },
  {
    id: 'openpty-failed',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'error',
    limit: 'pty-max',
    forms: [{ format: 'openpty: %.100s', fields: 'error', is: [{ error: 'No space left on device' }] }],
    meaning: 'sshd could not get a pseudo-terminal for a session: the kernel hands out no more.',
    remedy: 'Compare sysctl kernel.pty.nr with kernel.pty.max.',
    notHelp: 'Raising MaxSessions.',
    step: 7,
  },
  {
    id: 'openpty-no-device',
    origin: 'openssh',
    weight: 'trouble',
    side: 'server',
    level: 'error',
    limit: null,
    forms: [
      {
        format: 'openpty: %.100s',
        fields: 'error',
        is: [
          { error: 'No such file or directory' },
          { error: 'No such device' },
          { error: 'No such device or address' },
          { error: 'Permission denied' },
          { error: 'Operation not permitted' },
        ],
      },
    ],
    meaning: 'sshd could not get a pseudo-terminal for a session: the system has no device for it.',
    remedy: 'Look at ls -ld /dev/ptmx /dev/pts on the server, and mount devpts where it is missing.',
    notHelp: 'Raising MaxSessions or kernel.pty.max.',
    step: 7,
  },
  {
    id: 'starting-session',
    origin: 'openssh',
    weight: 'ordinary',
    side: 'server',
    level: 'verbose',
    limit: null,
    forms: [
      {
        format: 'Starting session: %s%s%s for %s from %.200s port %d id %d',
        since: '7.2',
        fields: 'session - - user address port slot',
      },
      {
        format: 'Starting session: %s%s%s for %s from %.200s port %d',
        until: '7.1',
        fields: 'session - - user address port',
      },
    ],
    meaning:
      'A session began: shell, command, forced-command or subsystem. The id is its slot out of MaxSessions, from 0.',
    step: 8,
  },
  {
    id: 'close-session',
    origin: 'openssh',
    weight: 'ordinary',
    side: 'server',
    level: 'verbose',
    limit: null,
    forms: [
      {
        format: 'Close session: user %s from %.200s port %d id %d',
        since: '7.2',
        fields: 'user address port slot',
      },
    ],
    meaning: 'A session ended and its slot is free.',
    step: 8,
  },
  {
    id: 'session-open-failed-free-channel',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'debug1',
    limit: 'max-sessions',
    forms: [
      {
        format: 'session open failed, free channel %d',
        fields: 'channel',
      },
    ],
    meaning: 'sshd refused a session and freed its channel: it follows "no more sessions".',
    remedy: 'See the line "no more sessions" of the same PID.',
    step: 1,
  },
] as const satisfies readonly Message[];
