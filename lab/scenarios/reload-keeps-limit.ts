import { client, hidden, log, master, server, sessions, SOCKET, type Scenario } from '../scenario.ts';

const over = (socket: string): string =>
  `ssh -S ${socket} -o ControlMaster=no -o ProxyCommand=false deploy@server hostname`;
const NEW = '~/.ssh/sockets/new';

export const scenario: Scenario = {
  shows:
    'After a reload with a higher MaxSessions the old master is refused as before; a new one has the new limit.',
  claims: [20, 21, 39],
  messages: ['mux-session-refused'],
  sshd: 'MaxSessions 2\n',
  steps: [
    master(),
    sessions(2),
    client(over(SOCKET), { part: 'before', exit: 255 }),
    hidden(server("sed -i 's/MaxSessions 2/MaxSessions 5/' /etc/ssh/sshd_config.d/10-lab.conf")),
    server("sshd -T | grep -i '^maxsessions'", { part: 'not-reloaded' }),
    client('ssh -M -S ~/.ssh/sockets/n -fN deploy@server'),
    sessions(2, { socket: '~/.ssh/sockets/n', already: 2 }),
    client(over('~/.ssh/sockets/n'), { exit: 255 }),
    log(/Server listening on :: port 22/, { hidden: true }),
    server('sshd -t && kill -HUP "$(cat /run/sshd.pid)"', { part: 'reload' }),
    log(/Server listening on :: port 22/, { part: 'reload-log', only: /SIGHUP|listening/ }),
    client(over(SOCKET), { part: 'old-master', exit: 255 }),
    client(`ssh -S ${SOCKET} -O stop deploy@server`, { part: 'stop-and-new' }),
    client(`ssh -M -S ${NEW} -fN deploy@server`),
    sessions(4, { socket: NEW, already: 4 }),
    client(over(NEW), { part: 'new-master', exit: 0 }),
  ],
};
