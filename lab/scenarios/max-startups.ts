import { client, hidden, log, until, type Scenario } from '../scenario.ts';

/** `Connection closed` or `Connection reset`: what the client says is a race, so it is left out. */
const NOTHING = /^$/;

export const scenario: Scenario = {
  shows: 'A login over MaxStartups is dropped by the listener; the wording changed with 9.8, 10.0 and 10.6.',
  claims: [4, 5, 9],
  messages: ['maxstartups-drop'],
  sshd: 'MaxStartups 1\n',
  steps: [
    hidden(client('exec 9<>/dev/tcp/server/22; read -r -u 9 line; sleep 300', { background: 'waiting' })),
    until('server', '[ "$(ss -Htn state established sport = :22 | wc -l)" = 1 ]'),
    client('ssh deploy@server hostname', { part: 'dropped', exit: 255, only: NOTHING }),
    log(/drop connection/, { part: 'log', only: /drop connection/ }),
  ],
};
