import { atLine } from './support/context.ts';
import { startups } from './support/startups.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'PerSourceMaxStartups refuses all or nothing',
  summary: 'At 0 PerSourceMaxStartups refuses every client; at or above the full of MaxStartups it never acts.',
  explanation:
    'Both limits count connections that have not logged in, the one per source, the other in total. One source cannot reach a number that the total cuts off before. And 0 is not "none": it refuses everybody. The default is `none`. Source: `srclimit.c`, `srclimit_check_allow`; `sshd.c`, `drop_connection`.',
  bad: [
    { files: 'PerSourceMaxStartups 200\n', says: 'persourcemaxstartups 200' },
    { files: 'PerSourceMaxStartups 0\n', says: 'persourcemaxstartups 0' },
  ],
  good: [{ files: 'PerSourceMaxStartups 5\n', says: 'persourcemaxstartups 5' }, { files: 'PerSourceMaxStartups none\n', says: 'persourcemaxstartups none' }],
} as const satisfies Reference; // prettier-ignore

/** PerSourceMaxStartups that is 0 or that MaxStartups cuts off. */
export const perSourceMaxStartupsUnreachable = {
  id: 'per-source-max-startups-unreachable',
  severity: 'warning',
  *check(context) {
    const most = context.number('PerSourceMaxStartups');
    const { full } = startups(context);
    const read = context.globalLines('PerSourceMaxStartups').at(-1);
    if (!read || most === undefined) return;
    if (most === 0) yield atLine(read, 'Every connection is refused, from everywhere. Write none for no limit.');
    else if (most >= full) yield atLine(read, `This never acts: MaxStartups drops every connection from ${full} on, over all sources.`);
  },
} as const satisfies Rule; // prettier-ignore
