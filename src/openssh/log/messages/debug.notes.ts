import type { Notes } from '../types.ts';
import type { DEBUGGING } from './debug.ts';

/** Call sites, keywords and real lines of the messages in `debug.ts`. */
export const DEBUGGING_NOTES = {
  'channel-new': {
    at: [
      'channels.c channel_new',
      'channels.c channel_new',
      'channels.c channel_new',
      'channels.c channel_free',
    ],
    examples: [
      'debug1: channel 0: new session [client-session] (inactive timeout: 0)',
      'debug1: channel 0: new session [client-session] (inactive timeout: 0.000000)',
      'debug1: channel 2: new [client-session]',
      'debug1: channel 5: free: mux-control, nchannels 7',
    ],
  },
  'session-debug': {
    at: [
      'serverloop.c server_request_session',
      'session.c session_new',
      'session.c session_open',
      'session.c session_open',
      'serverloop.c server_input_channel_open',
      'serverloop.c server_input_channel_open',
      'serverloop.c server_input_channel_open',
    ],
    examples: [
      'debug1: session_new: session 0',
      'debug1: server_input_channel_open: ctype session rchan 2 win 2097152 max 32768',
    ],
  },
  'no-more-sessions-requested': {
    at: 'ssh.c ssh_session2',
    examples: ['debug1: Requesting no-more-sessions@openssh.com'],
  },
  'connection-debug': {
    at: [
      'sshconnect.c ssh_connect_direct',
      'sshconnect.c ssh_connect_direct',
      'clientloop.c client_loop',
      'clientloop.c client_loop',
      'clientloop.c client_loop',
      'clientloop.c client_loop',
      'clientloop.c client_loop',
      'clientloop.c client_loop',
    ],
    examples: [
      'debug1: Connecting to server [127.0.0.1] port 2284.',
      'debug1: Entering interactive session.',
      'Transferred: sent 2384, received 2480 bytes, in 0.1 seconds',
      'Connection to 134.173.191.241 closed.',
    ],
  },
  'server-connection-debug': {
    at: [
      'sshd-session.c main',
      'sshd-session.c main',
      'port-linux.c oom_adjust_restore',
      'sshd.c server_accept_loop',
      'session.c session_subsystem_req',
      'serverloop.c process_input',
    ],
    examples: [
      'Transferred: sent 3364, received 3580 bytes',
      'Closing connection to 127.0.0.1 port 60886',
      'Mar  9 07:39:48 bastion sshd[29111]: Set /proc/self/oom_score_adj to 0',
      'subsystem request for sftp by user alice',
    ],
  },
  'subsystem-failed': {
    at: 'session.c session_subsystem_req',
    keywords: ['Subsystem'],
    examples: ['subsystem request for sftp by user alice failed, subsystem not found'],
  },
} as const satisfies Notes<typeof DEBUGGING>;
