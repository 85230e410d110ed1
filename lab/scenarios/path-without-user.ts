import { client, master, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'A control path without %r is shared by two accounts: ssh takes the master that is there, as whom it logged in.',
  claims: [29],
  steps: [
    master('~/.ssh/sockets/server'),
    client('ssh -S ~/.ssh/sockets/server alice@server id -un', { exit: 0 }),
    client('ssh -S none alice@server id -un', { exit: 0 }),
  ],
};
