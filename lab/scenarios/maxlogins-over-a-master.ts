import { client, hidden, master, running, server, SOCKET, write, type Scenario } from '../scenario.ts';

const terminal = (name: string) =>
  hidden(client(`ssh -tt -S ${SOCKET} deploy@server 'sleep 300'`, { background: name }));

export const scenario: Scenario = {
  shows: 'maxlogins 1 counts connections: three sessions with terminals over one master are all let in.',
  steps: [
    write('server', '/etc/security/limits.d/50-deploy.conf', 'deploy hard maxlogins 1\n'),
    master(),
    terminal('one'),
    running(1),
    terminal('two'),
    running(2),
    terminal('three'),
    running(3),
    server("ps -u deploy -o args= | grep '^sshd'", { exit: 0 }),
  ],
};
