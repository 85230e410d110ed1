import { client, master, running, server, type Scenario, type Step } from '../scenario.ts';

const as = (user: string): string =>
  `sshd -T -C user=${user},host=h,addr=192.0.2.10 | grep -i '^maxsessions'`;

const run = (user: string, count: number): Step[] => [
  master(`~/.ssh/sockets/${user}`, '', `${user}@server`),
  client(
    `for i in 1 2 3 4; do ssh -S ~/.ssh/sockets/${user} -o ProxyCommand=false ${user}@server 'sleep 300' & done`,
    { hidden: true },
  ),
  running(count, user),
  server(`pgrep -c -x -u ${user} sleep`, { part: `runs-${user}` }),
];

export const scenario: Scenario = {
  shows:
    'A Match block gives one account its own MaxSessions: sshd -T -C says so, and that many sessions run.',
  claims: [16, 18],
  sshd: 'MaxSessions 3\nMatch User deploy\n    MaxSessions 2\n',
  steps: [
    server("sshd -T | grep -i '^maxsessions'", { part: 'asked' }),
    server(as('deploy')),
    server(as('bob')),
    run('deploy', 2),
    run('bob', 3),
  ],
};
