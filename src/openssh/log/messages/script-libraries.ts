import type { Message } from '../types.ts';
import { NO_BANNER, PROHIBITED, SESSION_REFUSED, UNREACHABLE } from './library-kinds.ts';

/** paramiko, Go, Node and Ruby. Reason codes: RFC 4254 §5.1 (1 prohibited, 2 connect failed). */
export const SCRIPT_LIBRARIES = [
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
      'Close each channel when its command is done, hold a semaphore of half of MaxSessions (a slot is free only when sshd has closed the session), or open a second SSHClient.',
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
    remedy: 'Keep a semaphore of half of MaxSessions, or dial a second client.',
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
      'Dial anew, keep a semaphore of half of MaxSessions, and send keepalives. The log of the server says which it was.',
  },
  {
    ...NO_BANNER,
    id: 'go-handshake-failed',
    by: 'golang.org/x/crypto/ssh',
    forms: [
      { format: 'ssh: handshake failed: EOF' },
      {
        format: 'ssh: handshake failed: read tcp %s: read: connection reset by peer',
        fields: 'from',
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
] as const satisfies readonly Message[];
