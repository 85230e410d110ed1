import { client, log, master, server, SOCKET, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'AllowTcpForwarding no: ssh -R warns and goes on, with ExitOnForwardFailure it ends; sshd logs nothing of it.',
  messages: ['remote-forward-failed', 'mux-forwarding-failed'],
  sshd: 'AllowTcpForwarding no\n',
  steps: [
    client('ssh -R 9090:127.0.0.1:80 deploy@server hostname', { part: 'warning', exit: 0 }),
    client('ssh -o ExitOnForwardFailure=yes -R 9090:127.0.0.1:80 deploy@server hostname', {
      part: 'exit',
      exit: 255,
    }),
    master(),
    client(`ssh -S ${SOCKET} -O forward -R 9090:127.0.0.1:80 deploy@server`, { part: 'master', exit: 255 }),
    log(/Accepted/, { part: 'log', only: /Accepted|refuse|denied/ }),
    server("grep -c 'refused\\|denied' /var/log/auth.log", { exit: 1 }),
  ],
};
