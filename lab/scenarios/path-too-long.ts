import { client, log, write, type Scenario } from '../scenario.ts';

const config = (path: string): string => `Host server-*
  HostName server.example.com
  User deploy
  ControlMaster auto
  ControlPath ${path}
`;

export const scenario: Scenario = {
  shows:
    'From 91 bytes on ssh logs in, fails to bind the socket and exits with 255; from 108 on it fails at once.',
  claims: [29],
  messages: ['control-socket-path-too-long', 'control-path-too-long'],
  ssh: config('~/.ssh/sockets/%r@%h-%p-%C'),
  steps: [
    client("ssh -G server-1 | sed -n 's/^controlpath //p' | tr -d '\\n' | wc -c", {
      part: 'length',
      only: /^\d+$/,
    }),
    client('ssh server-1 hostname', { part: 'from-91', exit: 255 }),
    log(/Accepted/, { part: 'logged-in', only: /Accepted/ }),
    write('client', '/home/alice/.ssh/config', config('~/.ssh/sockets/%r@%h-%p-%C-%C')),
    client('ssh server-1 hostname', { part: 'from-108', exit: 255 }),
  ],
};
