import { client, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'ChannelTimeout session=1, without a colon, ends no command on 9.2 and 10.0, and ends it on 10.6.',
  releases: ['9.2', '10.0', '10.6'],
  sshd: 'ChannelTimeout session=1\n',
  steps: [client("ssh deploy@server 'sleep 2.5; echo done'", { exit: { '9.2': 0, '10.0': 0, '10.6': 255 } })],
};
