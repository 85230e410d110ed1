import { client, finish, hidden, running, server, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'A server that no longer answers: ssh ends the connection after ServerAliveInterval times ServerAliveCountMax.',
  messages: ['server-not-responding'],
  steps: [
    client("ssh -o ServerAliveInterval=1 -o ServerAliveCountMax=2 deploy@server 'sleep 300'", {
      background: 'waiting',
      exit: 255,
    }),
    running(1),
    hidden(server("pkill -STOP -u deploy '^sshd'")),
    finish('waiting', 'client'),
  ],
};
