import { hidden, server, write, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: "A drop-in is read before the file's own line: grep shows 20 in sshd_config, and 3 counts.",
  claims: [16, 17, 18],
  steps: [
    hidden(server("sed -i 's/^#MaxSessions 10/MaxSessions 20/' /etc/ssh/sshd_config")),
    write('server', '/etc/ssh/sshd_config.d/50-cloud-init.conf', 'MaxSessions 3\n'),
    server("grep -n '^Include\\|MaxSessions' /etc/ssh/sshd_config", { part: 'wins' }),
    server("sshd -T | grep -i '^maxsessions'"),
    write('server', '/etc/ssh/sshd_config.d/10-max-sessions.conf', 'MaxSessions 30\n'),
    server("sshd -T | grep -i '^maxsessions'", { part: 'sorts-first' }),
  ],
};
