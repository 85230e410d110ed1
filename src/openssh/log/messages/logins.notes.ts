import type { Notes } from '../types.ts';
import type { LOGINS } from './logins.ts';

/** Call sites, keywords and real lines of the messages in `logins.ts`. */
export const LOGINS_NOTES = {
  'failed-login': {
    at: 'auth.c auth_log',
    keywords: ['MaxAuthTries'],
    examples: [
      'Dec 10 06:55:48 LabSZ sshd[24200]: Failed password for invalid user webmaster from 173.234.31.186 port 38926 ssh2',
      'message repeated 5 times: [ Failed password for root from 5.36.59.76 port 42393 ssh2]',
      '5816 16:06:08 238 Failed none for invalid user Administrator from 10.73.78.42 port 51735 ssh2',
      'Feb 25 14:34:11 belka sshd[31603]: Failed password for invalid user ROOT from aaaa:bbbb:cccc:1234::1:1',
    ],
  },
  'invalid-user': {
    at: [
      'auth.c getpwnamallow',
      'auth.c getpwnamallow',
      'auth2.c input_userauth_request',
      'auth.c getpwnamallow, before 3.9',
    ],
    examples: [
      'Dec 10 06:55:46 LabSZ sshd[24200]: Invalid user webmaster from 173.234.31.186',
      'Mar 19 16:47:48 test sshd[5672]: Invalid user admin from 192.0.2.117 port 44004',
      'Apr 24 01:39:19 host sshd[3719]: input_userauth_request: invalid user root [preauth]',
    ],
  },
  'user-not-allowed': {
    at: [
      'auth.c allowed_user',
      'auth.c allowed_user',
      'auth.c auth_root_allowed',
      'auth.c auth_root_allowed',
      'auth.c auth_secure_path',
    ],
    keywords: ['AllowUsers', 'DenyUsers', 'AllowGroups', 'DenyGroups', 'PermitRootLogin'],
    examples: [
      'Feb 25 14:34:11 belka sshd[31607]: User root from example.com not allowed because not listed in AllowUsers',
      'Apr 24 01:39:19 host sshd[3719]: User root not allowed because account is locked',
      'Jan  5 01:31:41 www sshd[1643]: ROOT LOGIN REFUSED FROM 1.2.3.4 port 12345 [preauth]',
    ],
  },
  'authentications-that-can-continue': {
    at: [
      'sshconnect2.c input_userauth_failure',
      'sshconnect2.c userauth',
      'sshconnect2.c ssh_userauth2',
      'sshconnect2.c ssh_userauth2',
      'ssh.c main',
      'ssh.c main',
    ],
    examples: [
      'debug1: Authentications that can continue: publickey,password',
      'Authenticated to server ([127.0.0.1]:2292) using "publickey".',
      'debug1: Next authentication method: publickey',
    ],
  },
  'username-changed': {
    at: 'auth2.c input_userauth_request',
    examples: [
      'Mar 19 16:47:49 test sshd[5672]: Disconnecting invalid user admin 192.0.2.117 port 44004: Change of username or service not allowed: (admin,ssh-connection) -> (user,ssh-connection) [preauth]',
    ],
  },
  'unable-to-negotiate': {
    at: ['packet.c sshpkt_fatal', 'kex.c choose_kex', 'kex.c choose_mac'],
    examples: [
      'Nov 26 13:03:29 srv sshd[45]: Unable to negotiate with 192.0.2.1 port 55419: no matching cipher found. Their offer: aes256-cbc,aes192-cbc [preauth]',
      'Nov 26 15:03:31 host sshd[22440]: fatal: Unable to negotiate a key exchange method [preauth]',
    ],
  },
} as const satisfies Notes<typeof LOGINS>;
