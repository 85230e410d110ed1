import type { Message } from '../types.ts';

/** What a multiplexing client and its master say to the user. */
export const MUX_CLIENT = [
  {
    id: 'mux-session-refused',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    level: 'error',
    limit: 'max-sessions',
    forms: [
      {
        format: 'session request failed: %s',
        in: ['mux_client_request_session'],
        fields: 'reason',
        is: [{ reason: 'Session open refused by peer' }],
      },
      { format: 'Session open refused by peer' },
    ],
    meaning:
      'MaxSessions is reached on the connection that your ssh shares. With ControlMaster auto or no, ssh then logs in again on a connection of its own, so the command usually still works, slower.',
    remedy:
      'Read MaxSessions with sshd -T on the server and raise it, or give the workload several masters with ControlPaths of their own. Afterwards end the old master with ssh -O stop HOST.',
    notHelp: 'Raising MaxStartups, or restarting sshd while the old master lives.',
    step: 1,
  },
  {
    id: 'mux-session-request-failed',
    origin: 'openssh',
    weight: 'trouble',
    generic: true,
    side: 'client',
    level: 'error',
    limit: null,
    forms: [
      {
        format: 'session request failed: %s',
        in: ['mux_client_request_session'],
        fields: 'reason',
      },
    ],
    meaning: 'The master could not open a session for this client, for the reason given.',
    remedy: 'Check the master with ssh -O check HOST; end it with ssh -O exit HOST if it misbehaves.',
    step: 5,
  },
  {
    id: 'mux-permission-denied',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    level: 'error',
    limit: null,
    forms: [
      {
        format: 'Master refused session request: %s',
        fields: 'reason',
      },
      {
        format: 'Master refused stdio forwarding request: %s',
        fields: 'reason',
      },
      {
        format: 'Master refused termination request: %s',
        fields: 'reason',
      },
      {
        format: 'Master refused stop listening request: %s',
        fields: 'reason',
      },
    ],
    meaning: 'The master, not the server, said no: ControlMaster ask or autoask was answered with no.',
    remedy: 'Confirm the request where the master runs, or use ControlMaster auto.',
    notHelp: 'Raising MaxSessions.',
    step: 5,
  },
  {
    id: 'control-socket-exists',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    level: 'error',
    limit: null,
    or: ['stale-control-socket'],
    forms: [
      {
        format: 'ControlSocket %s already exists, disabling multiplexing',
        fields: 'path',
      },
    ],
    meaning:
      'This ssh made a connection of its own but could not become a master: its ControlPath is taken. Right after a refused session it is only the echo of that refusal.',
    remedy:
      'After a refusal: deal with MaxSessions. Alone: start one master beforehand with ssh -fNM HOST, and ask ssh -O check HOST whether it lives; remove the file if nobody answers.',
    notHelp: 'Deleting the socket of a living master: its sessions go on, but no new ssh finds it.',
    step: 5,
  },
  {
    id: 'mux-master-hello-failed',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    level: 'error',
    limit: null,
    or: ['stale-control-socket'],
    forms: [
      { format: 'master hello exchange failed', in: ['muxclient'] },
      {
        format: 'read packet failed',
        in: ['mux_client_hello_exchange'],
      },
      {
        format: 'write packet: %s',
        in: ['mux_client_hello_exchange'],
        fields: 'error',
      },
    ],
    meaning:
      'Something accepted the connection to the control socket but did not answer as a master: a hung master, or no ssh at all.',
    remedy:
      'End the master process, remove the socket and connect anew. Keep sockets on a local file system such as $XDG_RUNTIME_DIR.',
    notHelp: 'Raising MaxSessions.',
    step: 5,
  },
  {
    id: 'mux-master-gone',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    level: 'error',
    limit: null,
    or: ['max-sessions'],
    forms: [
      {
        format: 'read from master failed: %s',
        in: [
          'mux_client_request_session',
          'mux_client_request_stdio_fwd',
          'mux_client_request_terminate',
          'mux_client_request_stop_listening',
        ],
        fields: 'error',
      },
      { format: 'master alive check failed', in: ['muxclient'] },
      { format: 'Control master terminated unexpectedly' },
    ],
    meaning: 'The master ended while this ssh was using it, and took the session along.',
    remedy:
      'Run the command again. Keep the master alive with ServerAliveInterval, and end masters with -O stop rather than -O exit.',
    notHelp: 'Raising MaxSessions, unless refusals stand in the same log.',
    step: 5,
  },
  {
    id: 'control-master-killed-by-refusal',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    both: 'harmless',
    level: 'fatal',
    limit: 'max-sessions',
    forms: [
      {
        format: 'channel %d: no remote_id',
        in: ['chan_send_close2'],
        since: '7.6',
        fields: 'channel',
      },
    ],
    meaning: 'The master died, with every session on it, because a session over ssh -O proxy was refused.',
    remedy: 'Do not use -O proxy near the limit: use ordinary multiplexing, or raise MaxSessions.',
    notHelp: 'Restarting the master without either.',
    step: 6,
  },
  {
    id: 'mux-jump-refused',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    level: 'error',
    limit: 'forwarding',
    forms: [
      {
        format: 'Stdio forwarding request failed: %s',
        since: '6.7',
        fields: 'reason',
        is: [{ reason: 'Session open refused by peer' }],
      },
    ],
    meaning:
      'The server refused a jump (-W or -J) that went through a master. The words speak of a session, but it is a forwarding: policy denied it, or its target did not answer.',
    remedy:
      'Ask again without the master: ssh -S none -W HOST:PORT JUMPHOST prints the reason. "administratively prohibited": see AllowTcpForwarding and PermitOpen of the jump host.',
    notHelp: 'Raising MaxSessions: a jump takes no session.',
    step: 1,
  },
  {
    id: 'mux-forwarding-failed',
    generic: true,
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    level: 'error',
    limit: null,
    forms: [
      {
        format: 'forwarding request failed: %s',
        in: ['mux_client_forward'],
        fields: 'reason',
      },
      { format: 'master forward request failed', in: ['muxclient'] },
      {
        format: 'Stdio forwarding request failed: %s',
        since: '6.7',
        fields: 'reason',
      },
    ],
    meaning: 'The master could not set up a forwarding that this ssh asked for.',
    remedy: 'Cancel the old forwarding with ssh -O cancel -L … HOST, or choose another port.',
    notHelp: 'Raising MaxSessions: forwardings do not count.',
    step: 5,
  },
  {
    id: 'mux-command-unknown',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    level: 'fatal',
    limit: null,
    forms: [{ format: 'Invalid multiplex command.' }],
    meaning: 'ssh -O does not know this command.',
    remedy: 'Use ssh -O check HOST; from 10.3 on, ssh -O channels HOST lists channels.',
    step: 5,
  },
  {
    id: 'mux-no-control-path',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    level: 'fatal',
    limit: null,
    forms: [{ format: 'No ControlPath specified for "-O" command' }],
    meaning: 'ssh -O needs to know the control socket, and no ControlPath applies to this host.',
    remedy: 'Give the same ControlPath as the master: in ssh_config for this Host, or with -S PATH.',
    step: 5,
  },
  {
    id: 'mux-master-running',
    origin: 'openssh',
    weight: 'ordinary',
    side: 'client',
    level: null,
    limit: null,
    forms: [
      { format: 'Master running (pid=%u)', fields: 'master' },
      { format: 'Exit request sent.' },
      { format: 'Stop listening request sent.' },
    ],
    meaning:
      'The answer of a living master to -O check, -O exit or -O stop. It says nothing on whether the network behind it still works.',
    step: 5,
  },
  {
    id: 'mux-ordinary',
    origin: 'openssh',
    weight: 'ordinary',
    side: 'client',
    level: 'debug1',
    limit: null,
    forms: [
      { format: 'auto-mux: Trying existing master', until: '9.5' },
      {
        format: "auto-mux: Trying existing master at '%s'",
        since: '9.6',
        fields: 'path',
      },
      {
        format: 'master session id: %u',
        in: ['mux_client_request_session', 'mux_client_request_stdio_fwd'],
        fields: 'session',
      },
      { format: 'setting up multiplex master socket' },
      { format: 'multiplexing control connection' },
      { format: 'Shared connection to %s closed.', fields: 'server' },
      {
        format: 'master version %u',
        in: ['mux_client_hello_exchange'],
        fields: 'version',
      },
      {
        format: 'Received exit status from master %d',
        fields: 'status',
      },
      {
        format: 'read header failed: %s',
        in: ['mux_client_read_packet'],
        fields: 'error',
      },
    ],
    meaning:
      'A step of ordinary multiplexing. At -vvv a "read header failed: Broken pipe" is how a session ends normally.',
    step: null,
  },
] as const satisfies readonly Message[];
