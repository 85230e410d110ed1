import { client, log, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'PermitListen refuses ssh -R of a port that it does not name; ssh warns and runs the command.',
  messages: ['remote-forward-failed', 'forward-request-denied'],
  sshd: 'PermitListen 8080\n',
  steps: [
    client('ssh -R 9090:127.0.0.1:22 deploy@server hostname', { part: 'refused', exit: 0 }),
    log(/denied/, { part: 'log', only: /denied|refused/ }),
    client("ssh -R 8080:127.0.0.1:22 deploy@server 'ss -Hltn sport = :8080 | cut -c1-6'", {
      part: 'named',
      exit: 0,
    }),
  ],
};
