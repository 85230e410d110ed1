import { client, hidden, log, server, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'No pseudo-terminal is left on the server: the session is granted, its terminal is not.',
  messages: ['pty-request-failed', 'openpty-failed'],
  steps: [
    hidden(server('mount -o remount,ptmxmode=0666,mode=620,gid=5,max=1 /dev/pts')),
    hidden(client("ssh -tt deploy@server 'sleep 300'", { background: 'terminal' })),
    { kind: 'until', on: 'server', condition: '[ -e /dev/pts/0 ]', within: 10 },
    client('ssh -tt deploy@server hostname', { part: 'refused', exit: 255 }),
    log(/openpty/, { part: 'log', only: /openpty/ }),
    client('ssh deploy@server hostname', { part: 'command', exit: 0 }),
  ],
};
