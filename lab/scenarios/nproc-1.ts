import { client, log, write, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'nproc 1: sshd cannot start the process of the session; the client sees `exec request failed`, the log `fork:`.',
  claims: [10, 32],
  messages: ['exec-request-failed', 'subsystem-request-failed', 'session-fork-failed'],
  steps: [
    write('server', '/etc/security/limits.d/50-deploy.conf', 'deploy hard nproc 1\n'),
    client('ssh deploy@server hostname', { part: 'command', exit: 255 }),
    client('echo pwd | sftp -b - deploy@server', {
      part: 'sftp',
      exit: 255,
      // 8.4 may say it twice.
      only: /failed|closed$/,
    }),
    log(/fork/, { part: 'log', only: /Accepted|fork/ }),
    client('ssh -tt deploy@server hostname', { part: 'terminal', exit: 255 }),
    log(/do_exec_pty/, { part: 'terminal-log', only: /fork/ }),
    client('ssh bob@server hostname', { part: 'others', exit: 0 }),
  ],
};
