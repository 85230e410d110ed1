import { client, log, master, sessions, SOCKET, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'A master with two sessions and MaxSessions 2 refuses the third; ssh logs in again by itself and exits with 0.',
  claims: [1, 2, 3, 4, 6, 39],
  messages: ['mux-session-refused', 'control-socket-exists', 'no-more-sessions'],
  sshd: 'MaxSessions 2\n',
  steps: [
    master(),
    sessions(2),
    client(`ssh -S ${SOCKET} -o ControlMaster=auto deploy@server hostname`, { part: 'refused', exit: 0 }),
    log(/no more sessions/, { part: 'log', only: /no more sessions|Accepted/ }),
  ],
};
