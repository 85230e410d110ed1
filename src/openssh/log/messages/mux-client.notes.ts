import type { Notes } from '../types.ts';
import type { MUX_CLIENT } from './mux-client.ts';

/** Call sites, keywords and real lines of the messages in `mux-client.ts`. */
export const MUX_CLIENT_NOTES = {
  'mux-session-refused': {
    cause:
      'The master already carries as many sessions as the server allows on one connection (10 unless set). A server that knows one session only, such as TinySSH, prints the same.',
    at: ['mux.c mux_client_request_session', 'mux.c mux_session_confirm'],
    keywords: ['MaxSessions', 'ControlMaster', 'ControlPath'],
    examples: [
      'mux_client_request_session: session request failed: Session open refused by peer',
      '     20 mux_client_request_session: session request failed: Session open refused by peer',
    ],
  },
  'mux-session-request-failed': {
    at: 'mux.c mux_client_request_session',
    examples: ['mux_client_request_session: session request failed: Failed to open session'],
  },
  'mux-permission-denied': {
    at: [
      'mux.c mux_client_request_session',
      'mux.c mux_client_request_stdio_fwd',
      'mux.c mux_client_request_terminate',
      'mux.c mux_client_request_stop_listening',
    ],
    keywords: ['ControlMaster'],
    examples: ['Master refused session request: Permission denied'],
  },
  'control-socket-exists': {
    cause:
      'On its own: several ssh started at once and another was first, a second -M on the same path, or a socket that a dead master left behind.',
    at: 'mux.c muxserver_listen',
    keywords: ['ControlMaster', 'ControlPath'],
    examples: [
      'ControlSocket /home/client/.ssh/sockets/p already exists, disabling multiplexing',
      '     29 ControlSocket /home/client/.ssh/sockets/p already exists, disabling multiplexing',
    ],
  },
  'mux-master-hello-failed': {
    cause:
      'The master is stopped or hangs, ConnectTimeout ran out (9.4 and newer), or the socket lies on a file system that does not carry sockets well (WSL, shared folders).',
    at: ['mux.c muxclient', 'mux.c mux_client_hello_exchange', 'mux.c mux_client_hello_exchange'],
    keywords: ['ControlPath', 'ConnectTimeout'],
    examples: [
      'muxclient: master hello exchange failed',
      'debug1: mux_client_hello_exchange: read packet failed',
    ],
  },
  'mux-master-gone': {
    cause:
      'Somebody ran ssh -O exit, the connection broke, or the process was killed (tools that refresh their mux do it).',
    at: ['mux.c mux_client_request_session', 'mux.c muxclient', 'mux.c mux_client_request_session'],
    keywords: ['ServerAliveInterval', 'ControlPersist'],
    examples: [
      'mux_client_request_session: read from master failed: Broken pipe',
      'debug2: Control master terminated unexpectedly',
    ],
  },
  'control-master-killed-by-refusal': {
    cause:
      'The server refused the session (MaxSessions); the master of every release tried does not survive that when the client speaks through -O proxy.',
    at: 'nchan.c chan_send_close2',
    keywords: ['MaxSessions'],
    examples: ['chan_send_close2: channel 6: no remote_id'],
  },
  'mux-jump-refused': {
    cause:
      'The master asked the server for a direct-tcpip channel and was refused. The client prints one text for every refused channel; the server logs "refused local port forward".',
    at: 'mux.c mux_client_request_stdio_fwd',
    keywords: ['AllowTcpForwarding', 'PermitOpen', 'DisableForwarding'],
    examples: ['Stdio forwarding request failed: Session open refused by peer'],
  },
  'mux-forwarding-failed': {
    cause:
      'The port is in use already, often by an earlier -L or -D on the same master, or the server forbids it.',
    at: ['mux.c mux_client_forward', 'mux.c muxclient', 'mux.c mux_client_request_stdio_fwd'],
    examples: [
      'mux_client_forward: forwarding request failed: Port forwarding failed',
      'muxclient: master forward request failed',
    ],
  },
  'mux-command-unknown': {
    cause:
      '"list" never existed. Known are check, forward, cancel, exit, stop; proxy from 7.4; conninfo and channels from 10.3.',
    at: 'ssh.c main',
    examples: ['Invalid multiplex command.'],
  },
  'mux-no-control-path': {
    at: 'ssh.c main',
    keywords: ['ControlPath'],
    examples: ['No ControlPath specified for "-O" command'],
  },
  'mux-master-running': {
    at: 'mux.c muxclient',
    examples: ['Master running (pid=4242)', 'Exit request sent.', 'Stop listening request sent.'],
  },
  'mux-ordinary': {
    at: [
      'mux.c muxclient',
      'mux.c muxclient',
      'mux.c mux_client_request_session',
      'mux.c muxserver_listen',
      'channels.c channel_post_mux_listener',
      'mux.c mux_client_request_session',
      'mux.c mux_client_hello_exchange',
      'mux.c mux_client_request_session',
      'mux.c mux_client_read_packet',
    ],
    examples: [
      'debug1: auto-mux: Trying existing master',
      'debug1: multiplexing control connection',
      'Shared connection to server closed.',
      'debug2: mux_client_hello_exchange: master version 4',
      'debug2: Received exit status from master 0',
      'debug3: mux_client_read_packet: read header failed: Broken pipe',
    ],
  },
} as const satisfies Notes<typeof MUX_CLIENT>;
