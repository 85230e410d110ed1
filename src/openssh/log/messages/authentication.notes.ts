import type { Notes } from '../types.ts';
import type { AUTHENTICATION } from './authentication.ts';

/** Call sites, keywords and real lines of the messages in `authentication.ts`. */
export const AUTHENTICATION_NOTES = {
  'max-auth-tries': {
    cause: 'An agent with many keys offers them all; or a stranger guesses passwords.',
    at: [
      'auth.c auth_maxtries_exceeded',
      'auth.c auth_maxtries_exceeded',
      'auth.c auth_maxtries_exceeded; packet.c ssh_packet_disconnect',
      'auth.c auth_maxtries_exceeded',
      'auth.c auth_maxtries_exceeded',
    ],
    keywords: ['MaxAuthTries', 'IdentitiesOnly', 'IdentityFile'],
    examples: [
      'Nov 22 11:17:56 server sshd[12940]: error: maximum authentication attempts exceeded for user from 127.0.0.1 port 39926 ssh2 [preauth]',
      'Nov 23 21:50:38 myhost sshd[109798]: Disconnecting invalid user xxx 192.0.2.7 port 49941: Too many authentication failures [preauth]',
      'Dec 10 09:12:29 LabSZ sshd[24490]: Disconnecting: Too many authentication failures for root [preauth]',
    ],
  },
  'too-many-authentication-failures': {
    at: [
      'packet.c ssh_packet_read_poll_seqnr',
      'packet.c ssh_packet_read_poll_seqnr',
      'auth.c auth_maxtries_exceeded',
      'auth.c auth_maxtries_exceeded',
      'as client libraries print it',
    ],
    keywords: ['MaxAuthTries', 'IdentitiesOnly', 'IdentityFile'],
    examples: [
      'Received disconnect from 127.0.0.1 port 2284:2: Too many authentication failures',
      'Too many Authentication Failures for user root',
    ],
  },
  'permission-denied': {
    cause:
      'With a full master and BatchMode, the fallback connection may end here: it needs a password that it cannot ask for.',
    at: ['sshconnect2.c userauth', 'sshconnect2.c userauth', 'sshconnect2.c userauth_passwd'],
    examples: [
      'user@server: Permission denied (publickey,password,keyboard-interactive).',
      'Permission denied, please try again.',
    ],
  },
} as const satisfies Notes<typeof AUTHENTICATION>;
