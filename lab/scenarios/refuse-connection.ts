import { client, log, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'RefuseConnection in a Match block ends the connection before the login; the client sees no reason, the log has it.',
  releases: ['10.0', '10.6'],
  messages: ['refuse-connection', 'penalty-noted'],
  sshd: 'LogLevel VERBOSE\nMatch User bob\n    RefuseConnection yes\n',
  steps: [
    client('ssh bob@server hostname', { part: 'refused', exit: 255 }),
    log(/penalty/, { part: 'log', only: /bob|penalt/ }),
    client('ssh deploy@server hostname', { part: 'others', exit: 0 }),
  ],
};
