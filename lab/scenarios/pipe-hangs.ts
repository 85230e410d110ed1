import { client, hidden, type Scenario } from '../scenario.ts';

const PERSIST =
  'ssh -v -o ControlMaster=auto -o ControlPersist=60 -S ~/.ssh/sockets/p deploy@server hostname';

export const scenario: Scenario = {
  shows: 'With -v a new ControlPersist master holds the pipe open; one that was started before does not.',
  claims: [11],
  steps: [
    client(`timeout 5 bash -c '${PERSIST} 2>&1 | grep -x server'`, { part: 'hangs', exit: 124 }),
    hidden(client('pkill -x ssh; true')),
    { kind: 'until', on: 'client', condition: '! pgrep -x ssh', within: 15 },
    client('ssh -M -S ~/.ssh/sockets/p -o ControlPersist=60 -fN deploy@server', { part: 'does-not' }),
    client(`${PERSIST} 2>&1 | grep -x server`, { exit: 0 }),
  ],
};
