import { fence, hidden, server, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'The tests before a reload: sshd -t, the value for the account and for others, and the script that does both.',
  messages: ['bad-value'],
  steps: [
    fence('server', 'guide/test-the-configuration', 'check-max-sessions.sh'),
    fence('server', 'guide/choose-a-number', '/etc/ssh/sshd_config.d/10-max-sessions.conf'),
    server('sshd -t; echo $?', { part: 'test' }),
    server("sshd -T -C user=nobody,host=localhost,addr=127.0.0.1 | grep -i '^maxsessions'", {
      part: 'exception',
    }),
    server("sshd -T -C user=deploy,host=localhost,addr=192.0.2.7 | grep -i '^maxsessions'"),
    server('sh check-max-sessions.sh nobody 10', { part: 'script', exit: 0 }),
    server('sh check-max-sessions.sh nobody 40', { exit: 1 }),
    hidden(server("sed -i 's/MaxSessions 40/MaxSessions many/' /etc/ssh/sshd_config.d/10-max-sessions.conf")),
    server('sh check-max-sessions.sh deploy 40', { exit: 1 }),
    hidden(server('rm /etc/ssh/sshd_config.d/10-max-sessions.conf')),
    server(
      "sshd -T -C user=deploy,host=client.example.com,addr=192.0.2.10 | grep -iE '^(maxstartups|persource|logingrace|maxauthtries|refuse|permit(open|tty)|allow.*forwarding|disablef|.*timeout)'",
      { part: 'others' },
    ),
  ],
};
