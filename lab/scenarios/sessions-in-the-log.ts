import {
  client,
  hidden,
  log,
  master,
  running,
  server,
  sessions,
  SOCKET,
  type Scenario,
} from '../scenario.ts';

const PEAK =
  'awk \'/Starting session: / { k = $(NF-6) " " $(NF-4) " port " $(NF-2); if ($NF >= n[k]) n[k] = $NF + 1 } END { for (k in n) print n[k], k }\' /var/log/auth.log | sort -rn';

export const scenario: Scenario = {
  shows:
    'LogLevel VERBOSE logs the start of each session with the number of its slot; the highest, plus one, is the peak.',
  sshd: 'LogLevel VERBOSE\n',
  steps: [
    master(),
    sessions(2),
    hidden(client(`ssh -tt -S ${SOCKET} deploy@server 'sleep 300'`, { background: 'terminal' })),
    running(3),
    hidden(client(`echo pwd | sftp -b - -o ControlPath=${SOCKET} deploy@server`)),
    hidden(client('ssh bob@server hostname')),
    // The last session of a connection may end without a line of its own.
    log(/Disconnected from user bob/, { part: 'log', only: /session: (?!user bob)|User child/ }),
    server(PEAK, { part: 'peak' }),
  ],
};
