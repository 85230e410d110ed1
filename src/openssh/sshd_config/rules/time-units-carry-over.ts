import { parseTime } from '../../time.ts';
import { argumentText, atLine } from './support/context.ts';
import { setArguments } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Times of several parts are misread',
  summary: 'OpenSSH 7.5 to 8.3 carry a unit over to the parts that follow: 1m30s is read as 1860 seconds.',
  explanation:
    'From 7.5 to 8.3 the time parser multiplies each part by the units of all parts before it: `1m30s` is 60 + 30 × 60 = 1860 seconds instead of 90, and `1h30` is over a day. Write the time in one unit. Source: `misc.c`, `convtime`; repaired in 8.4.',
  bad: [{ files: 'LoginGraceTime 1m30s\n', release: '8.2', says: 'logingracetime 1860', fixed: 'LoginGraceTime 90\n' }],
  good: [
    { files: 'LoginGraceTime 90\n', says: 'logingracetime 90' },
    { files: 'LoginGraceTime 1m30s\n', says: 'logingracetime 90' },
  ],
} as const satisfies Reference; // prettier-ignore

/** The time parser of 7.5 to 8.3. */
export const timeUnitsCarryOver = {
  id: 'time-units-carry-over',
  severity: 'warning',
  *check(context) {
    if (!context.within('7.5', '8.3')) return;
    for (const read of context.lines) {
      if (read.row.type !== 'time') continue;
      const text = argumentText(read.line);
      const meant = parseTime(text, '8.4');
      const actual = parseTime(text, context.release);
      if (meant === undefined || actual === meant) continue;
      yield {
        ...atLine(read, `OpenSSH ${context.release} reads ${text} as ${actual ?? 0} seconds instead of ${meant}.`),
        fix: { title: `Write ${meant}`, edits: [setArguments(read, String(meant))] },
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
