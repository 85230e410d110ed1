import { client, until, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'With ControlPersist the first command leaves a master behind; -O stop ends an idle one at once.',
  claims: [25, 26],
  messages: ['control-socket-missing'],
  ssh: 'Host server.example.com\n  User deploy\n  ControlMaster auto\n  ControlPath ~/.ssh/sockets/%r@%h-%p\n  ControlPersist 600\n',
  steps: [
    client('ssh server.example.com hostname', { part: 'leaves-master', exit: 0 }),
    client('ssh -O check server.example.com', { exit: 0 }),
    client('ls ~/.ssh/sockets'),
    client('ssh -O stop server.example.com', { part: 'stop', exit: 0 }),
    until('client', '! pgrep -x -u alice ssh'),
    client('ssh -O check server.example.com', { exit: 255 }),
  ],
};
