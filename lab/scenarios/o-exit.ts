import { client, finish, master, SOCKET, work, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: '-O exit ends the master and every session on it at once; each ends with 255.',
  claims: [24, 37],
  messages: ['control-socket-missing'],
  steps: [
    master(),
    work(SOCKET, 'session', { exit: 255 }),
    client(`ssh -tt -S ${SOCKET} deploy@server cat`, { background: 'terminal', exit: 255 }),
    { kind: 'until', on: 'server', condition: 'pgrep -u deploy -x cat', within: 15 },
    client(`ssh -S ${SOCKET} -O exit deploy@server`, { part: 'exit', exit: 0 }),
    finish('session', 'session'),
    finish('terminal', 'terminal'),
    client(`ssh -S ${SOCKET} -O check deploy@server`, { part: 'after', exit: 255 }),
  ],
};
