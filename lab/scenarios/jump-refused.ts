import { client, fence, hidden, log, server, until, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A bastion that denies forwarding: the jump fails with other words with and without a master.',
  messages: [
    'channel-open-prohibited',
    'refused-local-port-forward',
    'stdio-forwarding-failed',
    'mux-jump-refused',
  ],
  sshd: 'AllowTcpForwarding no\n',
  steps: [
    fence('client', 'recipes/bastion', '~/.ssh/config'),
    hidden(server('echo 127.0.0.1 inside.inside.example.com >>/etc/hosts')),
    hidden(
      client(
        'echo 192.0.2.1 bastion.example.com >>/etc/hosts; sed -i "s/^/bastion.example.com,*.inside.example.com,/" /etc/ssh/ssh_known_hosts',
        { as: 'root' },
      ),
    ),
    client('ssh -S none -J deploy@bastion.example.com inside.inside.example.com hostname', {
      part: 'without-master',
      exit: 255,
    }),
    hidden(client('ssh -fN bastion')),
    client('ssh -S none inside.inside.example.com hostname', { part: 'over-master', exit: 255 }),
    until('server', '[ "$(grep -c "refused local" /var/log/auth.log)" = 2 ]'),
    log(/refused local/, { hidden: true }),
    // With ControlPersist for the host inside, ssh gives its ProxyJump no stderr.
    client('ssh inside.inside.example.com hostname', { part: 'silent', exit: 255 }),
    log(/refused local port forward/, { part: 'log', only: /refused/ }),
  ],
};
