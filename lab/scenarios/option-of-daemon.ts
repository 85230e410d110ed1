import { hidden, server, until, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'An option that the daemon was started with beats the file; its title shows it, and sshd -T must be given it.',
  claims: [16],
  sshd: 'MaxSessions 20\n',
  started: false,
  steps: [
    hidden(server('/usr/sbin/sshd -o MaxSessions=4')),
    until('server', 'ss -ltn | grep -q ":22 "'),
    server('ps -C sshd -o args= | grep listener', { part: 'title' }),
    server("sshd -T | grep -i '^maxsessions'"),
    server("sshd -T -o MaxSessions=4 | grep -i '^maxsessions'"),
  ],
};
