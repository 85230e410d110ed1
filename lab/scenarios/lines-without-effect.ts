import { server, write, type Scenario, type Step } from '../scenario.ts';

const FILE = '/etc/ssh/sshd_config.d/10-max-sessions.conf';
const T = "sshd -T | grep -i '^maxsessions'";
const T_ALICE = "sshd -T -C user=alice,host=h,addr=192.0.2.10 | grep -i '^maxsessions'";

const inFile = (part: string, text: string, ...commands: string[]): Step[] => [
  write('server', FILE, text),
  ...commands.map((run, i) =>
    server(run, { ...(i === 0 && { part }), ...(run === 'sshd -t' && { exit: 0 }) }),
  ),
];

export const scenario: Scenario = {
  shows:
    'sshd -t passes a second line, a line under a Match block and a comment; sshd -T shows that they do not count.',
  claims: [17, 18, 19],
  steps: [
    inFile('second', 'MaxSessions 5\nMaxSessions 20\n', 'sshd -t', T),
    inFile(
      'after-match',
      'Match User alice\n  ForceCommand /bin/true\nMaxSessions 20\n',
      'sshd -t',
      T,
      T_ALICE,
    ),
    inFile('comment', '#MaxSessions 20\n', T),
    inFile(
      'lower-case',
      'maxsessions 6\n',
      'grep -c MaxSessions /etc/ssh/sshd_config.d/10-max-sessions.conf || true',
      T,
    ),
  ],
};
