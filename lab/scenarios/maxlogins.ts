import { client, hidden, log, running, write, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'maxlogins 1: the second login is refused by PAM on 8.4 and 9.2, with 254 and a text on stdout; Debian 13 without logind does not apply it.',
  messages: ['pam-open-session-denied', 'pam-too-many-logins'],
  steps: [
    write('server', '/etc/security/limits.d/50-deploy.conf', 'deploy hard maxlogins 1\n'),
    hidden(client("ssh -tt deploy@server 'sleep 300'", { background: 'first' })),
    running(1),
    client('ssh deploy@server hostname 2>/dev/null', {
      part: 'second',
      exit: { '8.4': 254, '9.2': 254, '10.0': 0, '10.6': 0 },
    }),
    log(/pam_limits|pam_open_session/, { part: 'log', only: /[Mm]axlogin|Too many logins|pam_open_session/ }),
  ],
};
