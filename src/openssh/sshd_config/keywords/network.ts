import type { Keyword } from './row.ts';

/** Keywords about listening, addresses and what is said on the wire. */
export const NETWORK = [
  {
    name: 'Port', family: 'network', type: 'special', repetition: 'append', default: '22',
    summary: 'The port that sshd listens on; several lines are several ports.',
  },
  {
    name: 'ListenAddress', family: 'network', type: 'special', repetition: 'append', default: { '6.6': ['0.0.0.0:22', '[::]:22'], '6.9': ['[::]:22', '0.0.0.0:22'] },
    summary: 'The address that sshd listens on; several lines are several addresses.',
  },
  {
    name: 'AddressFamily', family: 'network', type: 'choice', words: ['inet', 'inet6', 'any'], default: 'any',
    summary: 'Which address families sshd uses.',
  },
  {
    name: 'RDomain', family: 'network', type: 'special', since: '7.7', match: true, default: { '7.7': 'none', '8.3': null }, words: ['none', '%D'],
    summary: 'The routing domain that is set after authentication; not on Linux.',
  },
  {
    name: 'UseDNS', family: 'network', type: 'flag', default: { '6.6': 'yes', '6.8': 'no' },
    summary: 'Whether sshd looks up the client\'s host name, which Match Host and from= need.',
  },
  {
    name: 'IPQoS', family: 'network', type: 'special', match: true, repetition: { '6.6': 'last', '10.3': 'first' },
    default: { '6.6': 'lowdelay throughput', '7.8': 'af21 cs1', '10.1': 'ef cs0' },
    packaged: { debian: { '6.6': 'lowdelay throughput', '10.0': 'ef cs1', '10.1': 'ef cs0' }, ubuntu: { '6.6': 'lowdelay throughput', '10.0': 'ef cs1', '10.1': 'ef cs0' } },
    summary: 'The quality of service marks of interactive and of other sessions.',
  },
  {
    name: 'VersionAddendum', family: 'network', type: 'rest-of-line', default: { '6.6': '', '6.9': 'none' }, words: ['none'],
    summary: 'Text that is added to the version that sshd announces.',
  },
  {
    name: 'DebianBanner', family: 'network', type: 'flag', only: ['debian', 'ubuntu'], default: { '6.6': null, '10.0': 'yes' },
    summary: 'Whether the package revision is part of the version that sshd announces; a patch of Debian.',
  },
  {
    name: 'Compression', family: 'network', type: 'choice', words: ['yes', 'delayed', 'no'], wordAliases: { delayed: { '6.6': 'delayed', '7.4': 'yes' } }, default: { '6.6': 'delayed', '7.4': 'yes' },
    summary: 'Whether compression is allowed after the user has authenticated.',
  },
  {
    name: 'RekeyLimit', family: 'network', type: 'special', match: true, unusedInMatchUntil: '10.4', words: ['default', 'none'], default: '0 0',
    summary: 'After how much data, and optionally how much time, the session key is renewed.',
  },
] as const satisfies readonly Keyword[]; // prettier-ignore
