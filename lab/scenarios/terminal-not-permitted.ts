import { client, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'PermitTTY no: ssh -tt ends with `PTY allocation request failed`; a command without a terminal runs.',
  messages: ['pty-request-failed'],
  sshd: 'PermitTTY no\n',
  steps: [
    client('ssh -tt deploy@server hostname', { part: 'refused', exit: 255 }),
    client('ssh deploy@server hostname', { part: 'command', exit: 0 }),
  ],
};
