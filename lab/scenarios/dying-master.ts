import { client, finish, hidden, master, running, server, until, type Scenario } from '../scenario.ts';

const [ONE, TWO] = ['~/.ssh/sockets/w1', '~/.ssh/sockets/w2'];

export const scenario: Scenario = {
  shows:
    'A master that dies takes its own sessions along and no others; a command without a terminal goes on at the server.',
  claims: [37],
  messages: ['control-socket-refused'],
  steps: [
    master(ONE),
    master(TWO),
    client(`ssh -S ${ONE} deploy@server 'sleep 300'`, { background: 'first', exit: 255 }),
    running(1),
    client(`ssh -S ${TWO} deploy@server 'sleep 300'`, { background: 'other', exit: 255 }),
    running(2),
    hidden(client("pkill -KILL -f 'ssh -M -S .*w1'")),
    finish('first', 'first'),
    until('server', '[ "$(pgrep -c -u deploy sshd)" = 1 ]'),
    server('ps -u deploy -o comm= | sort | uniq -c', { part: 'left' }),
    client(`ssh -S ${TWO} -O check deploy@server`),
    client(`ssh -S ${ONE} -O check deploy@server`, { exit: 255 }),
  ],
};
