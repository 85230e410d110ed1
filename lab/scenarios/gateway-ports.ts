import { client, server, type Scenario } from '../scenario.ts';

const LISTENING = "ss -Hltn 'sport >= :9090' | awk '{ print $4 }' | sort";

export const scenario: Scenario = {
  shows:
    'ssh -R *:PORT listens on the loopback unless GatewayPorts allows more; nothing tells the client of it.',
  sshd: 'Match User bob\n    GatewayPorts clientspecified\n',
  steps: [
    client("ssh -fN -R '*:9090:127.0.0.1:80' deploy@server", { part: 'no', exit: 0 }),
    server(LISTENING),
    client("ssh -fN -R '*:9091:127.0.0.1:80' bob@server", { part: 'clientspecified', exit: 0 }),
    server(LISTENING),
  ],
};
