import { atLine } from './support/context.ts';
import { startups } from './support/startups.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'OpenSSH 8.9 breaks with a large MaxStartups',
  summary: 'In 8.9 a MaxStartups above the limit of open files, usually 1024, stops the listener.',
  explanation:
    '8.9 hands `full` entries to `ppoll`, used or not; more than the process may have files open is an error (`ppoll: Invalid argument`), and the listener hangs or spins. 9.0 repaired it. Ubuntu 22.04 has 8.9. Source: release notes of 9.0; xcat-core issue 7493.',
  bad: [{ files: 'MaxStartups 2048:30:4096\n', release: '8.9', says: 'maxstartups 2048:30:4096' }],
  good: [{ files: 'MaxStartups 200:30:1000\n', release: '8.9' }, { files: 'MaxStartups 2048:30:4096\n', says: 'maxstartups 2048:30:4096' }],
} as const satisfies Reference; // prettier-ignore

/** A MaxStartups that 8.9 cannot poll. */
export const maxStartupsAboveOpenFiles = {
  id: 'max-startups-above-open-files',
  severity: 'warning',
  *check(context) {
    const { full, read } = startups(context);
    if (read && context.release === '8.9' && full >= 1024)
      yield atLine(read, `OpenSSH 8.9 polls ${full} entries and fails if that is above the limit of open files, usually 1024.`);
  },
} as const satisfies Rule; // prettier-ignore
