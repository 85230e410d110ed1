import { client, hidden, log, server, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'no-port-forwarding and no-pty in authorized_keys refuse what the configuration of sshd allows, with the same texts.',
  claims: [1],
  messages: [
    'channel-open-prohibited',
    'stdio-forwarding-failed',
    'refused-local-port-forward',
    'pty-request-failed',
  ],
  steps: [
    hidden(server("sed -i 's/^/no-port-forwarding,no-pty /' /home/deploy/.ssh/authorized_keys")),
    server('cut -d" " -f1,2 /home/deploy/.ssh/authorized_keys', { part: 'key' }),
    client('ssh -W server.example.com:22 deploy@server', { part: 'forward', exit: 255 }),
    client('ssh -tt deploy@server hostname', { part: 'terminal', exit: 255 }),
    client('ssh deploy@server hostname', { part: 'command', exit: 0 }),
    log(/refused/, { part: 'log', only: /refused|denied/ }),
  ],
};
