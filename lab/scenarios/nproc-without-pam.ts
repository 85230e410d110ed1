import { client, write, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'UsePAM no: limits.conf is not read; a session has the limit that sshd itself has.',
  claims: [32],
  sshd: 'UsePAM no\n',
  steps: [
    write('server', '/etc/security/limits.d/50-deploy.conf', 'deploy hard nproc 1\n'),
    client("ssh deploy@server 'ulimit -u'", { exit: 0 }),
  ],
};
