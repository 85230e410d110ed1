import { client, hidden, log, type Scenario } from '../scenario.ts';

const KEYS = '-o IdentitiesOnly=yes -i ~/.ssh/w1 -i ~/.ssh/w2 -i ~/.ssh/w3';

export const scenario: Scenario = {
  shows:
    'Three wrong keys with MaxAuthTries 2 disconnect up to 10.0; 10.6 counts keys on their own and asks for a password.',
  messages: ['too-many-authentication-failures', 'max-auth-tries', 'permission-denied'],
  sshd: 'MaxAuthTries 2\n',
  steps: [
    hidden(client("for i in 1 2 3; do ssh-keygen -q -t ed25519 -N '' -f ~/.ssh/w$i; done")),
    client(`ssh -o BatchMode=yes ${KEYS} deploy@server hostname`, { part: 'client', exit: 255 }),
    log(/Connection closed|Disconnecting|maximum authentication/, {
      part: 'log',
      only: /maximum authentication/,
    }),
  ],
};
