import { client, fence, hidden, server, write, type Scenario } from '../scenario.ts';

/** What the server saw of the last loop. */
const saw = [
  server("grep 'no more sessions' /var/log/auth.log | wc -l"),
  server("grep -c 'Accepted' /var/log/auth.log"),
  hidden(server(': >/var/log/auth.log')),
];

export const scenario: Scenario = {
  shows: 'GNU parallel: twenty jobs over two masters, and over one, where ten of them are refused.',
  tools: true,
  sshd: 'MaxStartups 100\n',
  steps: [
    fence('client', 'recipes/parallel-loops', '~/.ssh/config'),
    hidden(client('mkdir .parallel; touch .parallel/will-cite')),
    write('server', '/home/deploy/job', '#!/bin/sh\nsleep 3\n', 'deploy'),
    hidden(server('chmod 755 ~deploy/job')),
    client('ssh -fN work-1; ssh -fN work-2', { part: 'two' }),
    client("seq 20 | parallel -j20 'ssh work-{= $_ = 1 + seq() % 2 =} ./job {}'", { exit: 0 }),
    saw,
    client(
      'seq 20 | parallel -j20 --joblog jobs.log ssh -o ControlMaster=no -o ProxyCommand=false work-1 ./job',
      { part: 'joblog', exit: 10, only: /^$/ },
    ),
    client("awk 'NR > 1 && $7 != 0' jobs.log | wc -l"),
    hidden(server(': >/var/log/auth.log')),
    client("export PARALLEL_SSH='ssh -S none'; seq 20 | parallel -S 10/work-1,10/work-2 './job {}'", {
      part: 'remote',
      exit: 0,
    }),
    saw,
  ],
};
