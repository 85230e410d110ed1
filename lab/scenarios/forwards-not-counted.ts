import { client, greeter, log, master, sessions, SOCKET, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'With MaxSessions 1 and that session in use, twenty connections at once run through one forwarding, and -W works.',
  claims: [7],
  sshd: 'MaxSessions 1\n',
  steps: [
    greeter(5432, 20),
    master(),
    sessions(1),
    client(`ssh -S ${SOCKET} -O forward -L 8432:127.0.0.1:5432 deploy@server`, { part: 'local' }),
    client(
      'for i in {1..20}; do exec {fd}<>/dev/tcp/127.0.0.1/8432; read -r -u $fd line; echo "$line"; done | uniq -c',
      { exit: 0 },
    ),
    client(`ssh -S ${SOCKET} -O forward -D 1080 deploy@server`, { part: 'dynamic' }),
    client(`ssh -S ${SOCKET} -O cancel -D 1080 deploy@server`),
    client(`ssh -S ${SOCKET} -o ProxyCommand=false -W 127.0.0.1:5432 deploy@server | head -n 1`, {
      part: 'stdio',
      exit: 0,
    }),
    log(/Accepted/, { part: 'log', only: /Accepted|no more/ }),
  ],
};
