import { client, log, SOCKET, until, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'UnusedConnectionTimeout closes an idle master, whatever ControlPersist says.',
  messages: ['terminating-inactive-connection', 'control-socket-missing'],
  releases: ['9.2', '10.0', '10.6'],
  sshd: 'UnusedConnectionTimeout 2\n',
  steps: [
    client(`ssh -M -S ${SOCKET} -o ControlPersist=600 -fN deploy@server`, { part: 'closed' }),
    until('client', '! [ -S /home/alice/.ssh/sockets/m ]'),
    client(`ssh -S ${SOCKET} -O check deploy@server`, { exit: 255 }),
    log(/terminating inactive/, { part: 'log', only: /terminating/ }),
  ],
};
