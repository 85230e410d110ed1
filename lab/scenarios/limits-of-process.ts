import { client, master, server, sessions, SOCKET, write, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'The limits of a session are those of the process that runs as the user; the listener is a process of root.',
  claims: [30, 31, 32],
  steps: [
    write('server', '/etc/security/limits.d/50-deploy.conf', 'deploy hard nproc 4096\n'),
    master(),
    sessions(1),
    server(
      "for p in $(pgrep -u deploy '^sshd'); do grep 'Max processes\\|Max open files' /proc/$p/limits; done",
      {
        part: 'session',
      },
    ),
    server("grep 'Max processes\\|Max open files' /proc/$(pgrep -o sshd)/limits", { part: 'listener' }),
    server('ulimit -u', { part: 'own-shell' }),
    client(`ssh -S ${SOCKET} deploy@server 'grep "Max processes" /proc/self/limits'`, {
      part: 'from-client',
    }),
    server('ps -L -U deploy -o pid= | wc -l', { part: 'count' }),
  ],
};
