import type { Keyword } from './row.ts';

/** Keywords about logging, files and programs of sshd itself, and the structure of the file. */
export const LOGGING = [
  {
    name: 'LogLevel', family: 'logging', type: 'special', match: { '6.6': false, '7.6': true }, default: 'INFO',
    words: ['QUIET', 'FATAL', 'ERROR', 'INFO', 'VERBOSE', 'DEBUG', 'DEBUG1', 'DEBUG2', 'DEBUG3'],
    summary: 'How much sshd logs.',
  },
  {
    name: 'SyslogFacility', family: 'logging', type: 'special', default: 'AUTH',
    words: ['DAEMON', 'USER', 'AUTH', 'AUTHPRIV', 'LOCAL0', 'LOCAL1', 'LOCAL2', 'LOCAL3', 'LOCAL4', 'LOCAL5', 'LOCAL6', 'LOCAL7'],
    summary: 'The syslog facility that sshd logs with.',
  },
  {
    name: 'LogVerbose', family: 'logging', type: 'special', since: '8.5', match: true, words: ['none'], repetition: { '8.5': 'append', '8.7': 'first' },
    summary: 'Patterns of source files, functions and lines whose messages are logged at the highest level.',
  },
  {
    name: 'PidFile', family: 'logging', type: 'path', default: '/var/run/sshd.pid', packaged: { debian: '/run/sshd.pid', ubuntu: '/run/sshd.pid' }, words: ['none'],
    summary: 'The file that holds the process ID of sshd.',
  },
  {
    name: 'SshdSessionPath', family: 'logging', type: 'path', since: '9.8', default: '/usr/libexec/sshd-session', packaged: { debian: '/usr/lib/openssh/sshd-session', ubuntu: '/usr/lib/openssh/sshd-session', rhel: '/usr/libexec/openssh/sshd-session' },
    summary: 'The program that sshd runs for each connection.',
  },
  {
    name: 'SshdAuthPath', family: 'logging', type: 'path', since: '10.0', default: '/usr/libexec/sshd-auth', packaged: { debian: '/usr/lib/openssh/sshd-auth', ubuntu: '/usr/lib/openssh/sshd-auth', rhel: '/usr/libexec/openssh/sshd-auth' },
    summary: 'The program that talks to the client until authentication is complete.',
  },
  {
    name: 'Match', family: 'structure', type: 'special', match: true,
    words: { '6.6': ['all', 'User', 'Group', 'Host', 'Address', 'LocalAddress', 'LocalPort'], '7.7': ['all', 'User', 'Group', 'Host', 'Address', 'LocalAddress', 'LocalPort', 'RDomain'], '9.9': ['all', 'User', 'Group', 'Host', 'Address', 'LocalAddress', 'LocalPort', 'RDomain', 'invalid-user'], '10.0': ['all', 'User', 'Group', 'Host', 'Address', 'LocalAddress', 'LocalPort', 'RDomain', 'invalid-user', 'version'] },
    summary: 'Starts a block whose lines, up to the next Match or the end of the file, hold only for connections that meet all the criteria.',
  },
  {
    name: 'Include', family: 'structure', type: 'special', since: '8.2', match: true,
    // From RHEL 8.6 on (RHSA-2022:2013), see the rule include-before-rhel-8-6.
    backported: { rhel: ['8.0'] },
    summary: 'Reads the files that match the glob patterns as if they stood here.',
  },
] as const satisfies readonly Keyword[]; // prettier-ignore
