import { client, hidden, sessions, SOCKET, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    "The server's answer, `open failed`, reaches the master only; -E keeps what a master in the background says.",
  claims: [1, 11, 13],
  messages: ['channel-open-failed-session'],
  sshd: 'MaxSessions 2\n',
  steps: [
    client(`ssh -M -S ${SOCKET} -E ~/master.log -fN deploy@server`, { part: 'start' }),
    sessions(2),
    hidden(client(`ssh -S ${SOCKET} deploy@server hostname`)),
    client('cat ~/master.log', { part: 'log' }),
  ],
};
