import { client, log, master, server, SOCKET, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'A port that something else listens on cannot be forwarded: -L says so at the client, -R at the server.',
  messages: ['bind-address-in-use', 'bind-not-possible', 'remote-forward-failed', 'mux-forwarding-failed'],
  steps: [
    client('ssh -fN -o ExitOnForwardFailure=yes -L 8022:127.0.0.1:22 deploy@server', { part: 'first' }),
    client('ssh -L 8022:127.0.0.1:22 deploy@server hostname', { part: 'local', exit: 0 }),
    client('ssh -o ExitOnForwardFailure=yes -L 8022:127.0.0.1:22 deploy@server hostname', { exit: 255 }),
    master(),
    client(`ssh -S ${SOCKET} -O forward -L 8022:127.0.0.1:22 deploy@server`, { part: 'master', exit: 255 }),
    client('ssh -R 22:127.0.0.1:22 bob@server hostname', { part: 'remote', exit: 0 }),
    client('ssh -fN -R 9090:127.0.0.1:22 deploy@server', { part: 'remote-twice' }),
    client('ssh -R 9090:127.0.0.1:22 deploy@server hostname', { exit: 0 }),
    log(/Address already in use/, { part: 'log', only: /error|bind|refused/ }),
    server('ss -Hltn sport = :9090 | wc -l', { exit: 0 }),
  ],
};
