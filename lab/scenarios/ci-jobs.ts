import { client, fence, hidden, running, server, type Scenario } from '../scenario.ts';

const PAGE = 'recipes/ci-runners';

export const scenario: Scenario = {
  shows: 'The three scripts for CI jobs: one login, ten jobs at once, the eleventh an error.',
  messages: ['mux-session-refused'],
  steps: [
    ...['before-the-jobs.sh', 'in-each-job.sh', 'after-the-jobs.sh'].map((name) =>
      fence('client', PAGE, name),
    ),
    hidden(
      server('printf "#!/bin/sh\\nexec sleep 300\\n" >/usr/local/bin/make; chmod 755 /usr/local/bin/make'),
    ),
    client('sh before-the-jobs.sh', { part: 'jobs' }),
    client('for job in 1 2 3 4 5 6 7 8 9 10; do sh in-each-job.sh & done'),
    running(10),
    client('sh in-each-job.sh', { exit: 255 }),
    server('grep -c Accepted /var/log/auth.log', { part: 'logins' }),
    client('sh after-the-jobs.sh', { part: 'after' }),
  ],
};
