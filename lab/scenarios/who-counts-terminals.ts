import { client, hidden, master, server, sessions, until, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'who: logins with a terminal on Debian 11 and 12, nothing on Debian 13 without logind; never a session without a terminal.',
  claims: [33],
  steps: [
    hidden(server('chgrp utmp /run/utmp; chmod 664 /run/utmp')),
    master(),
    sessions(2),
    hidden(client("ssh -tt bob@server 'sleep 300'", { background: 'terminal' })),
    until('server', '[ "$(pgrep -c -x -u bob sleep)" = 1 ]'),
    server("who | awk '{ print $1 }' | sort | uniq -c", { part: 'who' }),
    server('pgrep -c -x -u deploy,bob sleep', { part: 'sessions' }),
  ],
};
