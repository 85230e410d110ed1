import { extent } from './support/context.ts';
import { replace } from './support/fixes.ts';
import { lookAlikesIn } from './support/look-alikes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Character that only looks right',
  summary: 'A no-break space, a curly quote or the like stands where sshd wants a plain character.',
  explanation:
    'Web pages and word processors replace blanks, quotes and hyphens. sshd parts words at blanks and tabs alone, and knows no quotes but `"` and, from 8.7 on, `\'`: a no-break space becomes a part of the word, and curly quotes a part of the name: a block then matches nobody, without a word. Source: `misc.c`, `strdelim` and `argv_split`.',
  bad: [
    { files: 'MaxSessions\u00a050\n', says: 'no argument after keyword "MaxSessions', fixed: 'MaxSessions 50\n' },
    { files: 'Match User \u201cdeploy\u201d\n  MaxSessions 50\n', connection: { user: 'deploy' }, says: 'maxsessions 10', fixed: 'Match User "deploy"\n  MaxSessions 50\n', changes: ['maxsessions'] },
    { files: 'MaxSessions 50\u200b\n', says: 'integer value', fixed: 'MaxSessions 50\n' },
  ],
  good: [
    { files: 'MaxSessions 50 # \u201cfifty\u201d\n', says: 'maxsessions 50' },
    { files: 'AllowUsers j\u00fcrgen\n' },
  ],
} as const satisfies Reference; // prettier-ignore

/** No-break spaces, curly quotes and the like. */
export const lookAlikeCharacter = {
  id: 'look-alike-character',
  severity: 'warning',
  *check(context) {
    const refused = new Map(context.refusals.flatMap(({ at, texts }) => (at ? [[at, texts] as const] : [])));
    const places = [
      ...context.refusals.flatMap(({ file, at }) => (at ? [{ file, line: at }] : [])),
      ...context.lines.map(({ source, line }) => ({ file: source.file, line })),
    ];
    for (const { file, line } of places) {
      const found = lookAlikesIn(context, file, line);
      const first = found[0];
      if (!first) continue;
      const texts = refused.get(line);
      const column = first.at - line.range.start + 1;
      const more = found.length > 1 ? `, with ${String(found.length - 1)} more on this line` : '';
      yield {
        file,
        range: extent(line),
        ...(texts && { severity: 'error' }),
        message: `${texts ? `sshd refuses this: ${texts.join('; ')}. ` : ''}In column ${String(column)} stands ${first.name} (${first.code})${more}: sshd takes it for a letter.`,
        fix: { title: 'Write plain characters', edits: found.map(({ at, plain }) => replace(file, { start: at, end: at + 1 }, plain === "'" ? '"' : plain)) },
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
