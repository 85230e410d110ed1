import { client, finish, hidden, master, running, server, SOCKET, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'Fourteen jobs over a master with ten slots: all exit with 0, because four of them logged in by themselves.',
  claims: [2, 35],
  messages: ['mux-session-refused'],
  sshd: 'MaxStartups 100\n',
  steps: [
    hidden(server('mkfifo -m 666 /home/deploy/jobs')),
    master(),
    client(
      `pids=; for i in {1..14}; do ssh -S ${SOCKET} deploy@server 'cat jobs; hostname' & pids+=" $!"; done; for p in $pids; do wait $p || echo failed; done`,
      { background: 'loop', exit: 0, sorted: true },
    ),
    { ...running(14), condition: '[ "$(pgrep -c -x -u deploy cat)" = 14 ]' },
    hidden(server('echo -n >/home/deploy/jobs')),
    finish('loop', 'loop'),
    server("grep -c 'no more sessions' /var/log/auth.log", { part: 'log' }),
    server('grep -c Accepted /var/log/auth.log'),
  ],
};
