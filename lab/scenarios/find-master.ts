import { client, hidden, master, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'ss names the process behind a control socket, also when -O does not reach it.',
  steps: [
    master(),
    hidden(client('rm ~/.ssh/sockets/m')),
    client('ss -xlpn | grep ssh/sockets', {
      masks: [[/ (\d{5,})\b/g, 'inode']],
    }),
  ],
};
