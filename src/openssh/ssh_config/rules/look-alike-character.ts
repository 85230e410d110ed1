import { lookAlikeLines } from './support/look-alikes.ts';
import { isRefused } from './support/unknown-keywords.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host *\n    ControlMaster auto\n    ControlPath “~/.ssh/%C”\n', host: 'web', says: 'controlpath “', fixed: 'Host *\n    ControlMaster auto\n    ControlPath "~/.ssh/%C"\n' },
    { files: 'Host *\n    ControlMaster\u00a0auto\n', host: 'web', says: 'controlmaster\\302\\240auto', fixed: 'Host *\n    ControlMaster auto\n' },
    { files: '\ufeffHost web\n    ControlMaster no\n', host: 'web', says: 'Bad configuration option: \\357\\273\\277host', fixed: 'Host web\n    ControlMaster no\n' },
    { files: 'Host web\u200b\n    ControlMaster auto\n', host: 'web', says: 'controlmaster false', fixed: 'Host web\n    ControlMaster auto\n' },
    { files: 'Host web\n    ProxyCommand ssh –W %h:%p gw\n', fixed: 'Host web\n    ProxyCommand ssh -W %h:%p gw\n' },
    { files: 'Host web\n    User o’brien\n', says: 'user o’brien' },
  ],
  good: [{ files: '# “Ten sessions”, says the article – all share one.\nHost *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' }, { files: 'Host web\n    User josé # “him”\n', release: '9.2' }],
} as const satisfies Examples; // prettier-ignore

const QUOTE = /["']/;
const INSIDE = /[^\s=]/;

/** A character that is not the one that it looks like. */
export const lookAlikeCharacter = {
  id: 'look-alike-character',
  severity: 'error',
  title: 'A character that looks like another',
  summary: 'Word processors, web pages and chats put in curly quotes, no-break spaces and invisible characters; to ssh they are letters.',
  explanation:
    'ssh knows blanks, quotes and hyphens of ASCII alone. A no-break space does not end a word, so a keyword becomes a bad option or a value one that ssh cannot read; a curly quote or a zero-width space stays in the name or the path, without a word. Source: `misc.c`, `strdelim` and `argv_split`; tried on 8.4, 9.2, 10.0 and 10.6.',
  *check(context) {
    for (const [seen, all] of lookAlikeLines(context)) {
      const { file } = seen;
      const text = context.text(file);
      const { at, name, code, plain } = all[0]!;
      const column = at - text.lastIndexOf('\n', at);
      const refused = isRefused(context, seen);
      const what = plain === '' ? 'It cannot be seen, but to ssh it is a letter' : 'To ssh it is a letter';
      const more = all.length > 1 ? ` The line has ${all.length - 1} more such.` : '';
      // A plain apostrophe opens a quotation from 8.7 on: which one was meant is not known.
      const apostrophe = all.some(({ plain: each, at: place }) => each === "'" && INSIDE.test(text[place - 1]!) && INSIDE.test(text[place + 1] ?? ' '));
      const edits = all.map((each) => ({ file, range: { start: each.at, end: each.at + 1 }, newText: QUOTE.test(each.plain) ? '"' : each.plain }));
      const title = all.length > 1 ? 'Write plain characters' : plain === '' ? 'Remove it' : `Write ${plain === ' ' ? 'a space' : plain}`;
      yield {
        file,
        range: { start: at, end: at + 1 },
        message: `Column ${column} is ${name} (${code}). ${what}${refused ? ', and ssh refuses the line for every host' : ', part of the value'}.${more}`,
        ...(!refused && { severity: 'warning' }),
        ...(!apostrophe && { fix: { title, edits } }),
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
