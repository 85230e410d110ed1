import { client, log, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'ChannelTimeout session:command ends a command that is silent for so long; only VERBOSE logs it.',
  releases: ['9.2', '10.0', '10.6'],
  messages: ['channel-inactivity'],
  sshd: 'LogLevel VERBOSE\nChannelTimeout session:command=1\n',
  steps: [
    client("ssh deploy@server 'sleep 2.5; echo done'", { part: 'silent', exit: 255 }),
    log(/Disconnected/, { part: 'log', only: /closing after|Starting|Close session/ }),
  ],
};
