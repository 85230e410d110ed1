import { client, server, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'A connection that does not log in within LoginGraceTime is closed; Debian 8.4 and 9.2 log nothing of it.',
  messages: ['login-grace-time'],
  sshd: 'LoginGraceTime 2\n',
  steps: [
    client('cat < /dev/tcp/server/22 | tail -n +2', { exit: 0, part: 'closed', within: 20 }),
    server("grep 'Timeout before authentication' /var/log/auth.log", {
      part: 'log',
      exit: { '8.4': 1, '9.2': 1, '10.0': 0, '10.6': 0 },
    }),
  ],
};
