import { client, log, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'PermitOpen refuses a target that it does not name, also with `administratively prohibited`; one it names is reached.',
  claims: [1],
  messages: ['channel-open-prohibited', 'stdio-forwarding-failed', 'forward-request-denied'],
  sshd: 'PermitOpen server.example.com:22\n',
  steps: [
    client('ssh -W 127.0.0.1:22 deploy@server', { part: 'refused', exit: 255 }),
    log(/denied/, { part: 'log', only: /denied|refused/ }),
    client(': | ssh -W server.example.com:22 deploy@server | cut -c1-8', { part: 'named', exit: 0 }),
  ],
};
