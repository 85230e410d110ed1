import { client, log, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'AllowUsers, DenyUsers and an unknown name: the client sees the same `Permission denied`; only the log has the reason.',
  messages: ['permission-denied'],
  sshd: 'AllowUsers deploy alice\nDenyUsers alice\n',
  steps: [
    client('ssh -o BatchMode=yes bob@server hostname', { part: 'not-in-allow-users', exit: 255 }),
    client('ssh -o BatchMode=yes alice@server hostname', { part: 'in-deny-users', exit: 255 }),
    client('ssh -o BatchMode=yes carol@server hostname', { part: 'unknown', exit: 255 }),
    client('ssh -o BatchMode=yes deploy@server hostname', { part: 'allowed', exit: 0 }),
    log(/Accepted/, { part: 'log', only: /not allowed|Invalid|Accepted/ }),
  ],
};
