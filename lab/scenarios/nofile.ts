import { client, log, write, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'nofile: the process of the connection has no descriptors left, and sessions fail with `Too many open files`.',
  claims: [10],
  messages: ['too-many-open-files', 'exec-request-failed'],
  steps: [
    write('server', '/etc/security/limits.d/50-deploy.conf', 'deploy hard nofile 12\n'),
    client('ssh deploy@server hostname', { part: 'refused', exit: 255 }),
    log(/Too many open files/, { part: 'log', only: /Accepted|open files/ }),
  ],
};
