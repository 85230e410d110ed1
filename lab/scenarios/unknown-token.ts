import { client, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A token that ssh does not know in ControlPath ends it before it connects.',
  messages: ['control-path-unknown-token'],
  steps: [client('ssh -S ~/.ssh/sockets/%Z deploy@server hostname', { exit: 255 })],
};
