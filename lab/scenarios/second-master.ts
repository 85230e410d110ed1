import { client, master, SOCKET, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'ssh -M -fN on a socket in use exits with 0 and leaves a second connection that no -O command reaches.',
  messages: ['control-socket-exists'],
  steps: [
    master(),
    client(`ssh -M -S ${SOCKET} -fN deploy@server`, { part: 'second', exit: 0 }),
    client('pgrep -c -x ssh'),
    client(`ssh -S ${SOCKET} -O exit deploy@server`, { part: 'exit', exit: 0 }),
    { kind: 'until', on: 'client', condition: '[ "$(pgrep -c -x ssh)" = 1 ]', within: 15 },
    client('pgrep -c -x ssh'),
  ],
};
