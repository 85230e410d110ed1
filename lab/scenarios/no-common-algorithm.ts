import { client, log, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'Client and server have no key exchange in common: both say what was offered, and no limit is concerned.',
  messages: ['unable-to-negotiate'],
  steps: [
    client('ssh -o KexAlgorithms=diffie-hellman-group1-sha1 deploy@server hostname', {
      part: 'refused',
      exit: 255,
    }),
    log(/Unable to negotiate/, { part: 'log', only: /negotiate/ }),
  ],
};
