import { client, finish, log, master, SOCKET, work, workDone, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'At LogLevel VERBOSE each session has a line when it starts and when it ends, with the number of its slot.',
  claims: [3],
  sshd: 'LogLevel VERBOSE\n',
  steps: [
    master(),
    work(SOCKET, 'first'),
    client(`ssh -S ${SOCKET} deploy@server hostname`, { hidden: true }),
    client(`echo pwd | sftp -o ControlPath=${SOCKET} deploy@server`, { hidden: true }),
    log(/Close session.*id 1$/, { part: 'log', only: /Starting|Close|User child|Accepted/ }),
    workDone(),
    finish('first', 'first'),
  ],
};
