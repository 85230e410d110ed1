import { client, finish, hidden, log, server, until, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'AllowStreamLocalForwarding no: a Unix socket as target is refused with the very text of a refused session.',
  messages: ['channel-open-failed-session', 'refused-local-port-forward', 'remote-forward-failed'],
  sshd: 'AllowStreamLocalForwarding no\n',
  steps: [
    hidden(server('mkfifo -m 666 /home/deploy/jobs')),
    client("ssh -L 8022:/run/docker.sock deploy@server 'cat jobs'", { background: 'tunnel', exit: 0 }),
    until('client', 'ss -Hltn sport = :8022 | grep -q .'),
    client('cat </dev/tcp/127.0.0.1/8022', { part: 'local', exit: 0 }),
    hidden(server('echo done >/home/deploy/jobs')),
    finish('tunnel'),
    client('ssh -R /home/deploy/agent.sock:127.0.0.1:22 deploy@server hostname', { part: 'remote', exit: 0 }),
    log(/refused streamlocal/, { part: 'log', only: /refused|denied/ }),
  ],
};
