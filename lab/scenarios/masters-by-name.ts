import { client, hidden, sessions, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'With a ControlPath in the configuration, the masters by the name of the host: how old, stop, exit.',
  ssh: 'Host server\n  ControlPath ~/.ssh/sockets/%r@%h-%p\n',
  steps: [
    hidden(client('ssh -M -fN deploy@server')),
    client('ssh -O check deploy@server', { part: 'age' }),
    client("ps -o lstart= -p $(ssh -O check deploy@server 2>&1 | grep -o '[0-9]*')", {
      masks: [[/^(.+)$/gm, 'lstart']],
    }),
    client('ssh -O stop deploy@server', { part: 'stop' }),
    hidden(client('ssh -M -fN deploy@server')),
    client('ssh -O exit deploy@server', { part: 'exit' }),
    hidden(client('for i in 1 2; do ssh -M -S ~/.ssh/sockets/w$i -fN deploy@server; done')),
    client('ssh -S ~/.ssh/sockets/w1 deploy@server hostname', { part: 'by-socket' }),
    sessions(10, { socket: '~/.ssh/sockets/w1' }),
    hidden(client('ssh -S ~/.ssh/sockets/w1 deploy@server hostname 2>job.log')),
    client("grep -c 'Session open refused by peer' job.log", { part: 'job-log' }),
  ],
};
