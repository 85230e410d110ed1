import { atLine } from './support/context.ts';
import { setArguments } from './support/fixes.ts';
import { startups } from './support/startups.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'LoginGraceTime 0 lets connections wait forever',
  summary: 'Without a time limit connections that never log in keep their MaxStartups places until none is left.',
  explanation:
    'A client that says nothing holds one of the `full` places of `MaxStartups` forever, so a scanner can lock everybody out. The value was advised in 2024 as a stopgap for CVE-2024-6387 (regreSSHion); with a patched sshd take it out again. Source: `sshd_config(5)`, LoginGraceTime.',
  bad: [{ files: 'LoginGraceTime 0\n', says: 'logingracetime 0', fixed: 'LoginGraceTime 120\n' }],
  good: [{ files: 'LoginGraceTime 60\n', says: 'logingracetime 60' }],
} as const satisfies Reference; // prettier-ignore

/** No limit on the time to log in. */
export const loginGraceTimeZero = {
  id: 'login-grace-time-zero',
  severity: 'warning',
  fixAll: false,
  *check(context) {
    const read = context.globalLines('LoginGraceTime')[0];
    if (read && context.number('LoginGraceTime') === 0)
      yield {
        ...atLine(read, `A connection that never logs in keeps its place forever; ${startups(context).full} of them and nobody gets in.`),
        fix: { title: 'Set 120, the default', edits: [setArguments(read, '120')] },
      };
  },
} as const satisfies Rule; // prettier-ignore
