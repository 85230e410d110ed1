import { client, hidden, log, type Scenario } from '../scenario.ts';

const KEYS = [1, 2, 3].map((n) => `-i ~/.ssh/old${n}`).join(' ');

export const scenario: Scenario = {
  shows:
    'Three keys that the server does not know, MaxAuthTries 2: up to 10.0 the third ends the connection, 10.6 lets all be tried.',
  messages: ['too-many-authentication-failures', 'permission-denied', 'max-auth-tries'],
  sshd: 'MaxAuthTries 2\n',
  steps: [
    hidden(client("for n in 1 2 3; do ssh-keygen -q -t ed25519 -N '' -f ~/.ssh/old$n; done")),
    client(`ssh -o BatchMode=yes -o IdentitiesOnly=yes ${KEYS} deploy@server hostname`, {
      part: 'refused',
      exit: 255,
    }),
    log(/Disconnecting|Connection closed/, { part: 'log', only: /preauth/ }),
    client('ssh -o IdentitiesOnly=yes -i ~/.ssh/id_ed25519 deploy@server hostname', {
      part: 'named',
      exit: 0,
    }),
  ],
};
