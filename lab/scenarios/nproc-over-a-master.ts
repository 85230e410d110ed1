import { client, hidden, log, master, running, SOCKET, write, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'nproc 3 over a master: the third session is granted, gets no process and ends with 255; ssh prints nothing of a limit.',
  claims: [10],
  messages: ['session-fork-failed'],
  steps: [
    write('server', '/etc/security/limits.d/50-deploy.conf', 'deploy hard nproc 3\n'),
    master(),
    hidden(client(`ssh -S ${SOCKET} deploy@server 'exec sleep 300'`, { background: 'one' })),
    running(1),
    hidden(client(`ssh -S ${SOCKET} deploy@server 'exec sleep 300'`, { background: 'two' })),
    running(2),
    client(`ssh -S ${SOCKET} deploy@server hostname`, { part: 'third', exit: 255 }),
    log(/fork/, { part: 'log', only: /Accepted|fork|no more/ }),
  ],
};
