import { client, finish, hidden, log, running, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'A client that no longer answers: sshd ends the connection after ClientAliveInterval times ClientAliveCountMax.',
  messages: ['client-not-responding', 'connection-closed-by-remote-host'],
  sshd: 'ClientAliveInterval 1\nClientAliveCountMax 2\n',
  steps: [
    client("ssh deploy@server 'sleep 300'", { background: 'frozen', exit: 255 }),
    running(1),
    hidden(client('pkill -STOP -x ssh')),
    log(/Timeout/, { part: 'log', only: /Accepted|Timeout/ }),
    hidden(client('pkill -CONT -x ssh')),
    finish('frozen', 'client'),
  ],
};
