import { client, fence, hidden, server, write, type Scenario } from '../scenario.ts';

const PAGE = 'recipes/ansible';
const play = (inventory: string, site: string): string =>
  `ansible-playbook -i ${inventory}.ini -f 20 ${site}.yml | grep -c '^changed:'`;
const REFUSED = "grep 'no more sessions' /var/log/auth.log | wc -l";
const LOGINS = server('grep -c Accepted /var/log/auth.log');
/** The next run finds no master and an empty log. */
const anew = [
  hidden(client('for s in ~/.ansible/cp/*; do ssh -O exit -o ControlPath="$s" any; done')),
  hidden(server(': >/var/log/auth.log')),
];

export const scenario: Scenario = {
  shows:
    'Twenty forks of Ansible that delegate to one host: refusals that nobody sees; with throttle, more names or a higher limit none.',
  tools: true,
  long: true,
  sshd: 'MaxStartups 100\n',
  steps: [
    ...[
      'inventory.ini',
      'site.yml',
      'site-throttled.yml',
      '~/.ssh/config',
      'inventory-names.ini',
      'site-names.yml',
    ].map((name) => fence('client', PAGE, name)),
    write('server', '/usr/local/bin/register', '#!/bin/sh\nsleep 2\n'),
    hidden(server('chmod 755 /usr/local/bin/register')),
    client(play('inventory', 'site'), { part: 'green', exit: 0, within: 90 }),
    server(REFUSED, { masks: [[/^([1-9]\d*)$/gm, 'some']] }),
    anew,
    client(play('inventory', 'site-throttled'), { part: 'throttled', exit: 0, within: 90 }),
    server(REFUSED),
    LOGINS,
    anew,
    client(play('inventory-names', 'site-names'), { part: 'names', exit: 0, within: 90 }),
    server(REFUSED),
    LOGINS,
    anew,
    fence('server', PAGE, '/etc/ssh/sshd_config.d/10-max-sessions.conf'),
    hidden(server('sshd -t && kill -HUP $(cat /run/sshd.pid)')),
    client(play('inventory', 'site'), { part: 'raised', exit: 0, within: 90 }),
    server(REFUSED),
    client('for s in ~/.ansible/cp/*; do ssh -O stop -o ControlPath="$s" any; done', {
      part: 'stop',
    }),
  ],
};
