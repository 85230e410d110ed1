import type { Keyword } from './row.ts';

/** Keywords about what a session runs and in which environment. */
export const SESSION = [
  {
    name: 'Subsystem', family: 'session', type: 'special', match: { '6.6': false, '9.5': true }, repetition: 'append',
    summary: 'The command that runs for a subsystem such as sftp.',
  },
  {
    name: 'ForceCommand', family: 'session', type: 'rest-of-line', match: true, default: { '6.6': null, '7.5': 'none' }, words: ['none'],
    summary: 'The command that runs instead of whatever the client asks for.',
  },
  {
    name: 'ChrootDirectory', family: 'session', type: 'special', match: true, default: { '6.6': null, '7.5': 'none' }, words: ['none'],
    summary: 'The directory that the session is confined to after authentication.',
  },
  {
    name: 'AcceptEnv', family: 'session', type: 'names', match: true, repetition: 'append',
    summary: 'Patterns of the environment variables that a client may send.',
  },
  {
    name: 'SetEnv', family: 'session', type: 'names', since: '7.8', match: true, unusedInMatchUntil: '8.4',
    summary: 'Environment variables, NAME=VALUE, that are set in sessions.',
  },
  {
    name: 'PermitUserEnvironment', family: 'session', type: 'special', words: ['yes', 'no'], default: 'no',
    summary: 'Whether ~/.ssh/environment and environment= options are read, or the pattern-list of the variables that they may set.',
  },
  {
    name: 'PermitTTY', family: 'session', type: 'flag', match: true, default: 'yes',
    summary: 'Whether a session may have a terminal.',
  },
  {
    name: 'PermitUserRC', family: 'session', type: 'flag', since: '6.7', match: true, default: 'yes',
    summary: 'Whether ~/.ssh/rc is executed.',
  },
  {
    name: 'PrintMotd', family: 'session', type: 'flag', default: 'yes',
    summary: 'Whether sshd prints /etc/motd at an interactive login.',
  },
  {
    name: 'PrintLastLog', family: 'session', type: 'flag', default: 'yes',
    summary: 'Whether sshd prints when the user logged in last.',
  },
  {
    name: 'Banner', family: 'session', type: 'path', match: true, default: { '6.6': null, '7.5': 'none' }, words: ['none'],
    summary: 'The file that is sent to the user before authentication.',
  },
] as const satisfies readonly Keyword[]; // prettier-ignore
