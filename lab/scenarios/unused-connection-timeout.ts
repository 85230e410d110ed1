import { client, finish, log, SOCKET, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'UnusedConnectionTimeout ends a master that has no session; ssh says it was closed by the remote host.',
  releases: ['9.2', '10.0', '10.6'],
  messages: ['terminating-inactive-connection', 'connection-closed-by-remote-host', 'control-socket-missing'],
  sshd: 'UnusedConnectionTimeout 1\n',
  steps: [
    client(`ssh -M -S ${SOCKET} -N deploy@server`, { background: 'master', exit: 255 }),
    finish('master', 'master'),
    log(/terminating/, { part: 'log', only: /Accepted|terminating/ }),
    client(`ssh -S ${SOCKET} -O check deploy@server`, { part: 'check', exit: 255 }),
  ],
};
