import { client, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'PermitTTY no refuses the terminal; with -tt, which insists on one, the session fails too.',
  messages: ['pty-request-failed'],
  sshd: 'PermitTTY no\n',
  steps: [
    client('ssh -tt deploy@server hostname', { part: 'insists', exit: 255 }),
    client('ssh -t deploy@server hostname', { part: 'plain', exit: 0, only: /^(?!Pseudo-terminal)/ }),
  ],
};
