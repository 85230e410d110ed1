import { client, log, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'What scanners and health checks leave in the log: a connection without a word, and one that speaks HTTP.',
  messages: ['closed-during-identification'],
  steps: [
    client('exec 3<>/dev/tcp/server/22; read -r banner <&3; exec 3>&-', { part: 'silent' }),
    log(/Connection (closed|reset)/, { part: 'silent-log', only: /kex|Connection/ }),
    client("exec 3<>/dev/tcp/server/22; printf 'GET / HTTP/1.0\\r\\n' >&3; tail -n +2 <&3", {
      part: 'http',
    }),
    log(/invalid format/, { part: 'http-log' }),
  ],
};
