import type { Keyword } from './row.ts';

/** Keywords about who may log in and which keys and certificates count. */
export const ACCESS = [
  {
    name: 'AllowUsers', family: 'access', type: 'patterns', match: true, repetition: 'append',
    summary: 'Login is allowed only for user names, or user@host pairs, that match one of the patterns.',
  },
  {
    name: 'DenyUsers', family: 'access', type: 'patterns', match: true, repetition: 'append',
    summary: 'Login is refused for user names, or user@host pairs, that match one of the patterns.',
  },
  {
    name: 'AllowGroups', family: 'access', type: 'patterns', match: true, repetition: 'append',
    summary: 'Login is allowed only for users of whose groups one matches a pattern.',
  },
  {
    name: 'DenyGroups', family: 'access', type: 'patterns', match: true, repetition: 'append',
    summary: 'Login is refused for users of whose groups one matches a pattern.',
  },
  {
    name: 'AuthorizedKeysFile', family: 'access', type: 'special', match: true, default: '.ssh/authorized_keys .ssh/authorized_keys2', words: { '6.6': [], '10.3': ['none'] },
    summary: 'The files of public keys that may log in as the user.',
  },
  {
    name: 'AuthorizedKeysCommand', family: 'access', type: 'command', match: true, default: { '6.6': null, '7.5': 'none' }, words: ['none'],
    summary: 'A program that prints the public keys of the user.',
  },
  {
    name: 'AuthorizedKeysCommandUser', family: 'access', type: 'word', match: true, default: { '6.6': null, '7.5': 'none' },
    summary: 'The user that AuthorizedKeysCommand runs as.',
  },
  {
    name: 'AuthorizedPrincipalsFile', family: 'access', type: 'special', match: true, default: { '6.6': null, '7.5': 'none' }, words: ['none'],
    summary: 'The file of principal names that a certificate must carry.',
  },
  {
    name: 'AuthorizedPrincipalsCommand', family: 'access', type: 'command', since: '6.9', match: true, default: { '6.9': null, '7.5': 'none' }, words: ['none'],
    summary: 'A program that prints the principal names that a certificate must carry.',
  },
  {
    name: 'AuthorizedPrincipalsCommandUser', family: 'access', type: 'word', since: '6.9', match: true, default: { '6.9': null, '7.5': 'none' },
    summary: 'The user that AuthorizedPrincipalsCommand runs as.',
  },
  {
    name: 'TrustedUserCAKeys', family: 'access', type: 'path', match: true, default: { '6.6': null, '7.5': 'none' }, words: ['none'],
    summary: 'The file of certificate authorities whose user certificates are trusted.',
  },
  {
    name: 'RevokedKeys', family: 'access', type: 'path', match: true, default: { '6.6': null, '7.5': 'none', '10.3': null }, words: ['none'],
    summary: 'The file of revoked public keys; several files from 10.3 on.',
  },
  {
    name: 'StrictModes', family: 'access', type: 'flag', default: 'yes',
    summary: 'Whether sshd checks the modes and owners of a user\'s files and home directory.',
  },
  {
    name: 'ExposeAuthInfo', family: 'access', type: 'flag', since: '7.6', match: true, default: 'no',
    summary: 'Whether a file that lists the methods and keys used is made for the session.',
  },
] as const satisfies readonly Keyword[]; // prettier-ignore
