import { client, log, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'DisableForwarding yes refuses -W and -R as AllowTcpForwarding no does, and leaves sessions alone.',
  claims: [1],
  messages: [
    'channel-open-prohibited',
    'stdio-forwarding-failed',
    'refused-local-port-forward',
    'remote-forward-failed',
  ],
  sshd: 'DisableForwarding yes\n',
  steps: [
    client('ssh -W server.example.com:22 deploy@server', { part: 'stdio', exit: 255 }),
    log(/refused/, { part: 'log', only: /refused/ }),
    client('ssh -R 9090:127.0.0.1:80 deploy@server hostname', { part: 'remote', exit: 0 }),
  ],
};
