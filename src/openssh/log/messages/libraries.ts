import type { Message } from '../types.ts';

const SESSION_REFUSED = {
  origin: 'library',
  weight: 'refused',
  side: 'client',
  level: null,
  limit: 'max-sessions',
  step: 1,
  notHelp: 'Raising MaxStartups, ulimit or limits.conf.',
} as const;

const NO_BANNER = {
  origin: 'library',
  weight: 'refused',
  side: 'client',
  level: null,
  limit: 'max-startups',
  or: ['per-source-penalties', 'per-source-max-startups'],
  step: 1,
  notHelp: 'Raising MaxSessions: no session was asked for yet.',
} as const;

const PROHIBITED = {
  origin: 'library',
  weight: 'refused',
  side: 'client',
  level: null,
  limit: 'forwarding',
  or: ['max-sessions'],
  step: 1,
} as const;

const UNREACHABLE = {
  origin: 'library',
  weight: 'trouble',
  side: 'client',
  level: null,
  limit: null,
  step: null,
  meaning: 'A forwarding was allowed, but the server could not reach its target. No limit was hit.',
  remedy: 'On the server, try the target: nc -vz HOST PORT.',
  notHelp: 'Raising MaxSessions.',
} as const;

/** The same failures as client libraries and tools report them. Reason codes: RFC 4254 §5.1 (1 prohibited, 2 connect failed). */
export const LIBRARIES = [
  {
    ...SESSION_REFUSED,
    id: 'paramiko-connect-failed',
    by: 'paramiko',
    forms: [
      {
        format: "ChannelException(%d, '%s')",
        fields: 'code text',
        is: [{ text: 'Connect failed' }],
      },
      {
        format: "ChannelException: (%d, '%s')",
        fields: 'code text',
        is: [{ text: 'Connect failed' }],
      },
      { format: 'ChannelException: Connect failed' },
      {
        format: 'Secsh channel %d open FAILED: %s: %s',
        fields: 'channel text reason',
        is: [{ text: 'open failed', reason: 'Connect failed' }],
      },
    ],
    meaning:
      'paramiko asked for one more session on its connection, and the server refused it: MaxSessions (server 7.5 or newer).',
    remedy:
      'Close each channel when its command is done, hold a semaphore of MaxSessions, or open a second SSHClient.',
  },
  {
    ...PROHIBITED,
    id: 'paramiko-prohibited',
    by: 'paramiko',
    forms: [
      {
        format: "ChannelException(%d, '%s')",
        fields: 'code text',
        is: [{ text: 'Administratively prohibited' }],
      },
      {
        format: "ChannelException: (%d, '%s')",
        fields: 'code text',
        is: [{ text: 'Administratively prohibited' }],
      },
      { format: 'ChannelException: Administratively prohibited' },
      {
        format: 'Secsh channel %d open FAILED: %s: %s',
        fields: 'channel text reason',
        is: [{ reason: 'Administratively prohibited' }],
      },
    ],
    meaning:
      'The server denied a forwarding (direct-tcpip). From a server up to 7.4 it is also the answer to a session over MaxSessions.',
    remedy:
      'Was it open_channel("direct-tcpip")? Then AllowTcpForwarding and PermitOpen. Was it a session, on a server up to 7.4? Then MaxSessions.',
    notHelp: 'Raising MaxSessions for a forwarding.',
  },
  {
    id: 'paramiko-unable-to-open-channel',
    origin: 'library',
    by: 'paramiko',
    weight: 'trouble',
    side: 'client',
    level: null,
    limit: null,
    or: ['no-more-sessions-request', 'max-sessions'],
    forms: [
      {
        format: "SSHException('%s')",
        fields: 'text',
        is: [{ text: 'Unable to open channel.' }],
      },
      { format: 'SSHException: Unable to open channel.' },
      { format: 'SSHException: Timeout opening channel.' },
    ],
    meaning:
      'The connection ended while paramiko was opening a channel on it. The log of the server says why.',
    remedy: 'Look in the log of the server for "Disconnecting" of this connection at the same second.',
    notHelp: 'Opening the channel again on the same Transport: it is dead.',
    step: 5,
  },
  {
    ...NO_BANNER,
    id: 'paramiko-banner',
    by: 'paramiko',
    forms: [{ format: 'Error reading SSH protocol banner' }],
    meaning:
      'The server closed the connection, or said nothing, before its SSH banner. In bursts that is MaxStartups, or a penalty from 9.8 on.',
    remedy:
      'Share one Transport, or space the logins out. On the server, look for "drop connection" at the same second.',
  },
  {
    ...SESSION_REFUSED,
    id: 'go-connect-failed',
    by: 'golang.org/x/crypto/ssh',
    forms: [{ format: 'ssh: rejected: connect failed (open failed)' }],
    meaning:
      'A Go program asked for one more session on its connection, and the server refused it: MaxSessions.',
    remedy: 'Keep a semaphore below MaxSessions, or dial a second client.',
  },
  {
    ...PROHIBITED,
    id: 'go-prohibited',
    by: 'golang.org/x/crypto/ssh',
    forms: [
      {
        format: 'ssh: rejected: administratively prohibited (%s)',
        fields: 'text',
      },
    ],
    meaning:
      'The server denied a forwarding (client.Dial). From a server up to 7.4 it is also the answer to a session over MaxSessions.',
    remedy:
      'For client.Dial: AllowTcpForwarding and PermitOpen on the server. For NewSession on a server up to 7.4: MaxSessions.',
    notHelp: 'Raising MaxSessions for a forwarding.',
  },
  {
    ...UNREACHABLE,
    id: 'go-target-unreachable',
    by: 'golang.org/x/crypto/ssh',
    generic: true,
    forms: [{ format: 'ssh: rejected: connect failed (%s)', fields: 'text' }],
  },
  {
    ...SESSION_REFUSED,
    id: 'go-unexpected-packet',
    by: 'golang.org/x/crypto/ssh',
    or: ['unused-connection-timeout'],
    forms: [{ format: 'ssh: unexpected packet in response to channel open: <nil>' }],
    meaning:
      'The connection ended while a Go program was opening a session on it. In pools it comes with sessions over MaxSessions, or with connections that died idle.',
    remedy:
      'Dial anew, keep a semaphore below MaxSessions, and send keepalives. The log of the server says which it was.',
  },
  {
    ...NO_BANNER,
    id: 'go-handshake-failed',
    by: 'golang.org/x/crypto/ssh',
    forms: [
      { format: 'ssh: handshake failed: EOF' },
      {
        format: 'ssh: handshake failed: read tcp %s: read: connection reset by peer',
        fields: 'peer',
      },
    ],
    meaning:
      'The server closed the connection during the handshake. In bursts that is MaxStartups, or a penalty from 9.8 on.',
    remedy:
      'Share clients or space the dials out. On the server, look for "drop connection" at the same second.',
  },
  {
    ...SESSION_REFUSED,
    id: 'node-ssh2-open-failed',
    by: 'ssh2 (Node)',
    forms: [{ format: '(SSH) Channel open failure: open failed' }],
    meaning:
      'A Node program asked for one more session on its connection, and the server refused it. err.reason 2 is MaxSessions (7.5 or newer); 1 is a denied forwarding, or MaxSessions up to 7.4.',
    remedy: 'Call sftp.end(), queue the exec calls below MaxSessions, or open a second Client.',
  },
  {
    ...UNREACHABLE,
    id: 'node-ssh2-target-unreachable',
    by: 'ssh2 (Node)',
    generic: true,
    forms: [
      {
        format: '(SSH) Channel open failure: %s',
        fields: 'text',
      },
    ],
  },
  {
    ...NO_BANNER,
    id: 'node-ssh2-lost-before-handshake',
    by: 'ssh2 (Node)',
    forms: [{ format: 'Connection lost before handshake' }],
    meaning:
      'The server closed the connection before the handshake. In bursts that is MaxStartups, or a penalty from 9.8 on.',
    remedy:
      'Share the Client, or space the logins out. On the server, look for "drop connection" at the same second.',
  },
  {
    ...SESSION_REFUSED,
    id: 'net-ssh-open-failed',
    by: 'Net::SSH (Ruby)',
    or: ['forwarding'],
    forms: [
      {
        format: 'open failed (%d)',
        fields: 'code',
        is: [{ code: '1' }, { code: '2' }],
      },
      {
        format: 'Net::SSH::ChannelOpenFailed: %s (%d)',
        fields: 'text code',
      },
      // Ruby 3.4 and newer put the class behind the text.
      { format: '%s (%d) (Net::SSH::ChannelOpenFailed)', fields: 'text code', is: [{ text: 'open failed' }] },
      { format: 'SCP upload failed (open failed (%d))', fields: 'code' },
    ],
    meaning:
      'A Ruby program asked for one more channel, and the server refused it. Code 2 is MaxSessions from 7.5 on; code 1 is MaxSessions up to 7.4, or a denied forwarding.',
    remedy: 'Set max_ssh_sessions (Test Kitchen) to MaxSessions or below, or raise MaxSessions.',
  },
  {
    ...SESSION_REFUSED,
    id: 'jsch-channel-not-opened',
    by: 'JSch (Java)',
    forms: [{ format: 'channel is not opened.' }],
    meaning:
      'JSch asked for one more channel, and the server refused it or did not answer: MaxSessions in most cases.',
    remedy: 'Call channel.disconnect() in a finally block, or open a second Session.',
  },
  {
    ...NO_BANNER,
    id: 'java-closed-before-banner',
    by: 'JSch, sshj and Trilead (Java)',
    forms: [
      { format: 'connection is closed by foreign host' },
      { format: 'Session.connect: java.io.IOException: End of IO Stream Read' },
      { format: 'Session.connect: java.net.SocketException: Connection reset' },
      { format: 'Server closed connection during identification exchange' },
      { format: 'Key exchange was not finished, connection is closed.' },
    ],
    meaning:
      'The server closed the connection before or during the handshake. In bursts that is MaxStartups, or a penalty from 9.8 on.',
    remedy:
      'Share the connection, or space the logins out. On the server, look for "drop connection" at the same second.',
  },
  {
    origin: 'library',
    weight: 'refused',
    side: 'client',
    level: null,
    limit: 'max-auth-tries',
    step: 1,
    id: 'library-too-many-authentication-failures',
    by: 'a client library',
    forms: [
      { format: 'ssh: disconnect, reason %d: Too many authentication failures%s', fields: 'code detail' },
      { format: 'SSH_MSG_DISCONNECT: %d Too many authentication failures%s', fields: 'code detail' },
      { format: 'Received SSH_MSG_DISCONNECT: %d:Too many authentication failures%s', fields: 'code detail' },
      { format: 'disconnected: Too many authentication failures%s', fields: 'detail' },
      {
        format: 'The connection was closed by the server: Too many authentication failures%s',
        fields: 'detail',
      },
      { format: 'asyncssh.misc.DisconnectError: Too many authentication failures%s', fields: 'detail' },
    ],
    meaning:
      'The library used up MaxAuthTries: every key that it offers, an agent with many keys among them, is one attempt.',
    remedy: 'Offer the one key that is meant, and do not use the agent.',
    notHelp: 'Raising MaxSessions or MaxStartups.',
  },
  {
    ...SESSION_REFUSED,
    id: 'mina-open-failed',
    by: 'Apache MINA SSHD (Java)',
    forms: [{ format: 'org.apache.sshd.common.channel.exception.SshChannelOpenException: open failed' }],
    meaning:
      'Apache MINA asked for one more channel, and the server refused it: for a session that is MaxSessions.',
    remedy: 'Close each channel when its command is done, or open a second ClientSession.',
  },
  {
    ...SESSION_REFUSED,
    id: 'php-no-channel',
    by: 'ssh2 (PHP)',
    forms: [
      { format: '%s(): Unable to request a channel from remote host', fields: 'call' },
      { format: 'Unable to request a channel from remote host' },
    ],
    meaning:
      'A PHP program asked for one more session on its connection, and the server refused it: MaxSessions.',
    remedy: 'Close streams when done, or connect a second time.',
  },
  {
    ...SESSION_REFUSED,
    id: 'sshj-open-failed',
    by: 'sshj (Java)',
    forms: [{ format: 'Opening `%s` channel failed: open failed', fields: 'kind' }],
    meaning: 'sshj asked for one more channel, and the server refused it: for `session` that is MaxSessions.',
    remedy: 'Close sessions and SFTP clients when done, or open a second SSHClient.',
  },
  {
    ...SESSION_REFUSED,
    id: 'trilead-connect-failed',
    by: 'Trilead and Ganymed SSH-2 (Java)',
    forms: [
      {
        format: "The server refused to open the channel (SSH_OPEN_CONNECT_FAILED, '%s')",
        fields: 'text',
      },
    ],
    meaning:
      'The library asked for one more session, and the server refused it: MaxSessions (server 7.5 or newer).',
    remedy: 'Close sessions when done, or open a second Connection.',
  },
  {
    ...PROHIBITED,
    id: 'trilead-prohibited',
    by: 'Trilead and Ganymed SSH-2 (Java)',
    limit: 'max-sessions',
    or: ['forwarding'],
    forms: [
      {
        format: "The server refused to open the channel (SSH_OPEN_ADMINISTRATIVELY_PROHIBITED, '%s')",
        fields: 'text',
      },
    ],
    meaning:
      'From a server up to 7.4: a session over MaxSessions, or a denied forwarding. From 7.5 on: a denied forwarding.',
    remedy: 'See which release the server is. Close sessions when done, or open a second Connection.',
    notHelp: 'Raising MaxSessions for a forwarding.',
  },
  {
    ...SESSION_REFUSED,
    id: 'libssh-open-failed',
    by: 'libssh',
    forms: [
      {
        format: 'Channel opening failure: channel %u error (%lu) %s',
        fields: 'channel code text',
        is: [{ text: 'open failed' }],
      },
      {
        format: 'channel %u error (%lu) open failed',
        loose: true,
        fields: 'channel code',
      },
    ],
    meaning:
      'A program on libssh (WezTerm, for one) asked for one more session, and the server refused it: error 2 is MaxSessions. A high channel number says that earlier channels were not freed.',
    remedy: 'Close tabs or reconnect; raise MaxSessions if the sessions are real.',
  },
  {
    ...SESSION_REFUSED,
    id: 'libssh2-connect-failed',
    by: 'libssh2',
    forms: [{ format: 'Channel open failure (connect failed)' }],
    meaning: 'A program on libssh2 asked for one more session, and the server refused it: MaxSessions.',
    remedy: 'Free channels when done, or open a second connection.',
  },
  {
    ...NO_BANNER,
    id: 'libssh2-no-banner',
    by: 'libssh2',
    forms: [
      { format: 'Failed getting banner' },
      { format: 'Failure establishing ssh session: -13, Failed getting banner' },
    ],
    meaning:
      'The server closed the connection before its SSH banner. In bursts that is MaxStartups, or a penalty from 9.8 on.',
    remedy:
      'Share the session, or space the logins out. On the server, look for "drop connection" at the same second.',
  },
  {
    ...PROHIBITED,
    id: 'libssh2-prohibited',
    by: 'libssh2',
    forms: [
      {
        format: 'Channel open failure (administratively prohibited)',
      },
    ],
    meaning:
      'The server denied a forwarding. From a server up to 7.4 it is also the answer to a session over MaxSessions.',
    remedy:
      'For a tunnel: AllowTcpForwarding and PermitOpen on the server. For a session on a server up to 7.4: MaxSessions.',
    notHelp: 'Raising MaxSessions for a forwarding.',
  },
  {
    ...SESSION_REFUSED,
    id: 'sshnet-open-failed',
    by: 'SSH.NET',
    forms: [
      {
        format: 'Failed to open a channel after %d attempts.',
        fields: 'attempts',
      },
      {
        format: 'Failed to open a channel after %d attemps.',
        fields: 'attempts',
      },
    ],
    meaning: 'SSH.NET asked for one more session several times, and the server refused each: MaxSessions.',
    remedy:
      'Dispose commands and SFTP clients, set ConnectionInfo.MaxSessions to that of the server or below, or open a second client.',
  },
  {
    ...NO_BANNER,
    id: 'sshnet-no-identification',
    by: 'SSH.NET',
    forms: [
      { format: 'Server response does not contain SSH protocol identification.' },
      {
        format: 'Server response does not contain SSH protocol identification',
        loose: true,
      },
      { format: 'The server response does not contain an SSH identification string%s', fields: 'detail' },
    ],
    meaning:
      'The server closed the connection before its SSH banner, or wrote something else: "Exceeded MaxStartups" and "Not allowed at this time" among it.',
    remedy:
      'Share the client, or space the logins out. On the server, look for "drop connection" at the same second.',
  },
  {
    ...SESSION_REFUSED,
    id: 'russh-connect-failed',
    by: 'russh (Rust)',
    forms: [
      { format: 'Failed to open channel (ConnectFailed)' },
      { format: 'ChannelOpenFailure(ConnectFailed)' },
    ],
    meaning: 'A program on russh asked for one more session, and the server refused it: MaxSessions.',
    remedy: 'Close channels when done, or open a second connection.',
  },
  {
    ...SESSION_REFUSED,
    id: 'asyncssh-open-failed',
    by: 'AsyncSSH',
    forms: [{ format: 'asyncssh.misc.ChannelOpenError: open failed' }],
    meaning: 'A program on AsyncSSH asked for one more session, and the server refused it: MaxSessions.',
    remedy: 'Hold a semaphore of MaxSessions around conn.run(), or open a second connection.',
  },
  {
    id: 'ansible-data-not-sent',
    origin: 'library',
    by: 'Ansible',
    weight: 'trouble',
    side: 'client',
    level: null,
    limit: null,
    or: ['max-sessions', 'max-startups'],
    generic: true,
    forms: [
      {
        format: 'Data could not be sent to remote host "%s". Make sure this host can be reached over ssh: %s',
        fields: 'server detail',
      },
      {
        format: 'Failed to connect to the host via ssh: %s',
        fields: 'detail',
      },
      {
        format: '%s: UNREACHABLE! => %s',
        fields: 'server detail',
      },
      { format: '%s | UNREACHABLE! => %s', fields: 'server detail' },
    ],
    meaning:
      'The ssh under Ansible failed; what it printed stands behind this text. Many forks that share one connection (delegate_to) hit MaxSessions.',
    remedy:
      'Read the text of ssh behind it. With delegate_to, keep forks below MaxSessions of that host, or use throttle:.',
    notHelp: 'Raising MaxStartups when the text is "Session open refused by peer".',
    step: 6,
  },
  {
    id: 'parallel-simultaneous-logins',
    origin: 'library',
    by: 'GNU parallel',
    weight: 'refused',
    side: 'client',
    level: null,
    limit: 'max-startups',
    or: ['max-sessions'],
    forms: [
      {
        format: 'parallel: Warning: ssh to %s only allows for %d simultaneous logins.',
        loose: true,
        fields: 'host logins',
      },
    ],
    meaning:
      'GNU parallel tried how many logins the server takes at once, and got fewer than the jobs asked for. It runs that many at a time.',
    remedy:
      'Use one master and plain ssh commands instead of -S, or raise MaxStartups; --sshdelay 0.1 spaces the logins out.',
    notHelp: 'Raising MaxSessions, unless -M or a master of your own is in use.',
    step: 1,
  },
  {
    id: 'git-could-not-read',
    origin: 'library',
    by: 'git',
    weight: 'trouble',
    side: 'client',
    level: null,
    limit: null,
    or: ['max-startups', 'per-source-penalties'],
    forms: [
      { format: 'fatal: Could not read from remote repository.', loose: true },
      { format: 'Could not read from remote repository.' },
    ],
    meaning: 'The ssh under git ended without an answer. The line above it, printed by ssh, says why.',
    remedy:
      'Read the line above. For many repositories in parallel, share one connection (ControlMaster) or fetch fewer at once; hosters have limits of their own.',
    notHelp: 'Raising MaxSessions on your own machine.',
    step: null,
  },
  {
    id: 'vscode-forwarding-disabled',
    origin: 'library',
    by: 'VS Code Remote-SSH',
    weight: 'refused',
    side: 'client',
    level: null,
    limit: 'forwarding',
    forms: [
      {
        format: 'TCP port forwarding may be disabled%s',
        fields: 'detail',
      },
      {
        format: 'Failed to set up socket for dynamic port forward to remote port %d: %s',
        fields: 'port detail',
      },
      {
        format: 'Failed to set up dynamic port forwarding connection over SSH to the VS Code Server%s',
        fields: 'detail',
      },
    ],
    meaning: 'VS Code reached the server but could not forward a port to its own server there.',
    remedy:
      'Set AllowTcpForwarding yes (or local) for that user on the server and reload; or try "remote.SSH.useLocalServer": false.',
    notHelp: 'Raising MaxSessions.',
    step: 1,
  },
] as const satisfies readonly Message[];
