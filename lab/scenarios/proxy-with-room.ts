import { client, master, sessions, SOCKET, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'ssh -O proxy runs a session over the master while there is a free slot.',
  sshd: 'MaxSessions 2\n',
  steps: [
    master(),
    sessions(1),
    client(`ssh -O proxy -S ${SOCKET} deploy@server hostname`, { exit: 0 }),
    client(`ssh -S ${SOCKET} -O check deploy@server`, { exit: 0 }),
  ],
};
