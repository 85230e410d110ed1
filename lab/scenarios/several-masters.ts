import { client, type Scenario } from '../scenario.ts';

const config = `Host deploy-1 deploy-2 deploy-3
  HostName server.example.com
  User deploy
  ControlMaster auto
  ControlPath ~/.ssh/sockets/%r@%n-%p
  ControlPersist 10m
  ServerAliveInterval 15
`;

export const scenario: Scenario = {
  shows: 'Three aliases with %n in ControlPath have three masters, each with a socket of its own.',
  claims: [28, 36],
  ssh: config,
  steps: [
    client('for i in 1 2 3; do ssh -fN deploy-$i; done', { part: 'check' }),
    client('for i in 1 2 3; do ssh -O check deploy-$i; done'),
    client('ls -l ~/.ssh/sockets'),
    client("ssh -G deploy-1 | sed -n 's/^controlpath //p' | tr -d '\\n' | wc -c", {
      part: 'length',
      only: /^\d+$/,
    }),
    client('for i in 1 2 3; do ssh -O stop deploy-$i; done', { part: 'stop' }),
  ],
};
