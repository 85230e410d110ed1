import {
  client,
  finish,
  hidden,
  master,
  server,
  sessions,
  SOCKET,
  until,
  work,
  workDone,
  type Scenario,
} from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Sessions survive the end of the listener; after its start the old master still has the old limit.',
  claims: [20, 21],
  messages: ['connect-failed', 'mux-session-refused'],
  sshd: 'MaxSessions 2\n',
  steps: [
    master(),
    work(SOCKET, 'survivor'),
    server('kill "$(cat /run/sshd.pid)"', { part: 'stopped' }),
    hidden(server('while ss -ltn | grep -q ":22 "; do sleep 0.02; done')),
    client('ssh deploy@server hostname', { exit: 255 }),
    client(`ssh -S ${SOCKET} deploy@server hostname`, { exit: 0 }),
    hidden(
      server("sed -i 's/MaxSessions 2/MaxSessions 7/' /etc/ssh/sshd_config.d/10-lab.conf; /usr/sbin/sshd"),
    ),
    until('server', 'ss -ltn | grep -q ":22 "'),
    sessions(1),
    client(`ssh -S ${SOCKET} -o ControlMaster=no -o ProxyCommand=false deploy@server hostname`, {
      part: 'started-again',
      exit: 255,
    }),
    workDone(),
    finish('survivor', 'survivor'),
  ],
};
