import { client, SOCKET, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Without a master every -O command ends with 255: there is no socket, or no ControlPath at all.',
  claims: [22],
  messages: ['control-socket-missing', 'mux-no-control-path'],
  steps: [
    ...['check', 'stop', 'exit'].map((command) =>
      client(`ssh -S ${SOCKET} -O ${command} deploy@server`, { part: command, exit: 255 }),
    ),
    client('ssh -O check deploy@server', { part: 'no-path', exit: 255 }),
  ],
};
