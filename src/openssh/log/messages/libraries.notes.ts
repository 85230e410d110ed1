import type { Notes } from '../types.ts';
import type { LIBRARIES } from './libraries.ts';

/** Call sites, keywords and real lines of the messages in `libraries.ts`. */
export const LIBRARIES_NOTES = {
  'paramiko-connect-failed': {
    cause: 'Threads that share one SSHClient, or channels that nobody closes.',
    at: [
      'paramiko/ssh_exception.py',
      'paramiko/ssh_exception.py',
      'paramiko/ssh_exception.py, 1.x',
      'paramiko/transport.py',
    ],
    keywords: ['MaxSessions'],
    examples: [
      "paramiko.ssh_exception.ChannelException: ChannelException(2, 'Connect failed')",
      'Secsh channel 10 open FAILED: open failed: Connect failed',
    ],
  },
  'paramiko-prohibited': {
    at: [
      'paramiko/ssh_exception.py',
      'paramiko/ssh_exception.py',
      'paramiko/ssh_exception.py, 1.x',
      'paramiko/transport.py',
    ],
    keywords: ['AllowTcpForwarding', 'PermitOpen', 'DisableForwarding', 'MaxSessions'],
    examples: ["ChannelException(1, 'Administratively prohibited')"],
  },
  'paramiko-unable-to-open-channel': {
    at: 'paramiko/transport.py open_channel',
    examples: ["SSHException('Unable to open channel.')"],
  },
  'paramiko-banner': {
    cause:
      'Too many logins at the same moment; or the port is not SSH, or the server is overloaded (banner_timeout).',
    at: 'paramiko/transport.py _check_banner',
    keywords: ['MaxStartups', 'PerSourcePenalties', 'PerSourceMaxStartups'],
    examples: ['paramiko.ssh_exception.SSHException: Error reading SSH protocol banner'],
  },
  'go-connect-failed': {
    cause:
      'More sessions than MaxSessions at once. Session.Close is asynchronous: the slot is free only when the server has answered.',
    at: 'ssh/channel.go OpenChannelError',
    keywords: ['MaxSessions'],
    examples: ['ssh: rejected: connect failed (open failed)'],
  },
  'go-prohibited': {
    at: 'ssh/channel.go OpenChannelError',
    keywords: ['AllowTcpForwarding', 'PermitOpen', 'DisableForwarding', 'MaxSessions'],
    examples: ['ssh: rejected: administratively prohibited (open failed)'],
  },
  'go-target-unreachable': {
    at: 'ssh/channel.go OpenChannelError',
    examples: ['ssh: rejected: connect failed (Connection refused)'],
  },
  'go-unexpected-packet': {
    at: 'ssh/mux.go openChannel',
    keywords: ['MaxSessions'],
    examples: ['ssh: unexpected packet in response to channel open: <nil>'],
  },
  'go-handshake-failed': {
    at: 'ssh/client.go NewClientConn',
    keywords: ['MaxStartups', 'PerSourcePenalties', 'PerSourceMaxStartups'],
    examples: [
      'ssh: handshake failed: EOF',
      'ssh: handshake failed: read tcp 10.0.0.2:50122->10.0.0.1:22: read: connection reset by peer',
    ],
  },
  'node-ssh2-open-failed': {
    cause: 'Parallel exec calls, or SFTP objects that are never ended: each holds a session.',
    at: 'ssh2 lib/utils.js onCHANNEL_OPEN_FAILURE',
    keywords: ['MaxSessions'],
    examples: ['Error: (SSH) Channel open failure: open failed'],
  },
  'node-ssh2-target-unreachable': {
    at: 'ssh2 lib/utils.js onCHANNEL_OPEN_FAILURE',
    examples: [
      '(SSH) Channel open failure: Connection refused',
      'Error: (SSH) Channel open failure: Connection refused',
    ],
  },
  'node-ssh2-lost-before-handshake': {
    at: 'ssh2 lib/client.js',
    keywords: ['MaxStartups', 'PerSourcePenalties', 'PerSourceMaxStartups'],
    examples: ['Error: Connection lost before handshake'],
  },
  'net-ssh-open-failed': {
    cause:
      'MaxSessions 1 or 10, and a tool that uploads in parallel on one connection (Test Kitchen, Capistrano).',
    at: [
      'net/ssh/errors.rb ChannelOpenFailed',
      'net/ssh/errors.rb ChannelOpenFailed',
      'net/ssh/errors.rb ChannelOpenFailed',
      'test-kitchen transport/ssh.rb',
    ],
    keywords: ['MaxSessions'],
    examples: [
      'Net::SSH::ChannelOpenFailed: open failed (1)',
      'SCP upload failed (open failed (1))',
      'open failed (1)',
    ],
  },
  'jsch-channel-not-opened': {
    cause: 'Channels that are not disconnected (git, SFTP, exec in a loop) on one Session.',
    at: 'com/jcraft/jsch/Channel.java connect',
    keywords: ['MaxSessions'],
    examples: ['com.jcraft.jsch.JSchException: channel is not opened.'],
  },
  'java-closed-before-banner': {
    at: [
      'com/jcraft/jsch/Session.java connect',
      'com/jcraft/jsch/Session.java connect',
      'com/jcraft/jsch/Session.java connect',
      'sshj TransportImpl readIdentification',
    ],
    keywords: ['MaxStartups', 'PerSourcePenalties', 'PerSourceMaxStartups'],
    examples: [
      'com.jcraft.jsch.JSchException: connection is closed by foreign host',
      'net.schmizz.sshj.transport.TransportException: Server closed connection during identification exchange',
    ],
  },
  'library-too-many-authentication-failures': {
    at: 'x/crypto/ssh disconnectMsg; JSch Session.java; libssh packet_cb.c; net-ssh session.rb; SSH.NET Session.cs; asyncssh misc.py',
    keywords: ['MaxAuthTries'],
    examples: [
      'ssh: handshake failed: ssh: disconnect, reason 2: Too many authentication failures',
      'com.jcraft.jsch.JSchException: SSH_MSG_DISCONNECT: 2 Too many authentication failures',
      'Net::SSH::Disconnect: disconnected: Too many authentication failures for root (2)',
    ],
  },
  'mina-open-failed': {
    at: 'org/apache/sshd/common/channel/exception/SshChannelOpenException.java',
    keywords: ['MaxSessions'],
    examples: ['org.apache.sshd.common.channel.exception.SshChannelOpenException: open failed'],
  },
  'php-no-channel': {
    at: 'pecl ssh2.c',
    keywords: ['MaxSessions'],
    examples: [
      'PHP Warning:  ssh2_exec(): Unable to request a channel from remote host in /srv/run.php on line 9',
    ],
  },
  'sshj-open-failed': {
    at: 'sshj OpenFailException',
    keywords: ['MaxSessions'],
    examples: [
      'net.schmizz.sshj.connection.channel.OpenFailException: Opening `session` channel failed: open failed',
    ],
  },
  'trilead-connect-failed': {
    at: 'ChannelManager.java msgChannelOpenFailure',
    keywords: ['MaxSessions'],
    examples: [
      "java.io.IOException: Could not open channel (The server refused to open the channel (SSH_OPEN_CONNECT_FAILED, 'open failed'))",
    ],
  },
  'trilead-prohibited': {
    at: 'ChannelManager.java msgChannelOpenFailure',
    keywords: ['AllowTcpForwarding', 'PermitOpen', 'DisableForwarding', 'MaxSessions'],
    examples: [
      "Could not open channel (The server refused to open the channel (SSH_OPEN_ADMINISTRATIVELY_PROHIBITED, 'open failed'))",
    ],
  },
  'libssh-open-failed': {
    at: 'libssh channels.c ssh_packet_channel_open_fail',
    keywords: ['MaxSessions'],
    examples: [
      'Channel opening failure: channel 64 error (2) open failed',
      '"Channel opening failure: channel 64 error (2) open failed",',
    ],
  },
  'libssh2-connect-failed': {
    at: 'libssh2 channel.c _libssh2_channel_open',
    keywords: ['MaxSessions'],
    examples: ['Channel open failure (connect failed)'],
  },
  'libssh2-no-banner': {
    at: 'src/session.c session_startup',
    keywords: ['MaxStartups', 'PerSourcePenalties', 'PerSourceMaxStartups'],
    examples: ['curl: (2) Failure establishing ssh session: -13, Failed getting banner'],
  },
  'libssh2-prohibited': {
    at: 'libssh2 channel.c _libssh2_channel_open',
    keywords: ['AllowTcpForwarding', 'PermitOpen', 'DisableForwarding', 'MaxSessions'],
    examples: ['Channel open failure (administratively prohibited)'],
  },
  'sshnet-open-failed': {
    at: 'ChannelSession.cs Open',
    keywords: ['MaxSessions'],
    examples: ['Renci.SshNet.Common.SshException: Failed to open a channel after 10 attempts.'],
  },
  'sshnet-no-identification': {
    at: 'Session.cs Connect',
    keywords: ['MaxStartups', 'PerSourcePenalties', 'PerSourceMaxStartups'],
    examples: [
      'Renci.SshNet.Common.SshConnectionException: Server response does not contain SSH protocol identification.',
    ],
  },
  'russh-connect-failed': {
    at: 'russh Error::ChannelOpenFailure',
    keywords: ['MaxSessions'],
    examples: ['Failed to open channel (ConnectFailed)'],
  },
  'asyncssh-open-failed': {
    at: 'asyncssh/misc.py ChannelOpenError',
    keywords: ['MaxSessions'],
    examples: ['asyncssh.misc.ChannelOpenError: open failed'],
  },
  'ansible-data-not-sent': {
    at: [
      'ansible plugins/connection/ssh.py',
      'ansible plugins/connection/ssh.py',
      'ansible plugins/callback/default.py',
      'ansible plugins/callback/minimal.py',
    ],
    keywords: ['MaxSessions', 'MaxStartups'],
    examples: ['Failed to connect to the host via ssh: Shared connection to 192.0.2.1 closed.'],
  },
  'parallel-simultaneous-logins': {
    cause: 'Each job of parallel -S is a login of its own, and the logins of a burst meet MaxStartups.',
    at: 'parallel, from its own test of the host',
    keywords: ['MaxStartups', 'MaxSessions'],
    examples: ['parallel: Warning: ssh to user@server only allows for 18 simultaneous logins.'],
  },
  'git-could-not-read': {
    at: 'git pkt-line.c',
    examples: ['fatal: Could not read from remote repository.'],
  },
  'vscode-forwarding-disabled': {
    cause: 'AllowTcpForwarding no, PermitOpen or DisableForwarding on the server.',
    at: 'ms-vscode-remote.remote-ssh',
    keywords: ['AllowTcpForwarding', 'PermitOpen', 'DisableForwarding'],
    examples: [
      'Failed to set up socket for dynamic port forward to remote port 41635: Socket closed. Is the remote port correct?',
    ],
  },
} as const satisfies Notes<typeof LIBRARIES>;
