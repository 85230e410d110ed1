import { server, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'sshd -T stops at Match LocalPort unless -C gives lport; other criteria without data do not match.',
  claims: [16],
  sshd: 'Match LocalPort 22\n    MaxSessions 5\n',
  steps: [
    server("sshd -T | grep -i '^maxsessions'", { part: 'without', exit: 1 }),
    server("sshd -T -C lport=22 | grep -i '^maxsessions'", { part: 'with', exit: 0 }),
  ],
};
