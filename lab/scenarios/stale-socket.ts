import { client, hidden, master, SOCKET, until, type Scenario, type Step } from '../scenario.ts';

/** A master that dies without a word, and leaves its socket. */
const stale: Step[] = [
  master(),
  hidden(client('pkill -KILL -x ssh')),
  until('client', '! pgrep -x -u alice ssh'),
];

export const scenario: Scenario = {
  shows:
    'A socket whose master died: ControlMaster auto replaces it, no connects beside it, yes leaves it in the way.',
  messages: ['control-socket-refused', 'control-socket-exists'],
  steps: [
    stale,
    client(`ssh -S ${SOCKET} -O check deploy@server`, { part: 'check', exit: 255 }),
    client(`ssh -S ${SOCKET} -o ControlMaster=no deploy@server hostname`, { part: 'no', exit: 0 }),
    client(`ssh -S ${SOCKET} -o ControlMaster=yes deploy@server hostname`, { part: 'yes', exit: 0 }),
    client(`ssh -S ${SOCKET} -o ControlMaster=auto deploy@server hostname`, { part: 'auto', exit: 0 }),
    client('ls -A ~/.ssh/sockets'),
  ],
};
