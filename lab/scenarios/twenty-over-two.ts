import { client, server, sessions, type Scenario } from '../scenario.ts';

const over = (n: number): string => `~/.ssh/sockets/w${n}`;

export const scenario: Scenario = {
  shows:
    'Twenty sessions run over two masters with the default limit, ten on each; the next is refused on either.',
  claims: [28, 36],
  messages: ['mux-session-refused'],
  steps: [
    client('for i in 1 2; do ssh -M -S ~/.ssh/sockets/w$i -fN deploy@server; done', { part: 'start' }),
    sessions(10, { socket: over(1) }),
    sessions(10, { socket: over(2), already: 10 }),
    server('pgrep -c -x -u deploy sleep', { part: 'twenty' }),
    client(`ssh -S ${over(1)} -o ControlMaster=no -o ProxyCommand=false deploy@server hostname`, {
      part: 'next',
      exit: 255,
    }),
    client(`ssh -S ${over(2)} -o ControlMaster=no -o ProxyCommand=false deploy@server hostname`, {
      exit: 255,
    }),
  ],
};
