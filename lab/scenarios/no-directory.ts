import { client, hidden, log, type Scenario } from '../scenario.ts';

const auto = (folder: string): string =>
  `ssh -S ~/.ssh/${folder}/m -o ControlMaster=auto deploy@server hostname`;

export const scenario: Scenario = {
  shows:
    'Without the directory of the socket, or leave to write there, ssh logs in, runs nothing and exits with 255.',
  claims: [27],
  messages: ['control-socket-cannot-bind'],
  steps: [
    client(auto('none'), { part: 'missing', exit: 255 }),
    log(/Accepted/, { part: 'logged-in', only: /Accepted/ }),
    hidden(client('mkdir -m 500 ~/.ssh/mine')),
    client(auto('mine'), { part: 'not-writable', exit: 255 }),
    client('mkdir -p ~/.ssh/none && chmod 700 ~/.ssh/none', { part: 'made' }),
    client(auto('none'), { exit: 0 }),
  ],
};
