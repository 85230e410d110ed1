import { client, hidden, log, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'MaxAuthTries 1: the first wrong password ends the connection.',
  messages: ['max-auth-tries', 'too-many-authentication-failures'],
  sshd: 'MaxAuthTries 1\nKbdInteractiveAuthentication no\n',
  steps: [
    hidden(client(`printf '#!/bin/sh\\necho wrong\\n' >~/askpass; chmod +x ~/askpass`)),
    client(
      'SSH_ASKPASS=~/askpass SSH_ASKPASS_REQUIRE=force ssh -o PreferredAuthentications=password deploy@server hostname',
      { part: 'refused', exit: 255 },
    ),
    log(/Disconnecting/, { part: 'log', only: /sshd\S* .*deploy/ }),
  ],
};
