import { client, master, sessions, SOCKET, type Scenario } from '../scenario.ts';

const since103 = { '8.4': 255, '9.2': 255, '10.0': 255, '10.6': 0 };

export const scenario: Scenario = {
  shows: '-O check answers; -O list was never a command; -O conninfo and -O channels came with 10.3.',
  claims: [22, 23, 38],
  messages: ['mux-command-unknown', 'mux-no-control-path'],
  steps: [
    master(),
    sessions(2),
    client(`ssh -S ${SOCKET} -O check deploy@server`, { part: 'check', exit: 0 }),
    client('ssh -O check deploy@server', { part: 'no-path', exit: 255 }),
    client(`ssh -S ${SOCKET} -O list deploy@server`, { part: 'list', exit: 255 }),
    client('ssh -O list', { part: 'list-without-host', exit: 255 }),
    client(`ssh -S ${SOCKET} -O conninfo deploy@server`, {
      part: 'conninfo',
      exit: since103,
      masks: [
        [/duration (.+)$/gm, 'duration'],
        [/traffic (.+)$/gm, 'traffic'],
      ],
    }),
    client(`ssh -S ${SOCKET} -O channels deploy@server`, { part: 'channels', exit: since103 }),
  ],
};
