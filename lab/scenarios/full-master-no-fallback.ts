import { client, master, sessions, SOCKET, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'Over a full master ssh fails with 255 only if it cannot log in by itself: no way to connect, or no key.',
  claims: [2, 35],
  messages: ['mux-session-refused', 'permission-denied'],
  sshd: 'MaxSessions 2\n',
  steps: [
    master(),
    sessions(2),
    client(`ssh -S ${SOCKET} -o ControlMaster=no -o ProxyCommand=false deploy@server hostname`, {
      part: 'no-way',
      exit: 255,
    }),
    client(`ssh -S ${SOCKET} -o BatchMode=yes -o PubkeyAuthentication=no deploy@server hostname`, {
      part: 'no-key',
      exit: 255,
    }),
  ],
};
