import { client, finish, hidden, master, SOCKET, until, work, workDone, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    '-O stop takes the socket away; the session on the master runs to its end, and the master ends with it.',
  claims: [24, 25],
  messages: ['control-socket-missing'],
  steps: [
    master(),
    work(SOCKET, 'session'),
    client(`ssh -S ${SOCKET} -O check deploy@server`, { part: 'stop', exit: 0 }),
    client(`ssh -S ${SOCKET} -O stop deploy@server`, { exit: 0 }),
    client(`ssh -S ${SOCKET} -O check deploy@server`, { exit: 255 }),
    hidden(client('pgrep -x -u alice ssh')),
    workDone(),
    finish('session', 'session'),
    until('client', '! pgrep -x -u alice ssh'),
    client('pgrep -c -x ssh', { part: 'master-gone', exit: 1 }),
  ],
};
