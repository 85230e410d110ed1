import { client, hidden, log, master, SOCKET, type Scenario } from '../scenario.ts';

/** `Connection closed` or `Connection reset`: what the client says is a race, so it is left out. */
const NOTHING = /^$/;

export const scenario: Scenario = {
  shows:
    'Failed logins in a row lock the address out (on by default from 9.8); a master that is open keeps working.',
  claims: [9],
  messages: ['penalty-drop'],
  releases: ['10.0', '10.6'],
  steps: [
    master(),
    hidden(client("ssh-keygen -q -t ed25519 -N '' -f ~/.ssh/wrong")),
    hidden(
      client(
        'for i in 1 2 3 4 5; do ssh -o BatchMode=yes -o IdentitiesOnly=yes -i ~/.ssh/wrong deploy@server true; done; true',
      ),
    ),
    client('ssh deploy@server hostname', { part: 'locked-out', exit: 255, only: NOTHING }),
    client(`ssh -S ${SOCKET} deploy@server hostname`, { part: 'master', exit: 0 }),
    log(/drop connection/, { part: 'log', only: /drop connection/ }),
  ],
};
