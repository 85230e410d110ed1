import { master, server, sessions, type Scenario } from '../scenario.ts';

const PEAK = `awk '/Starting session: / { k = $(NF-6) " " $(NF-4) " port " $(NF-2); if ($NF >= n[k]) n[k] = $NF + 1 } END { for (k in n) print n[k], k }' /var/log/auth.log | sort -rn`;

export const scenario: Scenario = {
  shows: 'The highest slot number of a connection, plus one, is the peak of its sessions.',
  sshd: 'LogLevel VERBOSE\n',
  steps: [
    master('~/.ssh/sockets/a'),
    sessions(10, { socket: '~/.ssh/sockets/a' }),
    master('~/.ssh/sockets/b'),
    sessions(4, { socket: '~/.ssh/sockets/b', already: 10 }),
    server(PEAK),
  ],
};
