import { argumentText, atLine } from './support/context.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'MaxSessions 1 turns multiplexing off',
  summary: 'With MaxSessions 1 the second session over a connection is refused, so every client falls back to connections of its own.',
  explanation:
    'That is what the value is for: on a bastion each session then authenticates again. Clients that multiplex print `Session open refused by peer` and log in anew; so does what runs `ssh`, such as Ansible and rsync. Libraries that open several channels (paramiko, ssh2, net-ssh, Go) fail. Source: `sshd_config(5)`, MaxSessions: "Setting MaxSessions to 1 will effectively disable session multiplexing".',
  bad: [{ files: 'MaxSessions 1\n', says: 'maxsessions 1' }],
  good: [{ files: 'MaxSessions 2\n', says: 'maxsessions 2' }, { files: 'Match Group contractors\n  MaxSessions 1\n' }],
} as const satisfies Reference; // prettier-ignore

/** MaxSessions 1 for everybody. */
export const maxSessionsOne = {
  id: 'max-sessions-one',
  severity: 'info',
  *check(context) {
    for (const read of context.globalLines('MaxSessions'))
      if (Number(argumentText(read.line)) === 1)
        yield atLine(read, 'The second session over a connection is refused, so multiplexing is off for everybody.');
  },
} as const satisfies Rule; // prettier-ignore
