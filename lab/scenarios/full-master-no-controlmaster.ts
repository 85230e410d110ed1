import { client, master, sessions, SOCKET, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'Without ControlMaster the refusal of a full master is one line; the command runs over a new connection all the same.',
  claims: [2, 6],
  messages: ['mux-session-refused'],
  sshd: 'MaxSessions 2\n',
  steps: [
    master(),
    sessions(2),
    client(`ssh -S ${SOCKET} deploy@server 'echo $SSH_CONNECTION'`, { part: 'refused', exit: 0 }),
    client('ssh -S none deploy@server hostname', { part: 'none', exit: 0 }),
  ],
};
