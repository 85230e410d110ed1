import { client, hidden, master, server, sessions, SOCKET, until, type Scenario } from '../scenario.ts';

const ASK = 'journalctl -t sshd -t sshd-session';
const PEAK = `${ASK} -o cat | awk '/Starting session: / { k = $(NF-6) " " $(NF-4) " port " $(NF-2); if ($NF >= n[k]) n[k] = $NF + 1 } END { for (k in n) print n[k], k }' | sort -rn | head`;

export const scenario: Scenario = {
  shows:
    'The journal asked by the names of the programs: refusals, their connections, the peak of each connection.',
  messages: ['no-more-sessions'],
  // Older releases are the same to the journal; their roots have no systemd.
  releases: ['10.6'],
  journal: true,
  sshd: 'MaxSessions 2\nLogLevel VERBOSE\n',
  steps: [
    master(),
    sessions(2),
    server(`${ASK} --since=-10min -o cat | grep -c 'no more sessions'`, { part: 'none', exit: 1 }),
    hidden(client(`ssh -S ${SOCKET} deploy@server hostname`)),
    hidden(client(`ssh -S ${SOCKET} deploy@server hostname`)),
    until('server', `[ "$(${ASK} -o cat | grep -c 'no more sessions')" = 2 ]`),
    until('server', `[ "$(${ASK} -o cat | grep -c 'Disconnected from')" = 2 ]`),
    server(`${ASK} --since=-7d -o short-iso | grep 'no more sessions'`, { part: 'refusals' }),
    server(`${ASK} --since=-1h -o short-iso | grep -i 'drop connection\\|no more sessions'`, {
      part: 'which',
    }),
    server(`${ASK} --since=-1h -o cat | grep -c 'no more sessions'`, { part: 'count' }),
    server(
      `${ASK} --since=-1h -o short | grep 'no more sessions' | grep -o '\\[[0-9]*\\]' | sort | uniq -c`,
      { masks: [[/\[(\d+)\]/g, 'pid']] },
    ),
    server("grep -c 'no more sessions' /var/log/auth.log", { part: 'file' }),
    server(`${ASK} --since=-1d -o short-iso | grep 'no more sessions' | cut -c1-13 | sort | uniq -c`, {
      part: 'hours',
      masks: [[/ (\d{4}-\d\d-\d\dT\d\d)$/gm, 'hour']],
    }),
    server(PEAK, { part: 'peak', only: /^2/ }),
    hidden(client(`ssh -S ${SOCKET} -O exit deploy@server`)),
    until('server', `[ "$(${ASK} -o cat | grep -c 'Disconnected from')" = 3 ]`),
    server(`journalctl -b _PID=$(${ASK} -g 'no more sessions' -n 1 -o export | sed -n 's/^_PID=//p')`, {
      part: 'connection',
      only: /no more|Disconnected/,
    }),
  ],
};
