import { client, fence, hidden, server, type Scenario } from '../scenario.ts';

/** The bastion is the server; the hosts inside are names that only it knows, for itself. */
const INSIDE = 'for i in {1..15}; do echo 127.0.0.1 inside-$i.inside.example.com; done >>/etc/hosts';

export const scenario: Scenario = {
  shows: 'Fifteen hosts at once through one master to a bastion with MaxSessions 1: a jump takes no session.',
  sshd: 'MaxSessions 1\nMaxStartups 100\n',
  steps: [
    fence('client', 'recipes/bastion', '~/.ssh/config'),
    hidden(server(INSIDE)),
    hidden(
      client(
        'echo 192.0.2.1 bastion.example.com >>/etc/hosts; sed -i "s/^/bastion.example.com,*.inside.example.com,/" /etc/ssh/ssh_known_hosts',
        { as: 'root' },
      ),
    ),
    client('mkdir -p ~/.ssh/sockets && chmod 700 ~/.ssh/sockets', { part: 'start' }),
    client('ssh -fN bastion'),
    client('for i in {1..15}; do ssh inside-$i.inside.example.com hostname & done | sort | uniq -c', {
      part: 'fifteen',
    }),
    server("grep 'no more sessions' /var/log/auth.log | wc -l"),
    client('ssh bastion hostname', { part: 'session', exit: 0 }),
  ],
};
