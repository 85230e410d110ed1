import { client, fence, hidden, write, type Scenario } from '../scenario.ts';

const connect = (user: string): string => `import { readFileSync } from 'node:fs';
import ssh2 from 'ssh2';

const client = new ssh2.Client();
await new Promise((resolve, reject) =>
  client.on('ready', resolve).on('error', reject).connect({
    host: 'server',
    username: '${user}',
    privateKey: readFileSync('.ssh/id_ed25519'),
  }),
);
`;

const REFUSED = `${connect('deploy')}
let ran = 0;
for (let i = 0; i < 12; i++)
  await new Promise((resolve) =>
    client.exec('sleep 5', (error) => {
      if (error) console.log(error.message, 'reason', error.reason);
      else ran++;
      resolve();
    }),
  );
console.log(ran, 'ran');
client.destroy();
`;

const forward = (user: string): string => `${connect(user)}
for (const port of [9, 22])
  await new Promise((resolve) =>
    client.forwardOut('127.0.0.1', 0, '127.0.0.1', port, (error) => {
      console.log(port, error ? \`\${error.message} reason \${error.reason}\` : 'opened');
      resolve();
    }),
  );
client.destroy();
`;

/** Sixty short commands, as many at once as the cap of the page, or as MaxSessions, allows. */
const LOOP = `import pLimit from 'p-limit';
import { run } from './capped.mjs';
${connect('deploy')}
const cap = pLimit(Number(process.argv[2]));
const one = () => run(client, 'sleep 0.2; echo done').then((text) => text === 'done\\n', () => false);
const all = await Promise.all(Array.from({ length: 60 }, () => cap(one)));
console.log(all.every(Boolean) ? 'all done' : 'some refused');
client.end();
`;

export const scenario: Scenario = {
  shows:
    'ssh2 for Node: its error for a refused session and for forwardings, and sixty commands with and without a cap.',
  messages: ['node-ssh2-open-failed', 'node-ssh2-target-unreachable'],
  tools: true,
  sshd: 'Match User bob\n    AllowTcpForwarding no\n',
  steps: [
    fence('client', 'recipes/client-libraries', 'capped.mjs'),
    // The same without the cap of the page.
    hidden(client("sed 's/MAX_SESSIONS \\/ 2/MAX_SESSIONS/' capped.mjs >uncapped.mjs")),
    write('client', '/home/alice/twelve-at-once.mjs', REFUSED),
    write('client', '/home/alice/forward.mjs', forward('deploy')),
    write('client', '/home/alice/forward-denied.mjs', forward('bob')),
    write('client', '/home/alice/loop.mjs', LOOP),
    hidden(client("sed 's/capped/uncapped/' loop.mjs >loop-uncapped.mjs")),
    client('node twelve-at-once.mjs', { part: 'refused', exit: 0 }),
    client('node forward.mjs', { part: 'target-down', exit: 0 }),
    client('node forward-denied.mjs', { part: 'denied', exit: 0 }),
    client('node loop-uncapped.mjs 60', { part: 'loop', exit: 0, within: 60 }),
    client('node loop.mjs 60', { exit: 0, within: 60 }),
  ],
};
