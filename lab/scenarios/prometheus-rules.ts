import { client, fence, hidden, master, server, sessions, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'promtool takes the alert rules and the metrics of the recipe, and a test run fires both alerts.',
  tools: true,
  sshd: 'MaxSessions 10\n',
  steps: [
    fence('server', 'files', 'sshd-sessions.rules.yml'),
    fence('server', 'files', 'sshd-sessions.rules.test.yml'),
    fence('server', 'files', 'sshd-sessions-metrics'),
    master(),
    sessions(3),
    hidden(client(`ssh -fN deploy@server`)),
    server('promtool check rules sshd-sessions.rules.yml', { part: 'rules' }),
    server('promtool test rules sshd-sessions.rules.test.yml'),
    hidden(server('mkdir -p /var/lib/prometheus/node-exporter')),
    server('sh sshd-sessions-metrics', { part: 'metrics' }),
    server('cat /var/lib/prometheus/node-exporter/sshd.prom'),
    server('promtool check metrics < /var/lib/prometheus/node-exporter/sshd.prom; echo $?'),
  ],
};
