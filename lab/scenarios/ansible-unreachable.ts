import { client, fence, hidden, server, write, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Ansible says UNREACHABLE where a session is refused and the second login is dropped.',
  messages: ['mux-session-refused'],
  tools: true,
  sshd: 'MaxStartups 3:100:4\n',
  steps: [
    fence('client', 'recipes/ansible', 'inventory.ini'),
    fence('client', 'recipes/ansible', 'site.yml'),
    write('server', '/usr/local/bin/register', '#!/bin/sh\nsleep 4\n'),
    hidden(server('chmod 755 /usr/local/bin/register')),
    hidden(client('ansible -i inventory.ini server -m ping', { within: 60 })),
    // What stands around it is a race: whether ssh has ended when Ansible writes to it, and whether the second login is
    // closed or reset.
    client(
      "ansible-playbook -i inventory.ini -f 20 site.yml 2>/dev/null | grep -oE 'UNREACHABLE|mux_client.*refused by peer' | sort -u",
      { part: 'red', within: 90 },
    ),
  ],
};
