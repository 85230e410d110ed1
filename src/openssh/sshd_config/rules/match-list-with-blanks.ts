import { blankList } from './support/match-words.ts';
import { extent } from './support/context.ts';
import { replace } from './support/fixes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Match User alice bob\n  MaxSessions 20\n', says: 'Missing Match criteria for bob', fixed: 'Match User alice,bob\n  MaxSessions 20\n' },
    { files: 'Match Group a, b Address 10.0.0.0/8\n  MaxSessions 20\n', says: 'Bad Match condition', fixed: 'Match Group a,b Address 10.0.0.0/8\n  MaxSessions 20\n' },
  ],
  good: [{ files: 'Match User alice,bob Address 10.0.0.0/8\n  MaxSessions 20\n' }],
} as const satisfies Examples; // prettier-ignore

/** `Match User a b` */
export const matchListWithBlanks = {
  id: 'match-list-with-blanks',
  severity: 'error',
  title: 'Match list with blanks',
  summary: 'The patterns of a Match criterion are separated by commas alone; a blank ends the list.',
  explanation:
    'sshd takes the word behind a blank for the next criterion: `Match User alice bob` ends with `Missing Match criteria for bob` (or `Unsupported Match attribute bob`) and `Bad Match condition`. Write `Match User alice,bob`, without a blank behind the comma. Source: `servconf.c`, `match_cfg_line`.',
  *check(context) {
    for (const { kind, file, at, texts } of context.refusals) {
      const list = kind === 'match' && at ? blankList(at) : undefined;
      if (!list || !at) continue;
      yield {
        file,
        range: extent(at),
        message: `sshd refuses this: ${texts.join('; ')}. Patterns are separated by commas, without blanks.`,
        fix: { title: `Write ${list.text}`, edits: [replace(file, list.range, list.text)] },
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
