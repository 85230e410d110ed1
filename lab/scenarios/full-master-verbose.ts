import { client, master, sessions, SOCKET, type Scenario } from '../scenario.ts';

const COMMAND = `ssh -v -S ${SOCKET} -o ControlMaster=auto deploy@server hostname`;

export const scenario: Scenario = {
  shows: 'ssh -v around a refusal: the existing master is tried, refuses, and ssh connects by itself.',
  claims: [11, 12, 13],
  messages: ['mux-session-refused', 'control-socket-exists'],
  sshd: 'MaxSessions 2\n',
  steps: [
    master(),
    sessions(2),
    client(COMMAND, {
      part: 'verbose',
      only: /auto-mux|mux_client_request_session|Connecting to|ControlSocket|channel 0: new|^server$/,
    }),
    client(`${COMMAND} 2>&1 | grep -i session`, {
      part: 'grep-session',
      only: /channel 0: new|mux_client_request_session|open failed/,
    }),
  ],
};
