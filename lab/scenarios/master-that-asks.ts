import { client, hidden, SOCKET, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'ControlMaster ask, and nobody there to say yes: the master refuses the session with `Permission denied`.',
  messages: ['mux-permission-denied'],
  steps: [
    hidden(
      client(`SSH_ASKPASS=/bin/false DISPLAY=:0 ssh -o ControlMaster=ask -S ${SOCKET} -fN deploy@server`),
    ),
    client(`ssh -S ${SOCKET} deploy@server hostname`, { part: 'refused', exit: 0 }),
    client(`ssh -S ${SOCKET} -o ProxyCommand=false deploy@server hostname`, { exit: 255 }),
    client(`ssh -S ${SOCKET} -O exit deploy@server`, { part: 'exit', exit: 255 }),
  ],
};
