import { client, hidden, until, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'git whose login is dropped by MaxStartups speaks of access rights.',
  messages: ['git-could-not-read'],
  tools: true,
  sshd: 'MaxStartups 1\n',
  steps: [
    hidden(client('exec 9<>/dev/tcp/server/22; read -r -u 9 line; sleep 300', { background: 'waiting' })),
    until('server', '[ "$(ss -Htn state established sport = :22 | wc -l)" = 1 ]'),
    // What ssh says before it is a race between closed and reset.
    client('git clone deploy@server:work.git', {
      part: 'dropped',
      exit: 128,
      only: /^(?!Cloning|kex_|Connection|banner)/,
    }),
  ],
};
