import { client, hidden, server, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'No connection at all: a port without a listener, an unknown name, and a server that takes connections and says nothing.',
  messages: ['connect-failed'],
  steps: [
    client('ssh -p 2200 deploy@server hostname', { part: 'refused', exit: 255 }),
    client('ssh deploy@nowhere.example.com hostname', { part: 'unknown', exit: 255 }),
    hidden(server('kill -STOP $(cat /run/sshd.pid)')),
    client('ssh -o ConnectTimeout=1 deploy@server hostname', { part: 'silent', exit: 255 }),
    hidden(server('kill -CONT $(cat /run/sshd.pid)')),
  ],
};
