import { server, write, type Scenario } from '../scenario.ts';

const FILE = '/etc/ssh/sshd_config.d/10-max-sessions.conf';
const T = "sshd -T | grep -i '^maxsessions'";
const as = (user: string): string =>
  `sshd -T -C user=${user},host=h,addr=192.0.2.10 | grep -i '^maxsessions'`;

export const scenario: Scenario = {
  shows: 'A drop-in raises MaxSessions for everybody, or in a Match block for one account and nobody else.',
  claims: [16, 18, 39],
  steps: [
    server("grep -n '^Include\\|^Match' /etc/ssh/sshd_config", { part: 'include' }),
    write('server', FILE, 'MaxSessions 30\n'),
    server('sshd -t', { part: 'everybody', exit: 0 }),
    server(T),
    write('server', FILE, 'Match User deploy\n    MaxSessions 30\n'),
    server(T, { part: 'one-account' }),
    server(as('deploy')),
    server(as('alice')),
  ],
};
