import { client, log, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'A target that PermitOpen does not list is denied in the same words as forwarding as a whole; the log differs.',
  claims: [1],
  messages: ['channel-open-prohibited', 'stdio-forwarding-failed', 'forward-request-denied'],
  sshd: 'PermitOpen 127.0.0.1:5432\n',
  steps: [
    client('ssh -W 127.0.0.1:22 deploy@server', { part: 'denied', exit: 255 }),
    log(/request was denied/, { part: 'log', only: /request was denied/ }),
  ],
};
