import type { Message } from '../types.ts';

/** The file at ControlPath: its length, its directory, and sockets without a master. */
export const CONTROL_SOCKET = [
  {
    id: 'control-path-too-long',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    level: 'fatal',
    limit: 'control-path-length',
    forms: [
      {
        format: "ControlPath too long ('%s' >= %u bytes)",
        since: '7.4',
        fields: 'path bytes',
      },
      { format: 'ControlPath too long', until: '7.3' },
      {
        format: 'ControlPath "%s" too long for Unix domain socket',
        until: '6.6',
        fields: 'path',
      },
    ],
    meaning:
      'The expanded ControlPath is longer than a socket address allows. ssh ends with exit status 255 before it connects.',
    remedy:
      'Use ControlPath ~/.ssh/s/%C, or $XDG_RUNTIME_DIR/%C: %C is 40 characters whatever the host is called.',
    notHelp: 'Adding %C behind other tokens makes it longer. Nothing on the server plays a part.',
    step: 6,
  },
  {
    id: 'control-socket-path-too-long',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    both: 'harmless',
    level: 'error',
    limit: 'control-path-length',
    forms: [
      {
        format: 'path "%s" too long for Unix domain socket',
        in: ['unix_listener'],
        since: '7.7',
        fields: 'path',
      },
      {
        format: '"%s" too long for Unix domain socket',
        in: ['unix_listener'],
        since: '6.7',
        until: '7.6',
        fields: 'path',
      },
    ],
    meaning:
      'ssh logged in and then ended with exit status 255 without running the command: the path of the control socket is too long to become a master.',
    remedy: 'Use ControlPath ~/.ssh/s/%C, or $XDG_RUNTIME_DIR/%C, and check the length with ssh -G HOST.',
    notHelp: 'Nothing on the server plays a part.',
    step: 6,
  },
  {
    id: 'control-socket-cannot-bind',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    both: 'harmless',
    level: 'error',
    limit: 'control-socket-directory',
    forms: [
      {
        format: 'cannot bind to path %s: %s',
        in: ['unix_listener'],
        since: '7.7',
        fields: 'path error',
      },
      {
        format: 'cannot bind to path: %s',
        in: ['unix_listener'],
        since: '6.7',
        until: '7.6',
        fields: 'error',
      },
      {
        format: 'cannot listen on path %s: %s',
        in: ['unix_listener'],
        since: '7.7',
        fields: 'path error',
      },
      { format: 'muxserver_listen bind(): %s', loose: true, until: '6.6', fields: 'error' },
      {
        format: 'bind: %.100s',
        until: '7.6',
        fields: 'error',
        is: [
          { error: 'No such file or directory' },
          { error: 'Operation not permitted' },
          { error: 'Permission denied' },
          { error: 'Operation not supported' },
        ],
      },
      {
        format: 'cannot bind to path %s',
        in: ['unix_listener'],
        loose: true,
        fields: 'error',
        is: [
          { error: 'No such file or directory' },
          { error: 'Permission denied' },
          { error: 'Operation not permitted' },
        ],
      },
    ],
    meaning:
      'ssh logged in and then ended with exit status 255 without running the command: it could not make its control socket.',
    remedy:
      'mkdir -p -m 700 ~/.ssh/sockets, on a local file system; or put the socket into $XDG_RUNTIME_DIR.',
    notHelp: 'Nothing on the server plays a part.',
    step: 6,
  },
  {
    id: 'control-socket-link-failed',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    level: 'fatal',
    limit: 'control-socket-directory',
    forms: [
      {
        format: 'link mux listener %s => %s: %s',
        in: ['muxserver_listen'],
        fields: 'path - error',
      },
    ],
    meaning:
      'ssh made its socket under a temporary name but could not give it its real one: the file system knows no hard links of sockets.',
    remedy:
      'Move ControlPath to a local file system, for example $XDG_RUNTIME_DIR or /tmp/ssh-USER with mode 700.',
    notHelp: 'Changing modes of the directory.',
    step: 6,
  },
  {
    id: 'control-socket-refused',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    level: 'error',
    limit: 'stale-control-socket',
    forms: [
      {
        format: 'Control socket connect(%.100s): %s',
        fields: 'path error',
        is: [{ error: 'Connection refused' }],
      },
    ],
    meaning: 'There is a socket file at ControlPath, but no master behind it.',
    remedy: 'Remove the file. With ControlMaster auto ssh removes it by itself.',
    notHelp: 'Raising MaxSessions, or restarting sshd.',
    step: 5,
  },
  {
    id: 'control-socket-missing',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    level: 'error',
    limit: null,
    or: ['unused-connection-timeout'],
    forms: [
      {
        format: 'Control socket connect(%.100s): %s',
        fields: 'path error',
        is: [{ error: 'No such file or directory' }],
      },
      { format: 'Control socket "%.100s" does not exist', fields: 'path' },
    ],
    meaning: 'No master runs at this ControlPath: it has ended, or it was never started.',
    remedy: 'Start one with ssh -fNM HOST. Compare the paths with ssh -G HOST | grep controlpath.',
    notHelp: 'Raising MaxSessions.',
    step: 5,
  },
  {
    id: 'control-socket-denied',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    level: 'error',
    limit: 'control-socket-directory',
    forms: [
      {
        format: 'Control socket connect(%.100s): %s',
        fields: 'path error',
        is: [
          { error: 'Permission denied' },
          { error: 'Operation not permitted' },
          { error: 'Socket operation on non-socket' },
          { error: 'Not a directory' },
        ],
      },
      {
        format: 'multiplex uid mismatch: peer euid %u != uid %u',
        fields: 'other uid',
      },
    ],
    meaning:
      'The control socket, or its directory, belongs to another user, or is no socket. A master serves only the user who started it (and root).',
    remedy:
      'Use a directory of your own with mode 700, and put %r or %C into ControlPath so that users do not collide.',
    notHelp: 'Opening the modes of the socket: the master checks the user id.',
    step: 6,
  },
  {
    id: 'control-socket-other-error',
    origin: 'openssh',
    weight: 'trouble',
    generic: true,
    side: 'client',
    level: 'error',
    limit: null,
    forms: [{ format: 'Control socket connect(%.100s): %s', fields: 'path error' }],
    meaning: 'ssh could not reach a master at this ControlPath, for the reason given.',
    remedy: 'Check the file with ls -l, and the master with ssh -O check HOST.',
    step: 5,
  },
  {
    id: 'control-socket-stale-removed',
    origin: 'openssh',
    weight: 'trouble',
    hit: 'A control socket without a master was in the way; ssh removed it',
    side: 'client',
    level: 'debug1',
    limit: 'stale-control-socket',
    forms: [{ format: 'Stale control socket %.100s, unlinking', fields: 'path' }],
    meaning:
      'ssh found a file without a living master at ControlPath and removed it. It removes an ordinary file there just the same.',
    remedy: 'Nothing, unless it happens often: then look for what kills the masters.',
    notHelp: 'Raising MaxSessions.',
    step: 5,
  },
  {
    id: 'control-path-unknown-token',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    both: true,
    level: 'fatal',
    limit: null,
    forms: [
      {
        format: 'unknown key %%%c',
        in: ['vdollar_percent_expand', 'percent_expand'],
        fields: 'token',
      },
      { format: 'percent_dollar_expand: failed', loose: true },
      { format: 'percent_dollar_expand failed', loose: true },
      {
        format: 'env var ${%.*s} has no value',
        loose: true,
        in: ['vdollar_percent_expand'],
        fields: 'variable',
      },
    ],
    meaning:
      'A path in ssh_config holds a percent token or an environment variable that ssh does not know. It ends with exit status 255.',
    remedy: 'Correct the token: ssh_config(5), TOKENS. %j is known from 9.6 on, %k from 8.4 on.',
    notHelp: 'Nothing on the server plays a part.',
    step: 6,
  },
  {
    id: 'windows-getsockname',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    both: 'harmless',
    level: 'error',
    limit: 'windows-control-master',
    forms: [
      {
        format: 'getsockname failed: %.100s',
        fields: 'error',
        is: [{ error: 'Not a socket' }, { error: 'Bad file descriptor' }],
      },
      {
        format: 'send fds failed',
        in: ['mux_client_request_session', 'mux_client_request_stdio_fwd'],
      },
    ],
    meaning:
      'ssh on Windows was told to multiplex, which it cannot: it cannot hand its input and output to a master.',
    remedy: 'Set ControlMaster no and ControlPath none there, or use the ssh of WSL.',
    notHelp: 'Another ControlPath.',
    step: 5,
  },
  {
    id: 'windows-channel-internal-error',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    level: 'fatal',
    limit: null,
    forms: [
      {
        format: 'channel_send_open: channel %d: unexpected internal error',
        loose: true,
        fields: 'channel',
      },
    ],
    meaning:
      'ssh could not open a channel for a reason inside itself. On Windows it is how ControlMaster fails.',
    remedy:
      'On Windows set ControlMaster no; elsewhere end the master with ssh -O exit HOST and connect anew.',
    notHelp: 'Raising MaxSessions.',
    step: 5,
  },
] as const satisfies readonly Message[];
