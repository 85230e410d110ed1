import {
  client,
  guideScript,
  hidden,
  master,
  server,
  sessions,
  until,
  write,
  type Scenario,
} from '../scenario.ts';

const STRANGER = 'exec 3<>/dev/tcp/server/22; read -r banner <&3; touch connected; sleep 300';

export const scenario: Scenario = {
  shows:
    'Three sessions of deploy on one connection, a terminal of bob, a connection that has not logged in: what commands count.',
  claims: [14, 15, 34],
  steps: [
    write(
      'server',
      '/root/sessions-per-connection.sh',
      guideScript('monitor-sessions', 'sessions-per-connection.sh'),
    ),
    master(),
    sessions(3),
    hidden(client("ssh -tt bob@server 'sleep 300'", { background: 'terminal' })),
    hidden(client(STRANGER, { background: 'stranger' })),
    until('client', '[ -e /home/alice/connected ]'),
    until('server', '[ "$(pgrep -c -x -u bob sleep)" = 1 ]'),
    server('sh sessions-per-connection.sh', { part: 'script', exit: 0 }),
    server('ss -tnp | grep sshd | wc -l', { part: 'ss' }),
    server('ss -tnp | grep sshd | wc -l', { as: 'alice' }),
    server('ss -Htn state established sport = :22 | wc -l', { as: 'alice' }),
    server('ss -tnp | grep sshd | grep deploy | wc -l', { part: 'ss-user' }),
    server('ps aux | grep sshd | grep deploy | wc -l', { part: 'ps' }),
    server('pgrep -c sshd', { part: 'pgrep' }),
  ],
};
