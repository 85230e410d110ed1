import { blankList } from './support/match-words.ts';
import { extent } from './support/context.ts';
import { replace } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Match list with blanks',
  summary: 'The patterns of a Match criterion are separated by commas alone; a blank ends the list.',
  explanation:
    'sshd takes the word behind a blank for the next criterion: `Match User alice bob` ends with `Missing Match criteria for bob` (or `Unsupported Match attribute bob`) and `Bad Match condition`. Write `Match User alice,bob`, without a blank behind the comma. Source: `servconf.c`, `match_cfg_line`.',
  bad: [
    { files: 'Match User alice bob\n  MaxSessions 20\n', says: 'Missing Match criteria for bob', fixed: 'Match User alice,bob\n  MaxSessions 20\n' },
    { files: 'Match Address 10.0.0.1, 10.0.0.2\n  MaxSessions 20\n', says: "Invalid Match address argument '10.0.0.1,'", fixed: 'Match Address 10.0.0.1,10.0.0.2\n  MaxSessions 20\n' },
    { files: 'Match Address=10.0.0.1, 10.0.0.2\n  MaxSessions 20\n', says: "Invalid Match address argument '10.0.0.1,'", fixed: 'Match Address=10.0.0.1,10.0.0.2\n  MaxSessions 20\n' },
    { files: 'Match Address 10.0.0.1,10.0.0.2,\n  MaxSessions 20\n', says: "Invalid Match address argument '10.0.0.1,10.0.0.2,'", fixed: 'Match Address 10.0.0.1,10.0.0.2\n  MaxSessions 20\n' },
    { files: 'Match Group a, b Address 10.0.0.0/8\n  MaxSessions 20\n', says: 'Bad Match condition', fixed: 'Match Group a,b Address 10.0.0.0/8\n  MaxSessions 20\n' },
    { files: 'Match User "alice, bob"\n  MaxSessions 20\n', connection: { user: 'bob' }, says: 'maxsessions 10', fixed: 'Match User "alice,bob"\n  MaxSessions 20\n', changes: ['maxsessions'] },
  ],
  good: [{ files: 'Match User alice,bob Address 10.0.0.0/8\n  MaxSessions 20\n' }],
} as const satisfies Reference; // prettier-ignore

/** `Match User a b` */
export const matchListWithBlanks = {
  id: 'match-list-with-blanks',
  severity: 'error',
  *check(context) {
    for (const { file, at, texts } of context.refusals) {
      const list = at && blankList(at);
      if (!list || !at) continue;
      yield {
        file,
        range: extent(at),
        message: `sshd refuses this: ${texts.join('; ')}. Patterns are separated by single commas, without blanks.`,
        fix: { title: `Write ${list.text}`, edits: [replace(file, list.range, list.text)] },
      };
    }
    for (const { source, criteria } of context.evaluation.blocks)
      for (const { range, name, argument } of criteria) {
        if (argument === undefined || !/,[ \t]|[ \t],/.test(argument)) continue;
        const written = context.files.get(source.file)!.slice(range.start, range.end);
        yield {
          file: source.file,
          range,
          severity: 'warning',
          message: `A blank belongs to the pattern beside it, so ${name} matches what stands there only with the blank. Patterns are separated by commas alone.`,
          fix: { title: 'Remove the blanks', edits: [replace(source.file, range, written.replace(/[ \t]*,[ \t]*/g, ','))] },
        };
      }
  },
} as const satisfies Rule; // prettier-ignore
