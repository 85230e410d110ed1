import type { LogMessage } from '../types.ts';

const SESSION_REFUSED = {
  origin: 'library',
  weight: 'refused',
  side: 'client',
  level: null,
  limit: 'max-sessions',
  step: 1,
  keywords: ['MaxSessions'],
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
  keywords: ['MaxStartups', 'PerSourcePenalties', 'PerSourceMaxStartups'],
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
  keywords: ['AllowTcpForwarding', 'PermitOpen', 'DisableForwarding', 'MaxSessions'],
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
        at: 'paramiko/ssh_exception.py',
        fields: 'code text',
        is: [{ text: 'Connect failed' }],
      },
      {
        format: "ChannelException: (%d, '%s')",
        at: 'paramiko/ssh_exception.py',
        fields: 'code text',
        is: [{ text: 'Connect failed' }],
      },
      {
        format: 'Secsh channel %d open FAILED: %s: %s',
        at: 'paramiko/transport.py',
        fields: 'channel text reason',
        is: [{ text: 'open failed', reason: 'Connect failed' }],
      },
    ],
    meaning:
      'paramiko asked for one more session on its connection, and the server refused it: MaxSessions (server 7.5 or newer).',
    cause: 'Threads that share one SSHClient, or channels that nobody closes.',
    remedy:
      'Close each channel when its command is done, hold a semaphore of MaxSessions, or open a second SSHClient.',
    examples: [
      "paramiko.ssh_exception.ChannelException: ChannelException(2, 'Connect failed')",
      'Secsh channel 10 open FAILED: open failed: Connect failed',
    ],
  },
  {
    ...PROHIBITED,
    id: 'paramiko-prohibited',
    by: 'paramiko',
    forms: [
      {
        format: "ChannelException(%d, '%s')",
        at: 'paramiko/ssh_exception.py',
        fields: 'code text',
        is: [{ text: 'Administratively prohibited' }],
      },
      {
        format: "ChannelException: (%d, '%s')",
        at: 'paramiko/ssh_exception.py',
        fields: 'code text',
        is: [{ text: 'Administratively prohibited' }],
      },
      {
        format: 'Secsh channel %d open FAILED: %s: %s',
        at: 'paramiko/transport.py',
        fields: 'channel text reason',
        is: [{ reason: 'Administratively prohibited' }],
      },
    ],
    meaning:
      'The server denied a forwarding (direct-tcpip). From a server up to 7.4 it is also the answer to a session over MaxSessions.',
    remedy:
      'Was it open_channel("direct-tcpip")? Then AllowTcpForwarding and PermitOpen. Was it a session, on a server up to 7.4? Then MaxSessions.',
    notHelp: 'Raising MaxSessions for a forwarding.',
    examples: ["ChannelException(1, 'Administratively prohibited')"],
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
        at: 'paramiko/transport.py open_channel',
        fields: 'text',
        is: [{ text: 'Unable to open channel.' }],
      },
      { format: 'SSHException: Unable to open channel.', at: 'paramiko/transport.py open_channel' },
    ],
    meaning:
      'The connection ended while paramiko was opening a channel on it. The log of the server says why.',
    remedy: 'Look in the log of the server for "Disconnecting" of this connection at the same second.',
    notHelp: 'Opening the channel again on the same Transport: it is dead.',
    step: 5,
    examples: ["SSHException('Unable to open channel.')"],
  },
  {
    ...NO_BANNER,
    id: 'paramiko-banner',
    by: 'paramiko',
    forms: [{ format: 'Error reading SSH protocol banner', at: 'paramiko/transport.py _check_banner' }],
    meaning:
      'The server closed the connection, or said nothing, before its SSH banner. In bursts that is MaxStartups, or a penalty from 9.8 on.',
    cause:
      'Too many logins at the same moment; or the port is not SSH, or the server is overloaded (banner_timeout).',
    remedy:
      'Share one Transport, or space the logins out. On the server, look for "drop connection" at the same second.',
    examples: ['paramiko.ssh_exception.SSHException: Error reading SSH protocol banner'],
  },
  {
    ...SESSION_REFUSED,
    id: 'go-connect-failed',
    by: 'golang.org/x/crypto/ssh',
    forms: [{ format: 'ssh: rejected: connect failed (open failed)', at: 'ssh/channel.go OpenChannelError' }],
    meaning:
      'A Go program asked for one more session on its connection, and the server refused it: MaxSessions.',
    cause:
      'More sessions than MaxSessions at once. Session.Close is asynchronous: the slot is free only when the server has answered.',
    remedy: 'Keep a semaphore below MaxSessions, or dial a second client.',
    examples: ['ssh: rejected: connect failed (open failed)'],
  },
  {
    ...PROHIBITED,
    id: 'go-prohibited',
    by: 'golang.org/x/crypto/ssh',
    forms: [
      {
        format: 'ssh: rejected: administratively prohibited (%s)',
        at: 'ssh/channel.go OpenChannelError',
        fields: 'text',
      },
    ],
    meaning:
      'The server denied a forwarding (client.Dial). From a server up to 7.4 it is also the answer to a session over MaxSessions.',
    remedy:
      'For client.Dial: AllowTcpForwarding and PermitOpen on the server. For NewSession on a server up to 7.4: MaxSessions.',
    notHelp: 'Raising MaxSessions for a forwarding.',
    examples: ['ssh: rejected: administratively prohibited (open failed)'],
  },
  {
    ...UNREACHABLE,
    id: 'go-target-unreachable',
    by: 'golang.org/x/crypto/ssh',
    generic: true,
    forms: [
      { format: 'ssh: rejected: connect failed (%s)', at: 'ssh/channel.go OpenChannelError', fields: 'text' },
    ],
    examples: ['ssh: rejected: connect failed (Connection refused)'],
  },
  {
    ...SESSION_REFUSED,
    id: 'go-unexpected-packet',
    by: 'golang.org/x/crypto/ssh',
    or: ['unused-connection-timeout'],
    forms: [
      { format: 'ssh: unexpected packet in response to channel open: <nil>', at: 'ssh/mux.go openChannel' },
    ],
    meaning:
      'The connection ended while a Go program was opening a session on it. In pools it comes with sessions over MaxSessions, or with connections that died idle.',
    remedy:
      'Dial anew, keep a semaphore below MaxSessions, and send keepalives. The log of the server says which it was.',
    examples: ['ssh: unexpected packet in response to channel open: <nil>'],
  },
  {
    ...NO_BANNER,
    id: 'go-handshake-failed',
    by: 'golang.org/x/crypto/ssh',
    forms: [
      { format: 'ssh: handshake failed: EOF', at: 'ssh/client.go NewClientConn' },
      {
        format: 'ssh: handshake failed: read tcp %s: read: connection reset by peer',
        at: 'ssh/client.go NewClientConn',
        fields: 'peer',
      },
    ],
    meaning:
      'The server closed the connection during the handshake. In bursts that is MaxStartups, or a penalty from 9.8 on.',
    remedy:
      'Share clients or space the dials out. On the server, look for "drop connection" at the same second.',
    examples: [
      'ssh: handshake failed: EOF',
      'ssh: handshake failed: read tcp 10.0.0.2:50122->10.0.0.1:22: read: connection reset by peer',
    ],
  },
  {
    ...SESSION_REFUSED,
    id: 'node-ssh2-open-failed',
    by: 'ssh2 (Node)',
    forms: [
      { format: '(SSH) Channel open failure: open failed', at: 'ssh2 lib/utils.js onCHANNEL_OPEN_FAILURE' },
    ],
    meaning:
      'A Node program asked for one more session on its connection, and the server refused it. err.reason 2 is MaxSessions (7.5 or newer); 1 is a denied forwarding, or MaxSessions up to 7.4.',
    cause: 'Parallel exec calls, or SFTP objects that are never ended: each holds a session.',
    remedy: 'Call sftp.end(), queue the exec calls below MaxSessions, or open a second Client.',
    examples: ['Error: (SSH) Channel open failure: open failed'],
  },
  {
    ...UNREACHABLE,
    id: 'node-ssh2-target-unreachable',
    by: 'ssh2 (Node)',
    generic: true,
    forms: [
      {
        format: '(SSH) Channel open failure: %s',
        at: 'ssh2 lib/utils.js onCHANNEL_OPEN_FAILURE',
        fields: 'text',
      },
    ],
    examples: [
      '(SSH) Channel open failure: Connection refused',
      'Error: (SSH) Channel open failure: Connection refused',
    ],
  },
  {
    ...NO_BANNER,
    id: 'node-ssh2-lost-before-handshake',
    by: 'ssh2 (Node)',
    forms: [{ format: 'Connection lost before handshake', at: 'ssh2 lib/client.js' }],
    meaning:
      'The server closed the connection before the handshake. In bursts that is MaxStartups, or a penalty from 9.8 on.',
    remedy:
      'Share the Client, or space the logins out. On the server, look for "drop connection" at the same second.',
    examples: ['Error: Connection lost before handshake'],
  },
  {
    ...SESSION_REFUSED,
    id: 'net-ssh-open-failed',
    by: 'Net::SSH (Ruby)',
    or: ['forwarding'],
    forms: [
      {
        format: 'open failed (%d)',
        at: 'net/ssh/errors.rb ChannelOpenFailed',
        fields: 'code',
        is: [{ code: '1' }, { code: '2' }],
      },
      {
        format: 'Net::SSH::ChannelOpenFailed: %s (%d)',
        at: 'net/ssh/errors.rb ChannelOpenFailed',
        fields: 'text code',
      },
      { format: 'SCP upload failed (open failed (%d))', at: 'test-kitchen transport/ssh.rb', fields: 'code' },
    ],
    meaning:
      'A Ruby program asked for one more channel, and the server refused it. Code 2 is MaxSessions from 7.5 on; code 1 is MaxSessions up to 7.4, or a denied forwarding.',
    cause:
      'MaxSessions 1 or 10, and a tool that uploads in parallel on one connection (Test Kitchen, Capistrano).',
    remedy: 'Set max_ssh_sessions (Test Kitchen) to MaxSessions or below, or raise MaxSessions.',
    examples: [
      'Net::SSH::ChannelOpenFailed: open failed (1)',
      'SCP upload failed (open failed (1))',
      'open failed (1)',
    ],
  },
  {
    ...SESSION_REFUSED,
    id: 'jsch-channel-not-opened',
    by: 'JSch (Java)',
    forms: [{ format: 'channel is not opened.', at: 'com/jcraft/jsch/Channel.java connect' }],
    meaning:
      'JSch asked for one more channel, and the server refused it or did not answer: MaxSessions in most cases.',
    cause: 'Channels that are not disconnected (git, SFTP, exec in a loop) on one Session.',
    remedy: 'Call channel.disconnect() in a finally block, or open a second Session.',
    examples: ['com.jcraft.jsch.JSchException: channel is not opened.'],
  },
  {
    ...SESSION_REFUSED,
    id: 'sshj-open-failed',
    by: 'sshj (Java)',
    forms: [
      { format: 'Opening `%s` channel failed: open failed', at: 'sshj OpenFailException', fields: 'kind' },
    ],
    meaning: 'sshj asked for one more channel, and the server refused it: for `session` that is MaxSessions.',
    remedy: 'Close sessions and SFTP clients when done, or open a second SSHClient.',
    examples: [
      'net.schmizz.sshj.connection.channel.OpenFailException: Opening `session` channel failed: open failed',
    ],
  },
  {
    ...SESSION_REFUSED,
    id: 'trilead-connect-failed',
    by: 'Trilead and Ganymed SSH-2 (Java)',
    forms: [
      {
        format: "The server refused to open the channel (SSH_OPEN_CONNECT_FAILED, '%s')",
        at: 'ChannelManager.java msgChannelOpenFailure',
        fields: 'text',
      },
    ],
    meaning:
      'The library asked for one more session, and the server refused it: MaxSessions (server 7.5 or newer).',
    remedy: 'Close sessions when done, or open a second Connection.',
    examples: [
      "java.io.IOException: Could not open channel (The server refused to open the channel (SSH_OPEN_CONNECT_FAILED, 'open failed'))",
    ],
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
        at: 'ChannelManager.java msgChannelOpenFailure',
        fields: 'text',
      },
    ],
    meaning:
      'From a server up to 7.4: a session over MaxSessions, or a denied forwarding. From 7.5 on: a denied forwarding.',
    remedy: 'See which release the server is. Close sessions when done, or open a second Connection.',
    notHelp: 'Raising MaxSessions for a forwarding.',
    examples: [
      "Could not open channel (The server refused to open the channel (SSH_OPEN_ADMINISTRATIVELY_PROHIBITED, 'open failed'))",
    ],
  },
  {
    ...SESSION_REFUSED,
    id: 'libssh-open-failed',
    by: 'libssh',
    forms: [
      {
        format: 'Channel opening failure: channel %u error (%lu) %s',
        at: 'libssh channels.c ssh_packet_channel_open_fail',
        fields: 'channel code text',
        is: [{ text: 'open failed' }],
      },
      {
        format: 'channel %u error (%lu) open failed',
        at: 'libssh channels.c ssh_packet_channel_open_fail',
        loose: true,
        fields: 'channel code',
      },
    ],
    meaning:
      'A program on libssh (WezTerm, for one) asked for one more session, and the server refused it: error 2 is MaxSessions. A high channel number says that earlier channels were not freed.',
    remedy: 'Close tabs or reconnect; raise MaxSessions if the sessions are real.',
    examples: [
      'Channel opening failure: channel 64 error (2) open failed',
      '"Channel opening failure: channel 64 error (2) open failed",',
    ],
  },
  {
    ...SESSION_REFUSED,
    id: 'libssh2-connect-failed',
    by: 'libssh2',
    forms: [
      { format: 'Channel open failure (connect failed)', at: 'libssh2 channel.c _libssh2_channel_open' },
    ],
    meaning: 'A program on libssh2 asked for one more session, and the server refused it: MaxSessions.',
    remedy: 'Free channels when done, or open a second connection.',
    examples: ['Channel open failure (connect failed)'],
  },
  {
    ...PROHIBITED,
    id: 'libssh2-prohibited',
    by: 'libssh2',
    forms: [
      {
        format: 'Channel open failure (administratively prohibited)',
        at: 'libssh2 channel.c _libssh2_channel_open',
      },
    ],
    meaning:
      'The server denied a forwarding. From a server up to 7.4 it is also the answer to a session over MaxSessions.',
    remedy:
      'For a tunnel: AllowTcpForwarding and PermitOpen on the server. For a session on a server up to 7.4: MaxSessions.',
    notHelp: 'Raising MaxSessions for a forwarding.',
    examples: ['Channel open failure (administratively prohibited)'],
  },
  {
    ...SESSION_REFUSED,
    id: 'sshnet-open-failed',
    by: 'SSH.NET',
    forms: [
      {
        format: 'Failed to open a channel after %d attempts.',
        at: 'ChannelSession.cs Open',
        fields: 'attempts',
      },
      {
        format: 'Failed to open a channel after %d attemps.',
        at: 'ChannelSession.cs Open',
        fields: 'attempts',
      },
    ],
    meaning: 'SSH.NET asked for one more session several times, and the server refused each: MaxSessions.',
    remedy:
      'Dispose commands and SFTP clients, set ConnectionInfo.MaxSessions to that of the server or below, or open a second client.',
    examples: ['Renci.SshNet.Common.SshException: Failed to open a channel after 10 attempts.'],
  },
  {
    ...NO_BANNER,
    id: 'sshnet-no-identification',
    by: 'SSH.NET',
    forms: [
      { format: 'Server response does not contain SSH protocol identification.', at: 'Session.cs Connect' },
      {
        format: 'Server response does not contain SSH protocol identification',
        at: 'Session.cs Connect',
        loose: true,
      },
    ],
    meaning:
      'The server closed the connection before its SSH banner, or wrote something else: "Exceeded MaxStartups" and "Not allowed at this time" among it.',
    remedy:
      'Share the client, or space the logins out. On the server, look for "drop connection" at the same second.',
    examples: [
      'Renci.SshNet.Common.SshConnectionException: Server response does not contain SSH protocol identification.',
    ],
  },
  {
    ...SESSION_REFUSED,
    id: 'russh-connect-failed',
    by: 'russh (Rust)',
    forms: [
      { format: 'Failed to open channel (ConnectFailed)', at: 'russh Error::ChannelOpenFailure' },
      { format: 'ChannelOpenFailure(ConnectFailed)', at: 'russh Error::ChannelOpenFailure' },
    ],
    meaning: 'A program on russh asked for one more session, and the server refused it: MaxSessions.',
    remedy: 'Close channels when done, or open a second connection.',
    examples: ['Failed to open channel (ConnectFailed)'],
  },
  {
    ...SESSION_REFUSED,
    id: 'asyncssh-open-failed',
    by: 'AsyncSSH',
    forms: [
      { format: 'asyncssh.misc.ChannelOpenError: open failed', at: 'asyncssh/misc.py ChannelOpenError' },
      {
        format: 'asyncssh.misc.ChannelOpenError: Connection refused',
        at: 'asyncssh/misc.py ChannelOpenError',
        loose: true,
      },
    ],
    meaning: 'A program on AsyncSSH asked for one more session, and the server refused it: MaxSessions.',
    remedy: 'Hold a semaphore of MaxSessions around conn.run(), or open a second connection.',
    examples: ['asyncssh.misc.ChannelOpenError: open failed'],
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
        at: 'ansible plugins/connection/ssh.py',
        fields: 'server detail',
      },
      {
        format: 'Failed to connect to the host via ssh: %s',
        at: 'ansible plugins/connection/ssh.py',
        fields: 'detail',
      },
      {
        format: '%s: UNREACHABLE! => %s',
        at: 'ansible plugins/callback/default.py',
        fields: 'server detail',
      },
    ],
    meaning:
      'The ssh under Ansible failed; what it printed stands behind this text. Many forks that share one connection (delegate_to) hit MaxSessions.',
    remedy:
      'Read the text of ssh behind it. With delegate_to, keep forks below MaxSessions of that host, or use throttle:.',
    notHelp: 'Raising MaxStartups when the text is "Session open refused by peer".',
    step: 6,
    keywords: ['MaxSessions', 'MaxStartups'],
    examples: ['Failed to connect to the host via ssh: Shared connection to 192.0.2.1 closed.'],
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
      { format: 'fatal: Could not read from remote repository.', at: 'git pkt-line.c', loose: true },
      { format: 'Could not read from remote repository.', at: 'git pkt-line.c' },
    ],
    meaning: 'The ssh under git ended without an answer. The line above it, printed by ssh, says why.',
    remedy:
      'Read the line above. For many repositories in parallel, share one connection (ControlMaster) or fetch fewer at once; hosters have limits of their own.',
    notHelp: 'Raising MaxSessions on your own machine.',
    step: null,
    examples: ['fatal: Could not read from remote repository.'],
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
        at: 'ms-vscode-remote.remote-ssh',
        fields: 'detail',
      },
      {
        format: 'Failed to set up socket for dynamic port forward to remote port %d: %s',
        at: 'ms-vscode-remote.remote-ssh',
        fields: 'port detail',
      },
      {
        format: 'Failed to set up dynamic port forwarding connection over SSH to the VS Code Server%s',
        at: 'ms-vscode-remote.remote-ssh',
        fields: 'detail',
      },
    ],
    meaning: 'VS Code reached the server but could not forward a port to its own server there.',
    cause: 'AllowTcpForwarding no, PermitOpen or DisableForwarding on the server.',
    remedy:
      'Set AllowTcpForwarding yes (or local) for that user on the server and reload; or try "remote.SSH.useLocalServer": false.',
    notHelp: 'Raising MaxSessions.',
    step: 1,
    keywords: ['AllowTcpForwarding', 'PermitOpen', 'DisableForwarding'],
    examples: [
      'Failed to set up socket for dynamic port forward to remote port 41635: Socket closed. Is the remote port correct?',
    ],
  },
] as const satisfies readonly LogMessage[];
