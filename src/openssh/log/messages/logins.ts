import type { Message } from '../types.ts';

/** What the log says of logins where no limit was hit: attempts that failed, and the ordinary noise of strangers. */
export const LOGINS = [
  {
    id: 'failed-login',
    origin: 'openssh',
    weight: 'ordinary',
    side: 'server',
    level: 'info',
    limit: null,
    forms: [
      {
        format: '%s %s%s%s for %s%.100s from %.200s port %d ssh2%s%s',
        fields: 'result method - - user - address port detail',
        is: [{ result: 'Failed' }],
      },
      {
        format: '%s %s for %s%.100s from %.200s port %d',
        fields: 'result method user - address port',
        loose: true,
        is: [{ result: 'Failed' }],
      },
      {
        format: 'Failed %s for %s from %s port %d ssh1%s',
        loose: true,
        fields: 'method user address port detail',
      },
      {
        format: 'Failed %s for %s from %s',
        loose: true,
        fields: 'method user address',
      },
    ],
    meaning: 'One attempt to log in failed. "none" is how clients ask which methods there are.',
    step: null,
  },
  {
    id: 'invalid-user',
    origin: 'openssh',
    weight: 'ordinary',
    side: 'server',
    level: 'info',
    limit: null,
    forms: [
      {
        format: 'Invalid user %.100s from %.100s port %d',
        since: '7.3',
        fields: 'user address port',
      },
      {
        format: 'Invalid user %.100s from %.100s',
        until: '7.2',
        fields: 'user address',
      },
      {
        format: 'input_userauth_request: invalid user %s',
        until: '7.4',
        fields: 'user',
      },
      {
        format: 'Illegal user %s from %s',
        loose: true,
        fields: 'user address',
      },
    ],
    meaning: 'Somebody tried a user name that does not exist, or that may not log in.',
    step: null,
  },
  {
    id: 'user-not-allowed',
    origin: 'openssh',
    weight: 'ordinary',
    side: 'server',
    level: 'info',
    limit: null,
    forms: [
      {
        format: 'User %s from %s not allowed because %s',
        loose: true,
        fields: 'user address reason',
      },
      {
        format: 'User %s not allowed because %s',
        loose: true,
        fields: 'user reason',
      },
      {
        format: 'ROOT LOGIN REFUSED FROM %.200s port %d',
        since: '7.3',
        fields: 'address port',
      },
      {
        format: 'ROOT LOGIN REFUSED FROM %.200s',
        until: '7.2',
        fields: 'address',
      },
      { format: 'Authentication refused: %s', loose: true, fields: 'reason' },
    ],
    meaning:
      'This user may not log in: AllowUsers, DenyUsers, AllowGroups, DenyGroups, PermitRootLogin, a locked account, a shell that is missing, or loose file modes.',
    step: null,
  },
  {
    id: 'authentications-that-can-continue',
    origin: 'openssh',
    weight: 'ordinary',
    side: 'client',
    level: 'debug1',
    limit: null,
    forms: [
      {
        format: 'Authentications that can continue: %s',
        fields: 'methods',
      },
      { format: 'Next authentication method: %s', fields: 'method' },
      {
        format: 'Authenticated to %s ([%s]:%d) using "%s".',
        since: '8.7',
        fields: 'server address port method',
      },
      {
        format: 'Authenticated to %s (via proxy) using "%s".',
        since: '8.7',
        fields: 'server method',
      },
      {
        format: 'Authenticated to %s ([%s]:%d).',
        until: '8.6',
        fields: 'server address port',
      },
      { format: 'Authenticated to %s (via proxy).', until: '8.6', fields: 'server' },
    ],
    meaning: 'A step of an ordinary login.',
    step: null,
  },
  {
    id: 'username-changed',
    origin: 'openssh',
    weight: 'ordinary',
    side: 'server',
    level: 'info',
    limit: null,
    forms: [
      {
        format: 'Disconnecting %s: Change of username or service not allowed: (%s,%s) -> (%s,%s)',
        since: '7.5',
        fields: 'peer',
      },
      {
        format: 'Disconnecting: Change of username or service not allowed: (%s,%s) -> (%s,%s)',
        until: '7.4',
      },
    ],
    meaning: 'A client tried a second user name on one connection; sshd ended it. Scanners do that.',
    step: null,
  },
  {
    id: 'unable-to-negotiate',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    both: true,
    level: 'info',
    limit: null,
    forms: [
      {
        format: 'Unable to negotiate with %s: %s. Their offer: %s',
        since: '7.0',
        fields: 'peer reason offer',
      },
      { format: 'Unable to negotiate a key exchange method', until: '6.7' },
      {
        format: 'no matching %s found: client %s server %s',
        loose: true,
        until: '6.7',
        fields: 'kind',
      },
    ],
    meaning: 'Client and server have no algorithm in common. No limit was hit.',
    remedy:
      'Bring the older side up to date; as a stopgap, add the algorithm of the offer with KexAlgorithms +NAME (or Ciphers, MACs, HostKeyAlgorithms).',
    notHelp: 'Raising any limit.',
    step: null,
  },
] as const satisfies readonly Message[];
