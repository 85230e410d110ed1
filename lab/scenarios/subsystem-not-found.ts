import { client, log, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'A subsystem that sshd does not have: `subsystem request failed on channel 0`, and no limit was reached.',
  messages: ['subsystem-request-failed', 'subsystem-failed'],
  steps: [
    client('ssh -s deploy@server netconf', { part: 'refused', exit: 255 }),
    log(/subsystem/, { part: 'log', only: /subsystem/ }),
  ],
};
