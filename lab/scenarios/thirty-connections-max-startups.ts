import { client, finish, hidden, server, until, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'Thirty ssh at once without a master, MaxSessions 1000 and the default MaxStartups: some are dropped.',
  claims: [9, 35],
  sshd: 'MaxSessions 1000\n',
  steps: [
    // The listener takes them all at one time, so that how fast this machine is does not matter.
    hidden(server('kill -STOP $(cat /run/sshd.pid)')),
    client(
      'n=$(for i in {1..30}; do ssh deploy@server hostname & done 2>/dev/null | wc -l); echo "$n of 30"; [ "$n" = 30 ]',
      { background: 'loop', exit: 1, masks: [[/^(\d+) of/gm, 'some']] },
    ),
    until('client', '[ "$(ss -Htn state established dport = :22 | wc -l)" = 30 ]'),
    hidden(server('kill -CONT $(cat /run/sshd.pid)')),
    finish('loop', 'loop'),
    server("grep -c 'drop connection' /var/log/auth.log | sed 's/[1-9][0-9]*/more than 0/'", { part: 'log' }),
  ],
};
