import { client, log, type Scenario } from '../scenario.ts';

/** `Connection closed` or `Connection reset`: what the client says is a race, so it is left out. */
const NOTHING = /^$/;

export const scenario: Scenario = {
  shows: 'RefuseConnection says administratively prohibited connection, which is no channel and no session.',
  claims: [1],
  messages: ['refuse-connection'],
  releases: ['10.0', '10.6'],
  sshd: 'Match User bob\n    RefuseConnection yes\n',
  steps: [
    client('ssh bob@server hostname', { part: 'refused', exit: 255, only: NOTHING }),
    log(/administratively prohibited/, { part: 'log', only: /administratively prohibited/ }),
  ],
};
