import { client, fence, master, server, sessions, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'Where the limits of an account are read: its process of the connection, the files of PAM, a new connection.',
  steps: [
    fence('server', 'guide/process-limits', '/etc/security/limits.d/50-deploy.conf'),
    fence('server', 'guide/monitor-sessions', 'sessions-per-connection.sh'),
    master(),
    sessions(2),
    server("pgrep -u deploy '^sshd'", { part: 'process', masks: [[/^(\d+)$/gm, 'pid']] }),
    server(
      "grep -ns '^[^#]' /etc/security/limits.conf /etc/security/limits.d/* ; sshd -T | grep -i '^usepam'",
      {
        part: 'pam',
      },
    ),
    client('ssh -S none deploy@server prlimit -u -n -o RESOURCE,SOFT,HARD', {
      part: 'new',
    }),
    server('sh sessions-per-connection.sh | head -1', { part: 'fullest', masks: [[/pid (\d+)/g, 'pid']] }),
  ],
};
