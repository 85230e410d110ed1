import {
  client,
  hidden,
  master,
  running,
  fence,
  server,
  sessions,
  SOCKET,
  until,
  type Scenario,
} from '../scenario.ts';

const hold = (command: string, n: number) => hidden(client(command, { background: `held ${n}` }));

export const scenario: Scenario = {
  shows:
    'Six connections, seven sessions, one not logged in: what ps, ss, who and the script of the guide count.',
  claims: [14, 15, 33, 34],
  steps: [
    fence('server', 'guide/monitor-sessions', 'sessions-per-connection.sh'),
    master(),
    sessions(2),
    hold(`ssh -tt -S ${SOCKET} deploy@server 'sleep 300'`, 1),
    running(3),
    hold("ssh -tt deploy@server 'sleep 300'", 2),
    running(4),
    hold("ssh deploy@server 'sleep 300'", 3),
    running(5),
    hold('ssh -N deploy@server', 4),
    until('server', '[ "$(pgrep -c -u deploy "^sshd")" = 4 ]'),
    hold("ssh -tt bob@server 'sleep 300'", 5),
    running(1, 'bob'),
    hold('sleep 300 | sftp bob@server', 6),
    until('server', 'pgrep -u bob sftp-server'),
    hold('exec 9<>/dev/tcp/server/22; sleep 300', 7),
    until('server', '[ "$(ss -Htn state established sport = :22 | wc -l)" = 7 ]'),
    until('server', '! pgrep -f "deploy .net|bob .net"'),
    server('sh sessions-per-connection.sh', {
      part: 'sessions',
      masks: [[/pid (\d+)/g, 'pid']],
    }),
    server('ss -tnp | grep sshd | wc -l', { part: 'ss' }),
    server('ss -tnp | grep sshd | wc -l', { as: 'alice' }),
    server('ss -Htn state established sport = :22 | wc -l', { as: 'alice' }),
    server('ss -tnp | grep sshd | grep -c deploy', { part: 'ss-user', exit: 1 }),
    server('ps aux | grep sshd | grep deploy | wc -l', { part: 'ps' }),
    server('who', { part: 'who', only: /^$/ }),
    server("pgrep -u deploy -a '^sshd' | cut -d' ' -f2- | sort", { part: 'titles' }),
  ],
};
