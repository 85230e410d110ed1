import { client, finish, hidden, server, SOCKET, until, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: "-O check answers though the server's process is frozen; ServerAliveInterval ends such a master.",
  claims: [22],
  messages: ['server-not-responding', 'control-socket-missing'],
  steps: [
    client(`ssh -M -S ${SOCKET} -o ServerAliveInterval=1 -o ServerAliveCountMax=3 -N deploy@server`, {
      background: 'master',
      exit: 255,
    }),
    until('client', '[ -S /home/alice/.ssh/sockets/m ]'),
    hidden(server("pkill -STOP -u deploy '^sshd'")),
    client(`ssh -S ${SOCKET} -O check deploy@server`, { part: 'check', exit: 0 }),
    finish('master', 'master'),
    client(`ssh -S ${SOCKET} -O check deploy@server`, { part: 'after', exit: 255 }),
  ],
};
