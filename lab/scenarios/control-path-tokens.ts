import { client, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'What each token of ControlPath becomes; %j came with 9.6.',
  claims: [29],
  messages: ['control-path-unknown-token'],
  ssh: 'Host server-*\n  HostName server.example.com\n  HostKeyAlias prod\n',
  steps: [
    client(
      'for t in n k h p r C j L l u i d; do echo "%$t: $(ssh -G -S "%$t" -p 2222 -J bob@gate deploy@server-1 2>&1 | sed -n "s/^controlpath //Ip; /unknown/p")"; done',
    ),
  ],
};
