import type { Keyword } from './row.ts';

/** Keywords that limit sessions, connections, their number and their life. */
export const LIMITS = [
  {
    name: 'MaxSessions', family: 'limits', type: 'integer', match: true, default: '10',
    summary: 'How many shell, login or subsystem sessions one network connection may have open at a time; 0 refuses every session and still allows forwarding.',
  },
  {
    name: 'MaxStartups', family: 'limits', type: 'special', default: '10:30:100', repetition: { '6.6': 'last', '10.1': 'first' },
    summary: 'How many connections may be waiting for authentication: from begin on, new ones are dropped with a rising probability that starts at rate percent, and at full all of them.',
  },
  {
    name: 'PerSourceMaxStartups', family: 'limits', type: 'special', since: '8.5', words: ['none'], default: 'none', repetition: { '8.5': 'last', '9.5': 'first' },
    summary: 'How many connections from one source address may be waiting for authentication.',
  },
  {
    name: 'PerSourceNetBlockSize', family: 'limits', type: 'special', since: '8.5', default: '32:128', repetition: { '8.5': 'last', '10.1': 'first' },
    summary: 'How many leading bits of an IPv4 and of an IPv6 address make one source for PerSourceMaxStartups and PerSourcePenalties.',
  },
  {
    name: 'PerSourcePenalties', family: 'limits', type: 'special', since: '9.8', repetition: 'append',
    words: {
      '9.8': ['yes', 'no', 'crash:', 'authfail:', 'noauth:', 'grace-exceeded:', 'max:', 'min:', 'max-sources4:', 'max-sources6:', 'overflow:deny-all', 'overflow:permissive', 'overflow6:deny-all', 'overflow6:permissive'],
      '9.9': ['yes', 'no', 'crash:', 'authfail:', 'noauth:', 'grace-exceeded:', 'refuseconnection:', 'max:', 'min:', 'max-sources4:', 'max-sources6:', 'overflow:deny-all', 'overflow:permissive', 'overflow6:deny-all', 'overflow6:permissive'],
      '10.3': ['yes', 'no', 'crash:', 'authfail:', 'invaliduser:', 'noauth:', 'grace-exceeded:', 'refuseconnection:', 'max:', 'min:', 'max-sources4:', 'max-sources6:', 'overflow:deny-all', 'overflow:permissive', 'overflow6:deny-all', 'overflow6:permissive'],
    },
    default: {
      '9.8': 'crash:90 authfail:5 noauth:1 grace-exceeded:20 max:600 min:15 max-sources4:65536 max-sources6:65536 overflow:permissive overflow6:permissive',
      '9.9': 'crash:90 authfail:5 noauth:1 grace-exceeded:10 refuseconnection:10 max:600 min:15 max-sources4:65536 max-sources6:65536 overflow:permissive overflow6:permissive',
      '10.3': 'crash:90.000000 authfail:5.000000 noauth:1.000000 invaliduser:5.000000 grace-exceeded:10.000000 refuseconnection:10.000000 max:600.000000 min:15.000000 max-sources4:65536 max-sources6:65536 overflow:permissive overflow6:permissive',
    },
    summary: 'For how long connections from a source are refused after it crashed sshd, failed or never tried to authenticate, or ran into LoginGraceTime.',
  },
  {
    name: 'PerSourcePenaltyExemptList', family: 'limits', type: 'special', since: '9.8', words: ['none'], default: 'none',
    summary: 'Addresses and networks, comma-separated, that PerSourcePenalties never applies to.',
  },
  {
    name: 'LoginGraceTime', family: 'limits', type: 'time', default: '120',
    summary: 'How long a client may take to authenticate before sshd disconnects it; 0 is no limit.',
  },
  {
    name: 'MaxAuthTries', family: 'limits', type: 'integer', match: true, default: '6',
    summary: 'How many authentication attempts one connection may make; failures are logged from half of it on.',
  },
  {
    name: 'ClientAliveInterval', family: 'limits', type: 'time', match: { '6.6': false, '7.4': true }, default: '0',
    summary: 'After how much silence sshd asks the client for a sign of life through the encrypted channel; 0 never asks.',
  },
  {
    name: 'ClientAliveCountMax', family: 'limits', type: 'integer', match: { '6.6': false, '7.4': true }, default: '3',
    summary: 'How many client alive messages in a row may stay unanswered before sshd disconnects; 0 disables it since 8.2.',
  },
  {
    name: 'ChannelTimeout', family: 'limits', type: 'special', since: '9.2', match: true, unusedInMatchUntil: '10.4', words: ['none'], default: { '9.2': null, '9.3': 'none' },
    summary: 'After how much inactivity sshd closes a channel, as type=time for patterns of channel types; a running session has the type session:shell, session:command or session:subsystem:NAME.',
  },
  {
    name: 'UnusedConnectionTimeout', family: 'limits', type: 'special', since: '9.2', match: true, words: ['none'], default: 'none',
    summary: 'How long a connection without any open channel is kept.',
  },
  {
    name: 'RefuseConnection', family: 'limits', type: 'flag', since: '9.9', match: true, default: 'no',
    summary: 'Whether sshd ends the connection of a user without letting authentication go on.',
  },
  {
    name: 'TCPKeepAlive', family: 'limits', type: 'flag', default: { '6.6': 'yes', '10.6': 'true' },
    // 10.6 reads it with the words of AllowTcpForwarding and prints the number's name in another list.
    wordAliases: { yes: { '6.6': 'yes', '10.6': 'true' }, no: { '6.6': 'no', '10.6': 'false' }, local: 'all', remote: { '10.6': 'true' } },
    words: { '6.6': ['yes', 'no'], '10.6': ['yes', 'no', 'true', 'false', 'all', 'local', 'remote'] },
    summary: 'Whether the system sends TCP keepalive messages, so that dead connections are noticed.',
  },
  {
    name: 'KeepAlive', family: 'limits', type: 'flag', aliasOf: 'TCPKeepAlive',
    summary: 'Old name of TCPKeepAlive.',
  },
] as const satisfies readonly Keyword[]; // prettier-ignore
