import { client, hidden, SOCKET, type Scenario } from '../scenario.ts';

const THEIRS = '/home/alice/.ssh/sockets/m';

export const scenario: Scenario = {
  shows:
    'The socket of another account: no access; and with access, a master answers only its own account and root.',
  // The client of 8.4 falls back like the others or dies of SIGPIPE, as the race with the closing master has it.
  releases: ['9.2', '10.0', '10.6'],
  messages: ['control-socket-denied', 'mux-master-hello-failed', 'permission-denied'],
  steps: [
    client(`ssh -M -S ${SOCKET} -E ~/master.log -fN deploy@server`, { part: 'master' }),
    client(`ssh -S ${THEIRS} -O check deploy@server`, { part: 'no-access', as: 'bob', exit: 255 }),
    hidden(client('chmod 711 ~ ~/.ssh ~/.ssh/sockets; chmod 777 ~/.ssh/sockets/m')),
    client(`ssh -S ${THEIRS} -O check -o BatchMode=yes deploy@server`, {
      part: 'access',
      as: 'bob',
      exit: 255,
    }),
    client('cat ~/master.log', { part: 'log' }),
    client(`ssh -S ${THEIRS} -O check deploy@server`, { part: 'root', as: 'root', exit: 0 }),
  ],
};
