import { client, server, until, type Scenario } from '../scenario.ts';

const LISTENING = "ss -Hltn 'sport >= :9090' | awk '{ print $4 }' | sort";

/** ssh goes to the background before the server has answered to -R. */
const listens = (port: number): string => `ss -Hltn | grep -q ':${port} '`;

export const scenario: Scenario = {
  shows:
    'ssh -R *:PORT listens on the loopback unless GatewayPorts allows more; nothing tells the client of it.',
  sshd: 'Match User bob\n    GatewayPorts clientspecified\n',
  steps: [
    client("ssh -fN -R '*:9090:127.0.0.1:80' deploy@server", { part: 'no', exit: 0 }),
    until('server', listens(9090)),
    server(LISTENING),
    client("ssh -fN -R '*:9091:127.0.0.1:80' bob@server", { part: 'clientspecified', exit: 0 }),
    until('server', listens(9091)),
    server(LISTENING),
  ],
};
