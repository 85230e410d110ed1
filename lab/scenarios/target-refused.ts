import { client, log, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A forwarding to a closed port says connect failed: Connection refused, which is no session limit.',
  claims: [1],
  messages: ['channel-open-target-unreachable', 'stdio-forwarding-failed', 'connect-to-failed'],
  steps: [
    client('ssh -W 127.0.0.1:5432 deploy@server', { part: 'refused', exit: 255 }),
    log(/connect_to|Accepted/, { part: 'log', only: /connect_to/ }),
  ],
};
