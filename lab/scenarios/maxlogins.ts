import { client, log, running, SOCKET, write, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'maxlogins refuses the second login with 254 and a line on stdout, but not a second session of the first.',
  claims: [10],
  messages: ['pam-too-many-logins', 'pam-open-session-denied'],
  releases: ['8.4', '9.2'],
  steps: [
    write('server', '/etc/security/limits.d/50-deploy.conf', 'deploy hard maxlogins 1\n'),
    client(`ssh -tt -M -S ${SOCKET} deploy@server 'sleep 300'`, { background: 'first' }),
    running(1),
    client('ssh deploy@server hostname', { part: 'second-login', exit: 254 }),
    log(/Too many logins/, { part: 'log', only: /Too many|pam_open_session/ }),
    client(`ssh -tt -S ${SOCKET} deploy@server hostname`, { part: 'second-session', exit: 0 }),
  ],
};
