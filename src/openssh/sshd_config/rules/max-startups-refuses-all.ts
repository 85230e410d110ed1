import { atLine } from './support/context.ts';
import { setArguments } from './support/fixes.ts';
import { startups } from './support/startups.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'MaxStartups 0 refuses connections',
  summary: 'Up to 9.1 sshd accepts a MaxStartups of 0 and then drops connections before they can log in.',
  explanation:
    '0 is not "unlimited". With full at 0 every connection is dropped, and nobody can log in; with begin at 0 already the first one may be. From 9.2 on sshd refuses such values: `Invalid MaxStartups spec.` Source: `sshd.c`, `should_drop_connection`; `servconf.c`, `sMaxStartups`.',
  bad: [{ files: 'MaxStartups 0\n', release: '8.4', says: 'maxstartups 0:30:0', fixed: 'MaxStartups 10:30:100\n' }],
  good: [{ files: 'MaxStartups 10:30:100\n', says: 'maxstartups 10:30:100' }],
} as const satisfies Reference; // prettier-ignore

/** MaxStartups 0, which 9.1 and older accept. */
export const maxStartupsRefusesAll = {
  id: 'max-startups-refuses-all',
  severity: 'warning',
  fixAll: false,
  *check(context) {
    const { begin, full, read } = startups(context);
    if (!read || (begin > 0 && full > 0)) return;
    yield {
      ...atLine(read, full <= 0 ? 'Every connection is dropped before login; nobody gets in.' : 'Even a single connection may be dropped before login.'),
      fix: { title: 'Set 10:30:100, the default', edits: [setArguments(read, '10:30:100')] },
    };
  },
} as const satisfies Rule; // prettier-ignore
