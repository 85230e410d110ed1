import type { KeywordName } from '../keywords.ts';
import { keyword, stateOf } from '../keywords.ts';
import type { Reference, Rule } from './rule.ts';

/** Values that the files of OpenSSH and of the distributions show behind a #. */
const STOCK: { readonly [K in KeywordName]?: RegExp } = {
  MaxSessions: /^([0-9]|10)$/,
  MaxStartups: /^(10|10:30:60|10:30:100)$/,
};

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'The raised limit is a comment',
  summary: 'The value was changed, but the line still starts with # and sets nothing.',
  explanation:
    'The stock `sshd_config` shows each default behind a `#`. Changing the number is not enough: the line is still passed over. Source: the comment at the top of the stock `sshd_config`.',
  bad: [{ files: '#MaxSessions 50\n', says: 'maxsessions 10', fixed: 'MaxSessions 50\n' }],
  good: [
    { files: '#MaxSessions 10\n#MaxStartups 10:30:100\n', says: 'maxsessions 10' },
    { files: 'MaxSessions 20\n#MaxSessions 50\n', says: 'maxsessions 20' },
  ],
} as const satisfies Reference; // prettier-ignore

/** A changed value that still is a comment. */
export const commentedLimit = {
  id: 'commented-limit',
  severity: 'info',
  fixAll: false,
  *check(context) {
    for (const [file, { text, lines }] of context.evaluation.parsed) {
      if (!/#[ \t]?Max(Sessions|Startups)/i.test(text)) continue;
      for (const { range, keyword: word } of lines) {
        const found = word ? null : /^\s*(#[ \t]?)(\w+)[ \t=]+([\d:]+)\s*$/.exec(text.slice(range.start, range.end));
        const row = found ? keyword(found[2]!) : undefined;
        const stock = row && STOCK[row.name as KeywordName];
        if (!found || !row || !stock || stock.test(found[3]!) || stateOf(row, context.build) !== 'active') continue;
        if (context.linesOf(row.name as KeywordName).length > 0) continue;
        const start = range.start + text.slice(range.start).search(/\S/);
        yield {
          file,
          range: { start, end: range.start + found[0].trimEnd().length },
          message: `This is a comment and sets nothing: ${row.name} is ${context.value(row.name as KeywordName)!.text}.`,
          fix: { title: 'Remove the #', edits: [{ file, range: { start, end: start + found[1]!.length }, newText: '' }] },
        };
      }
    }
  },
} as const satisfies Rule; // prettier-ignore
