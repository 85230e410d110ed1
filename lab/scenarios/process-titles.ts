import { client, hidden, master, server, sessions, SOCKET, running, type Scenario } from '../scenario.ts';

const TITLES = "ps -u deploy -o args= | grep '^sshd'";

export const scenario: Scenario = {
  shows:
    'The title of the process of a connection: the user alone without a session, notty, or one name for each terminal.',
  steps: [
    master(),
    server(TITLES, { part: 'no-session' }),
    sessions(1),
    server(TITLES, { part: 'notty' }),
    hidden(client(`ssh -tt -S ${SOCKET} deploy@server 'sleep 300'`, { background: 'one' })),
    running(2),
    hidden(client(`ssh -tt -S ${SOCKET} deploy@server 'sleep 300'`, { background: 'two' })),
    running(3),
    server(TITLES, { part: 'terminals' }),
  ],
};
