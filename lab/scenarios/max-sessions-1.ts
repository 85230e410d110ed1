import { client, master, sessions, SOCKET, type Scenario } from '../scenario.ts';

const OVER = `-o ControlPath=${SOCKET} -o ProxyCommand=false`;

export const scenario: Scenario = {
  shows:
    'MaxSessions 1: ssh, sftp and scp each run on a connection of their own; over a shared one only the first does.',
  claims: [7],
  messages: ['mux-session-refused'],
  sshd: 'MaxSessions 1\n',
  steps: [
    client('ssh deploy@server hostname', { part: 'alone', exit: 0 }),
    client('echo pwd | sftp -b - deploy@server', { exit: 0 }),
    client('scp -q deploy@server:/etc/hostname /tmp && echo copied', { exit: 0 }),
    master(),
    sessions(1),
    client(`ssh ${OVER} deploy@server hostname`, { part: 'shared', exit: 255 }),
    client(`ssh -tt ${OVER} deploy@server hostname`, { exit: 255 }),
    client(`echo pwd | sftp ${OVER} deploy@server`, { exit: 255 }),
    client(`scp -q ${OVER} deploy@server:/etc/hostname /tmp`, {
      exit: { '8.4': 1, '9.2': 255, '10.0': 255, '10.6': 255 },
    }),
  ],
};
