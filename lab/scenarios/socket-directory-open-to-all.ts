import { client, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'ssh does not check the mode of the directory of its socket: one that all may write to is taken.',
  claims: [27],
  steps: [
    client('mkdir -m 777 ~/.ssh/open', { part: 'directory' }),
    client('ssh -M -S ~/.ssh/open/m -fN deploy@server', { part: 'master', exit: 0 }),
    client('stat -c "%A %n" .ssh/open .ssh/open/m', { part: 'modes' }),
  ],
};
