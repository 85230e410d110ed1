import { atWord } from './support/context.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host web,db\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', host: 'web', says: 'controlmaster false', fixed: 'Host web db\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' },
    { files: 'Host web, db\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', host: 'web', says: 'controlmaster false', fixed: 'Host web db\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' },
  ],
  good: [{ files: 'Host web db\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', host: 'db', says: 'controlmaster auto' }, { files: 'Match host web,db\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', host: 'db', says: 'controlmaster auto' }],
} as const satisfies Examples; // prettier-ignore

/** Commas between the patterns of Host. */
export const hostListWithCommas = {
  id: 'host-list-with-commas',
  severity: 'warning',
  title: 'Commas in a Host line',
  summary: 'Host takes patterns with blanks between them; a comma is part of the pattern, so it matches nothing.',
  explanation:
    '`Match host web,db` takes a list with commas, `Host web db` one with blanks. With a comma the pattern is the text `web,db`, which no name is. Source: ssh_config(5); `readconf.c`, `oHost` calls `match_pattern`, not `match_pattern_list`.',
  *check(context) {
    for (const seen of context.linesOf('host')) {
      for (const word of context.words(seen)) {
        if (!word.text.includes(',')) continue;
        const better = word.text.split(',').filter((part) => part !== '').join(' ');
        yield { ...atWord(seen, word), message: `The comma in "${word.text.slice(0, 60)}" is part of the pattern: no name matches it. Host takes blanks.`, ...(better !== '' && { fix: { title: 'Write blanks', edits: [{ file: seen.file, range: word.range, newText: better }] } }) };
      }
    }
  },
} as const satisfies Rule; // prettier-ignore
