import { client, hidden, server, write, type Scenario } from '../scenario.ts';

/** What the recipe asks the administrator for. */
const ASKED = 'Match User deploy\n    AllowTcpForwarding local\n    PermitOpen localhost:* 127.0.0.1:*\n';

export const scenario: Scenario = {
  shows:
    'How to tell from a terminal that forwarding is denied, and that the change the recipe asks for allows it.',
  messages: ['channel-open-prohibited', 'stdio-forwarding-failed'],
  sshd: 'AllowTcpForwarding no\n',
  steps: [
    client("ssh -v deploy@server true 2>&1 | grep 'remote software version'", { part: 'version' }),
    client('ssh -S none -W 127.0.0.1:22 deploy@server', { part: 'denied', exit: 255 }),
    write('server', '/etc/ssh/sshd_config.d/05-forwarding.conf', ASKED),
    hidden(server('sshd -t && kill -HUP $(cat /run/sshd.pid)')),
    client('ssh -S none -W 127.0.0.1:22 deploy@server </dev/null', { part: 'allowed', exit: 0 }),
    server('sshd -T -C user=deploy,host=laptop,addr=192.0.2.10 | grep -i forwarding', { part: 'check' }),
  ],
};
