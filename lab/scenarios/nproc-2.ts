import { client, write, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'nproc 2: the session begins, and its shell cannot start a program; the log of sshd says nothing of it.',
  claims: [10, 32],
  messages: ['shell-fork-failed'],
  steps: [
    write('server', '/etc/security/limits.d/50-deploy.conf', 'deploy hard nproc 2\n'),
    client("ssh deploy@server 'ulimit -u; hostname; echo not reached'", {
      part: 'command',
      exit: 254,
      within: 40,
    }),
    client("ssh deploy@server 'exec hostname'", { part: 'exec', exit: 0 }),
  ],
};
