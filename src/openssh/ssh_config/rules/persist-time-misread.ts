import { parseTime } from '../../time.ts';
import { atLine } from './support/context.ts';
import { replaceWord } from './support/fixes.ts';
import { duration } from '../generate/persist.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n    ControlPersist 1m30s\n', release: '8.0', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n    ControlPersist 90\n' }],
  good: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n    ControlPersist 1h30m\n', release: '9.2', host: 'web', says: 'controlpersist 5400' }],
} as const satisfies Examples; // prettier-ignore

/** A time of several parts in a release that reads it wrongly. */
export const persistTimeMisread = {
  id: 'persist-time-misread',
  severity: 'warning',
  title: 'Time that this release misreads',
  summary: 'From 7.5 to 8.3 a unit carries over to the seconds behind it, so 1m30s is 31 minutes.',
  explanation:
    'In these releases the multiplier of one part stays for seconds and bare numbers behind it: `1m30s` is read as 60 + 30 × 60 seconds. Write one part, or seconds alone. Source: `misc.c`, `convtime` of 7.5 to 8.3.',
  *check(context) {
    for (const seen of context.linesOf('controlpersist')) {
      const word = context.argument(seen);
      const here = word && parseTime(word.text, context.release);
      const meant = word && parseTime(word.text, '9.2');
      if (!word || here === undefined || meant === undefined || here === meant) continue;
      yield { ...atLine(seen), message: `OpenSSH ${context.release} reads ${word.text} as ${duration(Math.max(0, here))}.`, fix: { title: `Write ${meant}`, edits: [replaceWord(seen, word, String(meant))] } };
    }
  },
} as const satisfies Rule; // prettier-ignore
