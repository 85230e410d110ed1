import { parseTime } from '../../time.ts';
import { atLine } from './support/context.ts';
import { lookAlikeLines } from './support/look-alikes.ts';
import { isRefused } from './support/unknown-keywords.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host web\n    ControlPersist YES\n', says: 'Bad ControlPersist argument', fixed: 'Host web\n    ControlPersist yes\n' },
    { files: 'Host web\n    ControlPersist 10 m\n', says: 'extra arguments at end of line', fixed: 'Host web\n    ControlPersist 10m\n' },
    { files: 'Host web\n    ControlPersist auto\n', says: 'Bad ControlPersist argument' },
    { files: 'Host web\n    ControlPersist 10min\n', says: 'Bad ControlPersist argument', fixed: 'Host web\n    ControlPersist 10m\n' },
  ],
  good: [{ files: 'Host web\n    ControlMaster auto\n    ControlPath ~/.ssh/cm-%C\n    ControlPersist 1h30m\n    ServerAliveInterval 30\n', says: 'controlpersist 5400' }],
} as const satisfies Examples; // prettier-ignore

/** The argument that was meant, if that can be told. */
function meant(text: string): string | undefined {
  const lower = text.trim().toLowerCase().replace(/\s+/g, '');
  if (/^(?:yes|no|true|false)$/.test(lower)) return lower;
  if (lower === 'on') return 'yes';
  if (lower === 'off' || lower === 'none') return 'no';
  const { 1: count, 2: unit } = /^(\d{1,9})(s|m|h|d|w)(?:ecs?|econds?|ins?|inutes?|rs?|ours?|ays?|eeks?)?$/.exec(lower) ?? [];
  return count !== undefined && parseTime(count + unit!, '9.8') !== undefined ? count + unit! : undefined;
} // prettier-ignore

/** A ControlPersist that ssh cannot read. */
export const persistNotUnderstood = {
  id: 'persist-not-understood',
  severity: 'error',
  title: 'ControlPersist that ssh cannot read',
  summary: 'The argument is no time and none of the words yes, no, true and false, so ssh refuses the whole file.',
  explanation:
    'ControlPersist takes seconds, a time such as `10m` or `1h30m`, or a word; its words are lower case, unlike those of other keywords, and `auto` is for ControlMaster. Source: `readconf.c`, `oControlPersist`; tried on 9.2.',
  *check(context) {
    for (const seen of context.lines) {
      if (seen.line.keyword !== 'controlpersist' || !isRefused(context, seen) || lookAlikeLines(context).has(seen)) continue;
      const { file, line } = seen;
      const words = context.words(seen);
      const argument = words.map(({ text }) => text).join(' ');
      const better = meant(argument);
      const [first] = words;
      yield {
        ...atLine(seen),
        message: `ssh cannot read ControlPersist ${argument.slice(0, 40)} and exits with 255, for every host. Write seconds, a time such as 10m, yes or no.`,
        ...(first && better !== undefined && better !== argument && {
          fix: { title: `Write ${better}`, edits: [{ file, range: { start: first.range.start, end: line.restRange.end }, newText: better }] },
        }),
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
