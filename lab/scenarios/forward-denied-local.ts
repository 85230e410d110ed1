import { client, finish, hidden, log, server, until, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'AllowTcpForwarding no: ssh -L listens all the same; each use is refused with `administratively prohibited`.',
  claims: [1],
  messages: ['channel-open-prohibited', 'refused-local-port-forward'],
  sshd: 'AllowTcpForwarding no\n',
  steps: [
    hidden(server('mkfifo -m 666 /home/deploy/jobs')),
    client("ssh -L 8022:127.0.0.1:22 deploy@server 'cat jobs'", { background: 'tunnel', exit: 0 }),
    until('client', 'ss -Hltn sport = :8022 | grep -q .'),
    client('cat </dev/tcp/127.0.0.1/8022', { part: 'used', exit: 0 }),
    hidden(server('echo done >/home/deploy/jobs')),
    finish('tunnel'),
    log(/refused local port forward/, { part: 'log', only: /refused/ }),
  ],
};
