import { server, write, type Scenario, type Step } from '../scenario.ts';

const FILE = '/etc/ssh/sshd_config.d/10-max-sessions.conf';

/** A drop-in, and what sshd -t says of it. */
const tested = (part: string, text: string, exit = 255): Step[] => [
  write('server', FILE, `${text}\n`),
  server('sshd -t', { part, exit }),
];

export const scenario: Scenario = {
  shows:
    'sshd -t is silent and exits with 0 for a good file; a bad value, name or place is named with its line.',
  claims: [19],
  messages: ['bad-value', 'not-allowed-in-match'],
  steps: [
    tested('good', 'MaxSessions 20', 0),
    tested('no-number', 'MaxSessions twenty'),
    tested('negative', 'MaxSessions -1'),
    tested('too-large', 'MaxSessions 2147483648'),
    tested('misspelt', 'MaxSession 20'),
    tested('in-match', 'Match User deploy\n    MaxStartups 20'),
    tested('deprecated', 'KeyRegenerationInterval 3600', 0),
  ],
};
