import { client, hidden, master, server, SOCKET, type Scenario } from '../scenario.ts';

/** Thirty at once, and how many of each exit status. */
const thirty = (options: string, command: string): string =>
  `for i in {1..30}; do (ssh ${options}deploy@server ${command} >/dev/null 2>&1; echo "exit $?") & done | sort | uniq -c`;

export const scenario: Scenario = {
  shows:
    'Thirty ssh at once all pass with MaxSessions 1: without a master each has a connection, with one they fall back.',
  claims: [2, 35],
  sshd: 'MaxSessions 1\nMaxStartups 100:30:200\n',
  steps: [
    client(thirty('', 'hostname'), { part: 'without-master' }),
    server("grep -c 'Accepted' /var/log/auth.log"),
    hidden(server(': >/var/log/auth.log')),
    master(),
    client(thirty(`-S ${SOCKET} `, "'sleep 3'"), { part: 'with-master' }),
    server("grep -c 'no more sessions' /var/log/auth.log"),
  ],
};
