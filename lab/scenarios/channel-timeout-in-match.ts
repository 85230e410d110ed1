import { client, server, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'ChannelTimeout in a Match block: sshd -T -C prints it on every release, and only 10.6 applies it.',
  releases: ['9.2', '10.0', '10.6'],
  sshd: 'Match User deploy\n    ChannelTimeout *=1\n',
  steps: [
    server("sshd -T -C user=deploy,host=laptop,addr=192.0.2.10 | grep -i '^channeltimeout'", {
      part: 'config',
    }),
    client("ssh deploy@server 'sleep 2.5; echo done'", {
      part: 'command',
      exit: { '9.2': 0, '10.0': 0, '10.6': 255 },
    }),
  ],
};
