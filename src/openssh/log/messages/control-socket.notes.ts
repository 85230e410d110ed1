import type { Notes } from '../types.ts';
import type { CONTROL_SOCKET } from './control-socket.ts';

/** Call sites, keywords and real lines of the messages in `control-socket.ts`. */
export const CONTROL_SOCKET_NOTES = {
  'control-path-too-long': {
    cause:
      'A long host name, user name or directory in the path; 108 bytes is the end on Linux, 104 on macOS and the BSDs.',
    at: ['mux.c muxclient', 'mux.c muxclient', 'mux.c muxserver_listen'],
    keywords: ['ControlPath'],
    examples: [
      "ControlPath too long ('/tmp/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' >= 108 bytes)",
    ],
  },
  'control-socket-path-too-long': {
    cause:
      'ssh first makes the socket under a temporary name with 17 characters more. So 90 characters fit on Linux, 86 on macOS and the BSDs.',
    at: 'misc.c unix_listener',
    keywords: ['ControlPath'],
    examples: [
      'unix_listener: path "/tmp/.cockpit-test-resources/ssh-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.example.com-22-root-1757212.f7IbxcOE2AKZBgW6" too long for Unix domain socket',
      'unix_listener: "/Users/alice/.ansible/cp/ansible-ssh-ec2-52-90-92-217.compute-1.amazonaws.com-22-centos.0zjeQYGHozrcP7hw" too long for Unix domain socket',
    ],
  },
  'control-socket-cannot-bind': {
    cause:
      '"No such file": the directory does not exist, and ssh does not make it. "Permission denied": it is not yours. "Operation not permitted" or "not supported": a file system without sockets (shared folders, some overlays).',
    at: [
      'misc.c unix_listener',
      'misc.c unix_listener',
      'misc.c unix_listener',
      'mux.c muxserver_listen',
      'misc.c unix_listener',
      'misc.c unix_listener, as people shorten it',
    ],
    keywords: ['ControlPath'],
    examples: [
      'unix_listener: cannot bind to path /home/client/.ssh/nodir/m.O4HWJp28I0ikRvmI: No such file or directory',
      'unix_listener: cannot bind to path /home/client/.ssh/ro/m.X0v4jBI1pGqWUMvG: Permission denied',
      'muxserver_listen bind(): No such file or directory',
      'bind: No such file or directory',
      'unix_listener: cannot bind to path No such file or directory',
    ],
  },
  'control-socket-link-failed': {
    cause: 'A shared folder, a Docker or VM mount, NFS or FUSE.',
    at: 'mux.c muxserver_listen',
    keywords: ['ControlPath'],
    examples: [
      'muxserver_listen: link mux listener /srv/.ssh/m.7dWFcEfGz0dLhX8p => /srv/.ssh/m: Bad file descriptor',
    ],
  },
  'control-socket-refused': {
    cause: 'The master crashed, was killed, or the machine went down.',
    at: 'mux.c muxclient',
    keywords: ['ControlPath', 'ControlMaster'],
    examples: ['Control socket connect(/home/client/.ssh/sockets/m): Connection refused'],
  },
  'control-socket-missing': {
    cause:
      'ControlPersist ran out, somebody ran ssh -O exit or stop, the server ended the connection (UnusedConnectionTimeout), or the path differs from that of the master.',
    at: 'mux.c muxclient',
    keywords: ['ControlPath', 'ControlPersist', 'UnusedConnectionTimeout'],
    examples: [
      'Control socket connect(/home/client/.ssh/sockets/m): No such file or directory',
      'debug1: Control socket "/home/client/.ssh/sockets/m" does not exist',
    ],
  },
  'control-socket-denied': {
    at: ['mux.c muxclient', 'channels.c channel_post_mux_listener'],
    keywords: ['ControlPath'],
    examples: [
      'Control socket connect(/home/client/.ssh/noaccess/m): Permission denied',
      'multiplex uid mismatch: peer euid 1001 != uid 1000',
    ],
  },
  'control-socket-other-error': {
    at: 'mux.c muxclient',
    keywords: ['ControlPath'],
    examples: ['Control socket connect(/home/client/.ssh/sockets/m): Connection timed out'],
  },
  'control-socket-stale-removed': {
    at: 'mux.c muxclient',
    keywords: ['ControlMaster', 'ControlPath'],
    examples: ['debug1: Stale control socket /home/client/.ssh/sockets/m, unlinking'],
  },
  'control-path-unknown-token': {
    at: [
      'misc.c vdollar_percent_expand',
      'misc.c percent_dollar_expand',
      'misc.c percent_dollar_expand',
      'misc.c vdollar_percent_expand',
    ],
    keywords: ['ControlPath'],
    examples: [
      'vdollar_percent_expand: unknown key %Z',
      'percent_dollar_expand: failed',
      'percent_dollar_expand failed',
    ],
  },
  'windows-getsockname': {
    at: ['canohost.c get_sock_port', 'mux.c mux_client_request_session'],
    keywords: ['ControlMaster', 'ControlPath'],
    examples: ['getsockname failed: Not a socket', 'getsockname failed: Bad file descriptor'],
  },
  'windows-channel-internal-error': {
    at: 'channels.c channel_send_open',
    keywords: ['ControlMaster'],
    examples: ['channel_send_open: channel 0: unexpected internal error'],
  },
} as const satisfies Notes<typeof CONTROL_SOCKET>;
