import { client, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A lone % in ControlPath, or a variable that is not set, ends ssh before it connects.',
  messages: ['control-path-unknown-token'],
  steps: [
    client("ssh -S '~/.ssh/sockets/m%' deploy@server hostname", { part: 'percent', exit: 255 }),
    client("ssh -S '${RUNTIME}/m' deploy@server hostname", { part: 'variable', exit: 255 }),
  ],
};
