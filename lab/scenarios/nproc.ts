import { client, log, write, type Scenario, type Step } from '../scenario.ts';

const limit = (processes: number): Step =>
  write('server', '/etc/security/limits.d/50-deploy.conf', `deploy hard nproc ${processes}\n`);

export const scenario: Scenario = {
  shows: 'With nproc 1 sshd cannot start what a session runs; with 2 the shell starts and cannot fork.',
  claims: [10, 32],
  messages: ['exec-request-failed', 'subsystem-request-failed', 'session-fork-failed', 'shell-fork-failed'],
  steps: [
    limit(1),
    client('ssh deploy@server hostname', { part: 'nproc-1', exit: 255 }),
    client('echo pwd | sftp -b - deploy@server', { exit: 255 }),
    log(/do_exec/, { part: 'nproc-1-log', only: /Accepted|do_exec/ }),
    limit(2),
    client("ssh deploy@server 'ulimit -u; hostname; echo done'", { part: 'nproc-2', exit: 254 }),
  ],
};
