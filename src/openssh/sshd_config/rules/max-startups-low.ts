import { atLine } from './support/context.ts';
import { setArguments } from './support/fixes.ts';
import { startups } from './support/startups.ts';
import type { Reference, Rule } from './rule.ts';

/** Connections that may wait for their login before sshd drops any, if nobody sets it. Source: servconf.c. */
const DEFAULT = 10;

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'MaxStartups below the default',
  summary: 'sshd drops connections while fewer than ten wait for their login.',
  explanation:
    'MaxStartups counts connections that have not logged in yet, from all addresses together, those of scanners among them. From 10 on the default `10:30:100` drops 30 of 100 at random, from 100 on all. Source: `sshd_config(5)`, MaxStartups; `sshd.c`, `should_drop_connection`.',
  bad: [
    { files: 'MaxStartups 2:30:100\n', says: 'maxstartups 2:30:100', fixed: 'MaxStartups 10:30:100\n' },
    { files: 'MaxStartups 4:50:8\n', says: 'maxstartups 4:50:8', fixed: 'MaxStartups 10:30:100\n' },
  ],
  good: [{ files: 'MaxStartups 10:30:60\n' }, { files: 'MaxStartups 0:30:100\n', release: '8.4' }],
} as const satisfies Reference; // prettier-ignore

/** MaxStartups below its default. */
export const maxStartupsLow = {
  id: 'max-startups-low',
  severity: 'info',
  fixAll: false,
  *check(context) {
    const { begin, rate, full, read } = startups(context);
    const low = Math.min(begin, full);
    if (!read || low >= DEFAULT || low <= 0) return;
    const dropped = begin < full && rate < 100 ? `drops ${String(rate)} % of new ones` : 'drops every new one';
    yield {
      ...atLine(read, `While ${String(low)} connection${low === 1 ? ' waits for its' : 's wait for their'} login, sshd ${dropped}. By default that begins at ${String(DEFAULT)}.`),
      fix: { title: 'Set 10:30:100, the default', edits: [setArguments(read, '10:30:100')] },
    };
  },
} as const satisfies Rule; // prettier-ignore
