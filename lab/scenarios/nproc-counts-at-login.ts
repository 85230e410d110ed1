import { client, master, server, SOCKET, write, type Scenario } from '../scenario.ts';

const LIMITS = "for p in $(pgrep -u deploy '^sshd'); do grep -H 'Max processes' /proc/$p/limits; done";

export const scenario: Scenario = {
  shows: 'pam_limits sets nproc when a connection logs in: an open one keeps the limit it began with.',
  claims: [31, 32],
  steps: [
    write('server', '/etc/security/limits.d/50-deploy.conf', 'deploy hard nproc 100\n'),
    master(),
    server(LIMITS, { part: 'before', masks: [[/^\/proc\/(\d+)/gm, 'pid']] }),
    write('server', '/etc/security/limits.d/50-deploy.conf', 'deploy hard nproc 4096\n'),
    client(`ssh -S ${SOCKET} deploy@server 'ulimit -u'`, { part: 'open', exit: 0 }),
    client("ssh -S none deploy@server 'ulimit -u'", { part: 'new', exit: 0 }),
  ],
};
