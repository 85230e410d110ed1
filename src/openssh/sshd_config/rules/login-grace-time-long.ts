import { atLine } from './support/context.ts';
import { setArguments } from './support/fixes.ts';
import { startups } from './support/startups.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Long LoginGraceTime with few MaxStartups places',
  summary: 'Idle connections keep their MaxStartups places for the whole LoginGraceTime, ten minutes or more.',
  explanation:
    'A connection counts for `MaxStartups` until it logs in or LoginGraceTime ends it. The default is 120 seconds. Shorten the time before raising MaxStartups. Source: `sshd_config(5)`, LoginGraceTime, MaxStartups.',
  bad: [{ files: 'LoginGraceTime 10m\n', says: 'logingracetime 600', fixed: 'LoginGraceTime 120\n' }],
  good: [{ files: 'LoginGraceTime 2m\n', says: 'logingracetime 120' }, { files: 'LoginGraceTime 10m\nMaxStartups 200:30:1000\n' }],
} as const satisfies Reference; // prettier-ignore

/** Much time to log in, and few places. */
export const loginGraceTimeLong = {
  id: 'login-grace-time-long',
  severity: 'info',
  *check(context) {
    const seconds = context.number('LoginGraceTime') ?? 0;
    const read = context.globalLines('LoginGraceTime')[0];
    const { full } = startups(context);
    if (read && seconds >= 600 && full <= 100)
      yield {
        ...atLine(read, `One idle connection every ${Math.floor(seconds / full)} seconds fills the ${full} places of MaxStartups.`),
        fix: { title: 'Set 120, the default', edits: [setArguments(read, '120')] },
      };
  },
} as const satisfies Rule; // prettier-ignore
