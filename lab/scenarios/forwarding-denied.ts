import { client, log, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'A forwarding that AllowTcpForwarding denies prints administratively prohibited; no session is concerned.',
  claims: [1, 13],
  messages: [
    'channel-open-prohibited',
    'stdio-forwarding-failed',
    'refused-local-port-forward',
    'remote-forward-failed',
  ],
  sshd: 'AllowTcpForwarding no\n',
  steps: [
    client('ssh -W 127.0.0.1:22 deploy@server', { part: 'stdio', exit: 255 }),
    log(/refused local port forward/, { part: 'log', only: /refused local/ }),
    client('ssh -R 8022:127.0.0.1:22 deploy@server hostname', { part: 'remote', exit: 0 }),
    client('ssh -o ExitOnForwardFailure=yes -R 8022:127.0.0.1:22 deploy@server hostname', { exit: 255 }),
    client('ssh deploy@server hostname', { part: 'session', exit: 0 }),
  ],
};
