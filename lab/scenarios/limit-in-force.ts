import { server, write, type Scenario } from '../scenario.ts';

const FOR_DEPLOY = 'sshd -T -C user=deploy,host=client.example.com,addr=192.0.2.10';

export const scenario: Scenario = {
  shows:
    'sshd -T prints the MaxSessions in force, with -C that of one account; 10.4 and newer write it MaxSessions.',
  claims: [16, 17],
  steps: [
    write('server', '/etc/ssh/sshd_config.d/10-max-sessions.conf', 'Match User deploy\n    MaxSessions 50\n'),
    write('server', '/etc/ssh/sshd_config.d/50-cloud-init.conf', 'MaxSessions 20\n'),
    server("sshd -T | grep -i '^maxsessions'", { part: 'in-force' }),
    server(`${FOR_DEPLOY} | grep -i '^maxsessions'`),
    server("grep -rin '^[[:space:]]*maxsessions' /etc/ssh/sshd_config /etc/ssh/sshd_config.d", {
      sorted: true,
    }),
    server("grep '^maxsessions' <(sshd -T)", {
      part: 'without-i',
      exit: { '8.4': 0, '9.2': 0, '10.0': 0, '10.6': 1 },
    }),
  ],
};
