import { client, hidden, master, SOCKET, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'A frozen master makes -O check and new sessions hang; from 9.4 on ssh gives up on it if ConnectTimeout is set.',
  claims: [22],
  messages: ['mux-master-hello-failed'],
  steps: [
    master(),
    hidden(client('pkill -STOP -x ssh')),
    client(`timeout 3 ssh -S ${SOCKET} -O check deploy@server`, { part: 'check', exit: 124 }),
    client(`timeout 6 ssh -S ${SOCKET} -o ConnectTimeout=2 deploy@server hostname`, {
      part: 'session',
      exit: { '8.4': 124, '9.2': 124, '10.0': 0, '10.6': 0 },
    }),
    client('ssh -S none deploy@server hostname', { part: 'none', exit: 0 }),
  ],
};
