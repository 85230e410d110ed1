import { client, write, type Scenario } from '../scenario.ts';

const config = (path: string): string => `Host server-*
  HostName server.example.com
  User deploy
  ControlMaster auto
  ControlPath ~/.ssh/sockets/${path}
  ControlPersist 600
`;

export const scenario: Scenario = {
  shows: 'Aliases of one host have the same %C and share one master; with %n each has its own.',
  claims: [29],
  messages: ['control-socket-missing'],
  ssh: config('%C'),
  steps: [
    client('ssh -fN server-1', { part: 'shared' }),
    client('ssh -O check server-1'),
    client('ssh -O check server-2', { exit: 0 }),
    client('ssh -O exit server-2'),
    write('client', '/home/alice/.ssh/config', config('%n')),
    client('ssh -fN server-1', { part: 'apart' }),
    client('ssh -O check server-2', { exit: 255 }),
  ],
};
