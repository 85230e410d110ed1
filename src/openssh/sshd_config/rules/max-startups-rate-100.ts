import { atLine } from './support/context.ts';
import { startups } from './support/startups.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'With rate 100 full is never reached',
  summary: 'A rate of 100 percent drops every connection from begin on, so full has no effect.',
  explanation:
    'From begin on, sshd drops a new connection with a probability that rises from rate percent to 100 at full. Starting at 100 there is nothing left to rise: the limit is begin. For a hard limit make full equal to begin, as in `50:30:50`; otherwise lower the rate (the default is 30). Source: `sshd.c`, `should_drop_connection`.',
  bad: [{ files: 'MaxStartups 10:100:200\n', says: 'maxstartups 10:100:200' }],
  good: [{ files: 'MaxStartups 10:30:200\n', says: 'maxstartups 10:30:200' }, { files: 'MaxStartups 50:100:50\n' }],
} as const satisfies Reference; // prettier-ignore

/** A rate that makes full unreachable. */
export const maxStartupsRate100 = {
  id: 'max-startups-rate-100',
  severity: 'warning',
  *check(context) {
    const { begin, rate, full, read } = startups(context);
    if (read && rate === 100 && begin < full)
      yield atLine(read, `Every connection is dropped once ${begin} wait for login; full (${full}) is never reached.`);
  },
} as const satisfies Rule; // prettier-ignore
