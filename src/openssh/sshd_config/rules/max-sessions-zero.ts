import { argumentText, atLine } from './support/context.ts';
import { setArguments } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'MaxSessions 0 refuses every session',
  summary: 'With MaxSessions 0 no shell, no command and no sftp is possible, for anyone.',
  explanation:
    '0 is not "unlimited": sshd authenticates the user and then refuses the first session (`error: no more sessions`), so `ssh HOST` ends with `channel 0: open failed`. Forwardings still work, which is what the value is for; set it in a Match block for the accounts that only forward. Source: `sshd_config(5)`, MaxSessions; `session.c`, `session_new`.',
  bad: [{ files: 'MaxSessions 0\n', says: 'maxsessions 0', fixed: 'MaxSessions 10\n' }],
  good: [
    { files: 'MaxSessions 10\n', says: 'maxsessions 10' },
    { files: 'Match User tunnel\n  MaxSessions 0\n', connection: { user: 'tunnel' }, says: 'maxsessions 0' },
  ],
} as const satisfies Reference; // prettier-ignore

/** MaxSessions 0 for everybody. */
export const maxSessionsZero = {
  id: 'max-sessions-zero',
  severity: 'warning',
  fixAll: false,
  *check(context) {
    for (const read of context.globalLines('MaxSessions'))
      if (Number(argumentText(read.line)) === 0)
        yield {
          ...atLine(read, 'Every shell, command and sftp is refused, for everybody; only forwarding works. 0 is not "unlimited".'),
          fix: { title: 'Set 10, the default', edits: [setArguments(read, '10')] },
        };
  },
} as const satisfies Rule; // prettier-ignore
