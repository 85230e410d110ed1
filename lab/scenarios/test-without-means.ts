import { hidden, server, type Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'sshd -t needs root, the host keys, its directory in /run and a file that is there.',
  claims: [19],
  messages: ['cannot-listen'],
  steps: [
    server('/usr/sbin/sshd -t', { as: 'alice', part: 'not-root', exit: 1 }),
    server('/usr/sbin/sshd -T', { as: 'alice', part: 'not-root-T', exit: 1 }),
    server('sshd -t -f /etc/ssh/no-such-file', { part: 'no-file', exit: 1 }),
    hidden(server('mv /run/sshd /run/elsewhere')),
    server('sshd -t', { part: 'no-directory', exit: 255 }),
    server('mkdir -m 755 /run/sshd && sshd -t', { exit: 0 }),
  ],
};
