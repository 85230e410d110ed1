import { client, finish, master, running, SOCKET, until, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'A session that the server refuses to ssh -O proxy kills the master, and the session that ran on it.',
  messages: ['channel-open-failed-session', 'control-socket-missing'],
  sshd: 'MaxSessions 1\n',
  steps: [
    master(),
    client(`ssh -S ${SOCKET} deploy@server 'sleep 300'`, { background: 'victim', exit: 255 }),
    running(1),
    client(`ssh -O proxy -S ${SOCKET} deploy@server hostname`, { part: 'refused', exit: 255 }),
    until('client', '! [ -S /home/alice/.ssh/sockets/m ]'),
    client(`ssh -S ${SOCKET} -O check deploy@server`, { exit: 255 }),
    finish('victim', 'victim'),
  ],
};
