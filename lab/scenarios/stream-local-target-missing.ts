import { client, finish, hidden, log, server, until, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'A forwarding to a Unix socket that is not there prints the very text of a refused session; the log tells them apart.',
  messages: ['channel-open-failed-session', 'connect-to-failed'],
  steps: [
    hidden(server('mkfifo -m 666 /home/deploy/jobs')),
    client("ssh -L 8022:/run/docker.sock deploy@server 'cat jobs'", { background: 'tunnel', exit: 0 }),
    until('client', 'ss -Hltn sport = :8022 | grep -q .'),
    client('cat </dev/tcp/127.0.0.1/8022', { part: 'local', exit: 0 }),
    hidden(server('echo done >/home/deploy/jobs')),
    finish('tunnel'),
    log(/connect to \/run/, { part: 'log', only: /connect to/ }),
  ],
};
