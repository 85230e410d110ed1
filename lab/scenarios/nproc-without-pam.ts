import { client, hidden, server, until, write, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'limits.conf counts only with UsePAM yes: without it a session keeps the limit of the system.',
  claims: [32],
  steps: [
    write('server', '/etc/security/limits.d/50-deploy.conf', 'deploy hard nproc 4096\n'),
    client("ssh deploy@server 'ulimit -u'", { part: 'with-pam' }),
    hidden(
      server('sed -i \'s/^UsePAM yes/UsePAM no/\' /etc/ssh/sshd_config; kill -HUP "$(cat /run/sshd.pid)"'),
    ),
    until('server', '[ $(grep -c "listening on :: port 22" /var/log/auth.log) = 2 ]'),
    client("ssh deploy@server 'ulimit -u'", { part: 'without-pam' }),
  ],
};
