import type { Message } from '../types.ts';
import { NO_BANNER, PROHIBITED, SESSION_REFUSED } from './library-kinds.ts';

/** Java, C, PHP, .NET, Rust and AsyncSSH. */
export const COMPILED_LIBRARIES = [
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
    by: 'JSch and sshj (Java)',
    forms: [
      { format: 'connection is closed by foreign host' },
      { format: 'Session.connect: java.io.IOException: End of IO Stream Read' },
      { format: 'Session.connect: java.net.SocketException: Connection reset' },
      { format: 'Server closed connection during identification exchange' },
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
      'The library used up MaxAuthTries: every key that it offers, an agent with many keys among them, is one attempt (from 10.6 on only after the first six).',
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
    remedy: 'Hold a semaphore of half of MaxSessions around conn.run(), or open a second connection.',
  },
] as const satisfies readonly Message[];
