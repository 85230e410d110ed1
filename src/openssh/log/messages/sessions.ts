import type { LogMessage } from '../types.ts';

/** MaxSessions, as server and client report it, and sessions that were granted but could not have what they asked for. */
export const SESSIONS = [
  {
    id: 'no-more-sessions',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'error',
    limit: 'max-sessions',
    forms: [
      { format: 'no more sessions', at: 'session.c session_open' },
      { format: 'error: no more sessions', at: 'session.c session_open, quoted', loose: true },
    ],
    meaning:
      'One connection asked for one session more than MaxSessions allows; sshd refused that session and kept the connection.',
    cause:
      'A multiplexing master, or a library, opened more shells, commands and sftp sessions at once on one connection than MaxSessions (10 unless set).',
    remedy:
      'Find the user by the PID: the line "User child is on pid N" leads to its "Accepted" line. Then raise MaxSessions for that user, reload sshd and reconnect, or use more connections.',
    notHelp: 'Raising MaxStartups, ulimit or limits.conf. Raising MaxSessions without a new connection.',
    step: 1,
    keywords: ['MaxSessions'],
    examples: [
      'Nov 22 11:13:58 server sshd-session[10255]: error: no more sessions',
      'Oct 05 15:27:05 ubuntu sshd[1263017]: error: no more sessions',
      'no more sessions',
    ],
  },
  {
    id: 'channel-open-failed-session',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    level: 'info',
    limit: 'max-sessions',
    forms: [
      {
        format: 'channel %d: open failed: %s%s%s',
        at: 'channels.c channel_input_open_failure',
        fields: 'channel reason sep text',
        is: [{ reason: 'connect failed', sep: ': ', text: 'open failed' }],
      },
    ],
    meaning: 'The server refused a session on this connection: MaxSessions is reached, or it is 0.',
    cause:
      'A server of 7.5 or newer answers a session over MaxSessions with reason 2, "connect failed", and the text "open failed". The master prints it, not the command that was refused.',
    remedy:
      'Read MaxSessions with sshd -T on the server. Raise it there, or open a second master with a ControlPath of its own.',
    notHelp:
      'AllowTcpForwarding and PermitOpen: a forwarding whose target is down ends in "Connection refused" or another reason, never in "open failed".',
    step: 1,
    keywords: ['MaxSessions'],
    examples: [
      'channel 21: open failed: connect failed: open failed',
      'channel 0: open failed: connect failed: open failed',
    ],
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
        at: 'packet.c ssh_packet_disconnect; serverloop.c server_request_session',
        since: '7.5',
        fields: 'peer',
      },
      {
        format:
          'Disconnecting: Possible attack: attempt to open a session after additional sessions disabled',
        at: 'packet.c ssh_packet_disconnect; serverloop.c server_request_session',
        until: '7.4',
      },
      {
        format:
          'Received disconnect from %s port %d:%d: Possible attack: attempt to open a session after additional sessions disabled',
        at: 'packet.c ssh_packet_read_poll_seqnr; serverloop.c server_request_session',
        fields: 'address port code',
      },
    ],
    meaning:
      'The client opened a second session after it had promised, with no-more-sessions@openssh.com, to open none. sshd ended the whole connection.',
    cause:
      'A client library or proxy that sends the promise and then opens another session. ssh itself sends it only when it is no master.',
    remedy:
      'Correct the client: open the further session on a connection of its own, or do not send the request.',
    notHelp: 'Raising MaxSessions: the number of sessions plays no part.',
    step: 5,
    examples: [
      'Disconnecting user user 127.0.0.1 port 43210: Possible attack: attempt to open a session after additional sessions disabled',
    ],
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
        at: 'clientloop.c client_status_confirm',
        fields: 'request channel',
        is: [{ request: 'exec' }, { request: 'subsystem' }, { request: 'shell' }],
      },
    ],
    meaning:
      'The session was granted, but the server could not start its process. MaxSessions was not reached.',
    cause:
      'Most often the user is over nproc or the pids limit of a control group, so sshd cannot fork. For "subsystem": also a Subsystem that sshd_config does not define.',
    remedy:
      'Look for "fork: Resource temporarily unavailable" in the log of the server and count the processes of the user with ps -L -u USER.',
    notHelp: 'Raising MaxSessions.',
    step: 7,
    keywords: ['Subsystem'],
    examples: ['exec request failed on channel 0', 'subsystem request failed on channel 0'],
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
        at: 'clientloop.c client_status_confirm',
        fields: 'channel',
      },
    ],
    meaning: 'The server gave the session no terminal; the session goes on without one.',
    cause: 'PermitTTY no, no-pty in authorized_keys, or no pseudo-terminal left on the server.',
    remedy:
      'Check PermitTTY with sshd -T -C user=NAME,…; use ssh -T if no terminal is needed. If the log of the server says "openpty", check kernel.pty.max and that /dev/pts is mounted.',
    notHelp: 'Raising MaxSessions.',
    step: 1,
    keywords: ['PermitTTY'],
    examples: ['PTY allocation request failed on channel 0'],
  },
  {
    id: 'openpty-failed',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'error',
    limit: 'pty-max',
    forms: [{ format: 'openpty: %.100s', at: 'sshpty.c pty_allocate', fields: 'error' }],
    meaning: 'sshd could not get a pseudo-terminal for a session.',
    cause:
      'The system is out of terminals (kernel.pty.max), or /dev/pts is not mounted, as in some chroots and containers.',
    remedy: 'Compare sysctl kernel.pty.nr with kernel.pty.max, and check the mount of /dev/pts.',
    notHelp: 'Raising MaxSessions.',
    step: 7,
    examples: ['Nov 22 11:13:58 server sshd[10255]: error: openpty: No such file or directory'],
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
        at: 'session.c do_exec',
        since: '7.2',
        fields: 'session - - user address port slot',
      },
      {
        format: 'Starting session: %s%s%s for %s from %.200s port %d',
        at: 'session.c do_exec',
        until: '7.1',
        fields: 'session - - user address port',
      },
    ],
    meaning:
      'A session began: shell, command, forced-command or subsystem. The id is its slot out of MaxSessions, from 0.',
    step: 8,
    examples: [
      'Nov 22 11:13:59 server sshd[9882]: Starting session: command for user from 127.0.0.1 port 41158 id 1',
      'Starting session: shell on pts/0 for alice from 192.0.2.7 port 50122 id 0',
      "Starting session: subsystem 'sftp' for alice from 192.0.2.7 port 50122 id 2",
    ],
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
        at: 'session.c session_close',
        since: '7.2',
        fields: 'user address port slot',
      },
    ],
    meaning: 'A session ended and its slot is free.',
    step: 8,
    examples: [
      'Nov 22 11:13:58 server sshd-session[10267]: Close session: user user from 127.0.0.1 port 40566 id 0',
    ],
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
        at: 'serverloop.c server_request_session',
        fields: 'channel',
      },
    ],
    meaning: 'sshd refused a session and freed its channel: it follows "no more sessions".',
    remedy: 'See the line "no more sessions" of the same PID.',
    step: 1,
    keywords: ['MaxSessions'],
    examples: ['debug1: session open failed, free channel 2'],
  },
] as const satisfies readonly LogMessage[];
