import { client, hidden, SOCKET, sessions, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'The refusal happens in the master: its log at -v has it, and grep -i session drops the line that tells.',
  claims: [11, 12, 13],
  messages: ['channel-open-failed-session'],
  sshd: 'MaxSessions 1\n',
  steps: [
    client(`ssh -v -M -S ${SOCKET} -E ~/master.log -fN deploy@server`, { part: 'master' }),
    sessions(1),
    hidden(client(`ssh -S ${SOCKET} deploy@server hostname`)),
    client("grep 'new session\\|client-session\\|open failed' ~/master.log", { part: 'log' }),
    client("grep -i session ~/master.log | grep -c 'open failed'", { part: 'grep', exit: 1 }),
  ],
};
