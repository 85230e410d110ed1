import { client, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'ControlMaster auto deletes a regular file that stands where ControlPath points.',
  steps: [
    client('echo precious > ~/notes'),
    client('ssh -S ~/notes -o ControlMaster=auto deploy@server hostname', { exit: 0 }),
    client('cat ~/notes', { exit: 1 }),
  ],
};
