import { client, hidden, master, running, server, sessions, SOCKET, type Scenario } from '../scenario.ts';

const OVER_MASTER = `ssh -S ${SOCKET} -o ControlMaster=no -o ProxyCommand=false deploy@server hostname`;

export const scenario: Scenario = {
  shows:
    'With no setting ten sessions run on a connection and the eleventh is refused; one that ends frees its slot.',
  claims: [7, 8],
  messages: ['mux-session-refused'],
  steps: [
    master(),
    sessions(10),
    server('pgrep -c -x -u deploy sleep', { part: 'eleventh' }),
    client(OVER_MASTER, { exit: 255 }),
    hidden(server('pkill -o -x -u deploy sleep')),
    running(9),
    client(OVER_MASTER, { part: 'after-one-ended', exit: 0 }),
  ],
};
