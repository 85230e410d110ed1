import { client, log, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'Nothing listens at the target of a forwarding, or its name is unknown: `connect failed` with a reason, no limit.',
  messages: ['channel-open-target-unreachable', 'stdio-forwarding-failed', 'connect-to-failed'],
  steps: [
    client('ssh -W 127.0.0.1:81 deploy@server', { part: 'refused', exit: 255 }),
    log(/connect_to/, { part: 'refused-log', only: /connect_to/ }),
    client('ssh -W db.example.com:5432 deploy@server', { part: 'unknown', exit: 255 }),
    log(/connect_to/, { part: 'unknown-log', only: /connect_to/ }),
  ],
};
