import { client, hidden, running, server, until, write, type Scenario } from '../scenario.ts';

const MAX = "grep 'Max processes'";

export const scenario: Scenario = {
  shows:
    'pgrep -o sshd is a process of root, after a restart not even the listener; the limit is in the process of the user.',
  claims: [30, 31],
  steps: [
    write('server', '/etc/security/limits.d/50-deploy.conf', 'deploy hard nproc 100\n'),
    hidden(client("ssh deploy@server 'sleep 300'", { background: 'session' })),
    running(1),
    server(`${MAX} /proc/$(pgrep -o sshd)/limits`, { part: 'oldest', exit: 0 }),
    server(`${MAX} /proc/$(pgrep -u deploy '^sshd')/limits`, { part: 'user', exit: 0 }),
    server('ulimit -u', { part: 'ulimit' }),
    hidden(server('kill $(cat /run/sshd.pid)')),
    until('server', '! [ -e /run/sshd.pid ]'),
    hidden(server('/usr/sbin/sshd')),
    until('server', '[ -s /run/sshd.pid ]'),
    server('ps -o args= -p $(pgrep -o sshd)', { part: 'restarted', exit: 0 }),
  ],
};
