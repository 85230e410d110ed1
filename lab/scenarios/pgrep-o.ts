import { hidden, master, server, until, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'After a restart pgrep -o sshd names an old connection, not the listener.',
  claims: [31],
  steps: [
    master(),
    hidden(
      server(
        'kill "$(cat /run/sshd.pid)"; while ss -ltn | grep -q ":22 "; do sleep 0.02; done; sleep 1.1; /usr/sbin/sshd',
      ),
    ),
    until('server', 'ss -ltn | grep -q ":22 "'),
    server('ps -o args= -p "$(pgrep -o sshd)"'),
  ],
};
