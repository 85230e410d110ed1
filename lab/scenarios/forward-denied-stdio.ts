import { client, log, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'AllowTcpForwarding no: ssh -W and a jump end with `administratively prohibited`; sessions are not concerned.',
  claims: [1],
  messages: ['channel-open-prohibited', 'refused-local-port-forward', 'stdio-forwarding-failed'],
  sshd: 'AllowTcpForwarding no\n',
  steps: [
    client('ssh -W server.example.com:22 deploy@server', { part: 'stdio', exit: 255 }),
    log(/refused local port forward/, { part: 'log', only: /Accepted|refused/ }),
    client('ssh -J deploy@server bob@server.example.com hostname', { part: 'jump', exit: 255 }),
    client('ssh deploy@server hostname', { part: 'session', exit: 0 }),
  ],
};
