import type { Notes } from '../types.ts';
import type { SESSIONS } from './sessions.ts';

/** Call sites, keywords and real lines of the messages in `sessions.ts`. */
export const SESSIONS_NOTES = {
  'no-more-sessions': {
    cause:
      'A multiplexing master, or a library, opened more shells, commands and sftp sessions at once on one connection than MaxSessions (10 unless set).',
    at: ['session.c session_open', 'session.c session_open, quoted'],
    keywords: ['MaxSessions'],
    examples: [
      'Nov 22 11:13:58 server sshd-session[10255]: error: no more sessions',
      'Oct 05 15:27:05 ubuntu sshd[1263017]: error: no more sessions',
      'no more sessions',
    ],
  },
  'channel-open-failed-session': {
    cause:
      'A server of 7.5 or newer answers a session over MaxSessions with reason 2, "connect failed", and the text "open failed". The master prints it, not the command that was refused. For a Unix socket sshd sends the same reason and text, whether policy denies it or nothing listens there.',
    at: 'channels.c channel_input_open_failure',
    keywords: ['MaxSessions'],
    examples: [
      'channel 21: open failed: connect failed: open failed',
      'channel 0: open failed: connect failed: open failed',
    ],
  },
  'session-opened-after-promise': {
    cause:
      'A client library or proxy that sends the promise and then opens another session. ssh itself sends it only when it is no master.',
    at: [
      'packet.c ssh_packet_disconnect; serverloop.c server_request_session',
      'packet.c ssh_packet_disconnect; serverloop.c server_request_session',
      'packet.c ssh_packet_read_poll_seqnr; serverloop.c server_request_session',
    ],
    examples: [
      'Disconnecting user user 127.0.0.1 port 43210: Possible attack: attempt to open a session after additional sessions disabled',
    ],
  },
  'exec-request-failed': {
    cause: 'Most often the user is over nproc or the pids limit of a control group, so sshd cannot fork.',
    at: 'clientloop.c client_status_confirm',
    examples: ['exec request failed on channel 0', 'shell request failed on channel 0'],
  },
  'subsystem-request-failed': {
    cause:
      'A Subsystem that sshd_config does not define, or the user is over nproc or the pids limit of a control group, so that sshd cannot fork.',
    at: 'clientloop.c client_status_confirm',
    keywords: ['Subsystem'],
    examples: ['subsystem request failed on channel 0'],
  },
  'pty-request-failed': {
    cause: 'PermitTTY no, no-pty in authorized_keys, or no pseudo-terminal left on the server.',
    at: 'clientloop.c client_status_confirm',
    keywords: ['PermitTTY'],
    examples: ['PTY allocation request failed on channel 0'],
  },
  'openpty-failed': {
    cause: 'The system is out of terminals: kernel.pty.max, or the max= of the mount of /dev/pts.',
    at: 'sshpty.c pty_allocate',
    examples: ['Nov 22 11:13:58 server sshd[10255]: error: openpty: No space left on device'],
  },
  'openpty-no-device': {
    cause: '/dev/ptmx or /dev/pts is missing or may not be opened, as in some chroots and containers.',
    at: 'sshpty.c pty_allocate',
    examples: [
      'Nov 22 11:13:58 server sshd[10255]: error: openpty: No such file or directory',
      'openpty: No such device',
    ],
  },
  'starting-session': {
    at: 'session.c do_exec',
    examples: [
      'Nov 22 11:13:59 server sshd[9882]: Starting session: command for user from 127.0.0.1 port 41158 id 1',
      'Starting session: shell on pts/0 for alice from 192.0.2.7 port 50122 id 0',
      "Starting session: subsystem 'sftp' for alice from 192.0.2.7 port 50122 id 2",
    ],
  },
  'close-session': {
    at: 'session.c session_close',
    examples: [
      'Nov 22 11:13:58 server sshd-session[10267]: Close session: user user from 127.0.0.1 port 40566 id 0',
    ],
  },
  'session-open-failed-free-channel': {
    at: 'serverloop.c server_request_session',
    keywords: ['MaxSessions'],
    examples: ['debug1: session open failed, free channel 2'],
  },
} as const satisfies Notes<typeof SESSIONS>;
