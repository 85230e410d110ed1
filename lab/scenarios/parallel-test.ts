import { client, hidden, fence, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    "The guide's test-sessions.sh counts how many sessions one connection gets, and fails if one was refused.",
  claims: [35, 36],
  messages: ['mux-session-refused', 'channel-open-failed-session'],
  steps: [
    fence('client', 'guide/several-connections', 'test-sessions.sh'),
    hidden(client('chmod 755 test-sessions.sh')),
    client('./test-sessions.sh deploy@server 11', {
      part: 'refused',
      exit: 1,
      masks: [[/^channel (\d+): open/gm, 'channel']],
    }),
    client('./test-sessions.sh deploy@server 10', { part: 'ran', exit: 0 }),
  ],
};
