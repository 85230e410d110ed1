import type { Word } from '../../../arguments.ts';
import type { Range } from '../../../diagnostic.ts';
import type { Line } from '../../parse.ts';

/** What a Match line may name, and what of it stands alone. */
const CRITERION = /^(?:user|group|host|(?:local)?address|localport|rdomain|version|all|invalid-user)$/i;
const ALONE = /^(?:all|invalid-user)$/i;
const ADDRESS = /^(?:local)?address$/i;

/** A criterion as its writer meant it: all words up to the next one are its patterns. */
interface Meant {
  readonly name: string;
  readonly range: Range;
  readonly patterns: readonly Word[];
}

/** The criteria of a Match line; none of another line, or where it starts with a word that is none. */
function meantBy({ name, arguments: words }: Line): readonly Meant[] {
  if (name?.toLowerCase() !== 'match') return [];
  const found: (Meant & { patterns: Word[] })[] = [];
  for (const word of words) {
    const { text, quoted, range } = word;
    const equals = quoted ? -1 : text.indexOf('=');
    const named = equals === -1 ? text.replace(/^all,$/i, 'all') : text.slice(0, equals);
    const last = found.at(-1);
    // The word behind a criterion is its pattern, whatever it is called.
    if (CRITERION.test(named) && (!last || ALONE.test(last.name) || last.patterns.length > 0)) {
      const start = range.start + equals + 1;
      const value = { text: text.slice(equals + 1), quoted, range: { start, end: range.end } };
      found.push({ name: named, range, patterns: equals === -1 ? [] : [value] });
    } else if (last) last.patterns.push(word);
    else return [];
  }
  return found;
}

/** How a part of a line is to be written. */
interface Rewritten {
  readonly range: Range;
  readonly text: string;
}

/**
 * A pattern list that blanks tear apart on a Match line, or of addresses with an empty one, and how it is to be written.
 * @returns undefined on another line, if there is none, or quotes make it unclear
 */
export function blankList(line: Line): Rewritten | undefined {
  for (const { name, patterns } of meantBy(line)) {
    if (ALONE.test(name) || patterns.some(({ quoted }) => quoted)) continue;
    const parts = patterns.flatMap(({ text }) => text.split(','));
    const text = parts.filter((part) => part !== '').join(',');
    const empty = ADDRESS.test(name) && parts.includes('');
    if (text === '' || (patterns.length < 2 && !empty)) continue;
    return { range: { start: patterns[0]!.range.start, end: patterns.at(-1)!.range.end }, text };
  }
  return undefined;
}

/**
 * The criteria of a Match line with `all` among others, without it: all must hold, and `all` always does.
 * @returns undefined on another line, or if the others are none
 */
export function withoutAll(line: Line, text: string): Rewritten | undefined {
  const meant = meantBy(line);
  const isAll = ({ name }: Meant) => name.toLowerCase() === 'all';
  if (meant.length < 2 || !meant.some(isAll)) return undefined;
  if (meant.some(({ name, patterns }) => patterns.length !== (ALONE.test(name) ? 0 : 1))) return undefined;
  const others = meant.filter((each) => !isAll(each));
  const written = others.map(({ range, patterns }) =>
    text.slice(range.start, patterns.at(-1)?.range.end ?? range.end),
  );
  const words = line.arguments;
  const range = { start: words[0]!.range.start, end: words.at(-1)!.range.end };
  return { range, text: written.length > 0 ? written.join(' ') : 'all' };
}
