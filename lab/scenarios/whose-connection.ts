import { client, hidden, log, master, sessions, SOCKET, until, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The process that logs the refusal names its user and port when its connection ends.',
  claims: [3, 4],
  messages: ['no-more-sessions'],
  sshd: 'MaxSessions 2\n',
  steps: [
    master(),
    sessions(2),
    hidden(client(`ssh -S ${SOCKET} deploy@server hostname`)),
    until('server', 'grep -q "Disconnected from" /var/log/auth.log'),
    hidden(client(`ssh -S ${SOCKET} -O exit deploy@server`)),
    until('server', '[ $(grep -c "Disconnected from" /var/log/auth.log) = 2 ]'),
    log(/Disconnected from/, { part: 'log', only: /no more sessions|Accepted|Disconnected from/ }),
  ],
};
