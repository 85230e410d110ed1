import type { Message } from '../types.ts';

/** Logins that were refused: MaxAuthTries, and a login without an accepted key or password. */
export const AUTHENTICATION = [
  {
    id: 'max-auth-tries',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'error',
    limit: 'max-auth-tries',
    forms: [
      {
        format: 'maximum authentication attempts exceeded for %s%.100s from %.200s port %d ssh2',
        since: '7.4',
        fields: 'user - address port',
      },
      {
        format: 'maximum authentication attempts exceeded for %s%.100s from %.200s port %d %s',
        since: '6.8',
        until: '7.3',
        fields: 'user - address port protocol',
      },
      {
        format: 'Disconnecting %s: Too many authentication failures',
        since: '7.5',
        fields: 'peer',
      },
      {
        format: 'Disconnecting: Too many authentication failures',
        until: '7.4',
      },
      {
        format: 'Disconnecting: Too many authentication failures for %s',
        loose: true,
        until: '6.7',
        fields: 'user',
      },
    ],
    meaning:
      'A connection used up MaxAuthTries without logging in, and sshd ended it. Every key that the client offers is one attempt; from 10.6 on the first six are free.',
    remedy:
      'For a user of yours: IdentitiesOnly yes and one IdentityFile in ssh_config. For strangers: nothing, this is what the limit is for.',
    notHelp: 'Raising MaxSessions or MaxStartups.',
    step: 1,
  },
  {
    id: 'too-many-authentication-failures',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    level: 'info',
    limit: 'max-auth-tries',
    forms: [
      {
        format: 'Received disconnect from %s port %d:%u: Too many authentication failures',
        since: '7.2',
        fields: 'address port code',
      },
      {
        format: 'Received disconnect from %s: %u: Too many authentication failures%s',
        until: '7.1',
        fields: 'address code -',
      },
      {
        format: 'Too many authentication failures for %s',
        loose: true,
        until: '6.7',
        fields: 'user',
      },
      { format: 'Too many authentication failures', loose: true },
      {
        format: 'Too many Authentication Failures for user %s',
        loose: true,
        fields: 'user',
      },
    ],
    meaning:
      'The server ended the login because your ssh made more attempts than MaxAuthTries allows. Every key that your agent offers is one, on a server of 10.6 or newer only after the first six.',
    remedy:
      'Name the one key: IdentitiesOnly yes and IdentityFile in ssh_config, or ssh -o IdentitiesOnly=yes -i KEY HOST.',
    notHelp: 'Raising MaxSessions or MaxStartups.',
    step: 1,
  },
  {
    id: 'permission-denied',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    level: 'fatal',
    limit: null,
    forms: [
      {
        format: '%s@%s: Permission denied (%s).',
        since: '7.6',
        fields: 'user where methods',
      },
      { format: 'Permission denied (%s).', until: '7.5', fields: 'methods' },
      { format: 'Permission denied, please try again.' },
    ],
    meaning: 'The login failed: no key or password was accepted. No limit of sessions was hit.',
    remedy: 'Read ssh -v HOST: which keys were offered, which methods can continue.',
    notHelp: 'Raising MaxSessions, unless "Session open refused by peer" stands above it.',
    step: null,
  },
] as const satisfies readonly Message[];
