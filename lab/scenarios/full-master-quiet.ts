import { client, log, master, sessions, SOCKET, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    '-q hides the refusal of a full master: nothing on stderr, exit status 0, and a second login in the log.',
  claims: [2],
  messages: ['no-more-sessions'],
  sshd: 'MaxSessions 2\n',
  steps: [
    master(),
    sessions(2),
    client(`ssh -q -S ${SOCKET} -o ControlMaster=auto deploy@server hostname`, { part: 'quiet', exit: 0 }),
    log(/no more sessions/, { part: 'log', only: /no more sessions|Accepted/ }),
  ],
};
