import { client, hidden, log, until, type Scenario } from '../scenario.ts';

/** `Connection closed` or `Connection reset`: what the client says is a race, so it is left out. */
const NOTHING = /^$/;

export const scenario: Scenario = {
  shows: 'PerSourceMaxStartups drops the second login of an address in the same words as MaxStartups.',
  claims: [9],
  messages: ['maxstartups-drop'],
  releases: ['9.2', '10.0', '10.6'],
  sshd: 'PerSourceMaxStartups 1\nLogLevel VERBOSE\n',
  steps: [
    hidden(client('exec 9<>/dev/tcp/server/22; read -r -u 9 line; sleep 300', { background: 'waiting' })),
    until('server', '[ "$(ss -Htn state established sport = :22 | wc -l)" = 1 ]'),
    client('ssh deploy@server hostname', { part: 'dropped', exit: 255, only: NOTHING }),
    log(/drop connection/, { part: 'log', only: /drop connection/ }),
  ],
};
