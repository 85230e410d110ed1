import { client, log, SOCKET, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'MaxSessions 0 refuses every session, also of a plain ssh; forwarding still works.',
  claims: [1, 2, 6, 7],
  messages: ['channel-open-failed-session', 'no-more-sessions'],
  sshd: 'MaxSessions 0\n',
  steps: [
    client('ssh deploy@server hostname', { part: 'plain', exit: 255 }),
    log(/no more sessions/, { part: 'log', only: /no more sessions|Accepted/ }),
    client('echo pwd | sftp deploy@server', { part: 'sftp', exit: 255 }),
    client(`ssh -M -S ${SOCKET} -fN -L 8022:127.0.0.1:22 deploy@server`, { part: 'forward' }),
    client(`head -c 8 < /dev/tcp/127.0.0.1/8022; echo`),
  ],
};
