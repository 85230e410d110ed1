import { client, hidden, log, master, server, SOCKET, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'A bare kill -HUP with a bad file ends the listener: nobody listens, and only open connections go on.',
  claims: [20],
  messages: ['bad-value', 'connect-failed'],
  sshd: 'MaxSessions 2\n',
  steps: [
    master(),
    hidden(server("sed -i 's/MaxSessions 2/MaxSessions twenty/' /etc/ssh/sshd_config.d/10-lab.conf")),
    server('sshd -t', { part: 'test', exit: 255 }),
    server('kill -HUP "$(cat /run/sshd.pid)"', { part: 'hup' }),
    hidden(server('while ss -ltn | grep -q ":22 "; do sleep 0.02; done')),
    server("ss -ltn 'sport = :22' | grep -c LISTEN", { exit: 1 }),
    client('ssh deploy@server hostname', { exit: 255 }),
    client(`ssh -S ${SOCKET} deploy@server hostname`, { exit: 0 }),
    log(/SIGHUP/, { part: 'log', only: /SIGHUP|fatal|error/ }),
  ],
};
