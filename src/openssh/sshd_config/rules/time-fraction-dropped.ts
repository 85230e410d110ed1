import { parseDecimalTime, parseTime } from '../../time.ts';
import { argumentText, atLine } from './support/context.ts';
import { setArguments } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'The fraction of a second is dropped',
  summary: 'From 10.3 on sshd reads decimals in times, but keeps whole seconds for this keyword.',
  explanation:
    '10.3 brought fractions of a second for `PerSourcePenalties`. Other keywords take them and drop them: `1.5` is 1 second, and `LoginGraceTime 0.5` is 0, which means no limit at all. Source: `misc.c`, `convtime`.',
  bad: [{ files: 'LoginGraceTime 0.5\n', release: '10.6', says: 'logingracetime 0', fixed: 'LoginGraceTime 1\n' }],
  good: [{ files: 'LoginGraceTime 1\n', says: 'logingracetime 1' }],
} as const satisfies Reference; // prettier-ignore

/** Fractions of a second where whole seconds are kept. */
export const timeFractionDropped = {
  id: 'time-fraction-dropped',
  severity: 'warning',
  *check(context) {
    if (!context.from('10.3')) return;
    for (const read of context.lines) {
      const text = argumentText(read.line);
      if (read.row.type !== 'time' || !text.includes('.')) continue;
      const kept = parseTime(text, context.release);
      if (kept !== undefined && kept !== parseDecimalTime(text))
        yield {
          ...atLine(read, `sshd keeps ${kept} seconds of this${kept === 0 && read.row.name === 'LoginGraceTime' ? ', which is no limit' : ''}.`),
          fix: { title: `Write ${Math.ceil(parseDecimalTime(text)!)}`, edits: [setArguments(read, String(Math.ceil(parseDecimalTime(text)!)))] },
        };
    }
  },
} as const satisfies Rule; // prettier-ignore
