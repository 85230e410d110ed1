import type { Range } from '../../../diagnostic.ts';
import type { Line } from '../../parse.ts';

/** Criteria of a Match line, and those that take an argument. */
const CRITERION = /^(?:user|group|host|(?:local)?address|localport|rdomain|version|all|invalid-user)$/i;
const ALONE = /^(?:all|invalid-user)$/i;

/**
 * A pattern list that blanks tear apart on a Match line, and how it is to be written.
 * @returns undefined on another line, if there is none, or quotes make it unclear
 */
export function blankList({
  name,
  arguments: words,
}: Line): { readonly range: Range; readonly text: string } | undefined {
  if (name?.toLowerCase() !== 'match') return undefined;
  for (let i = 0; i + 2 < words.length; i++) {
    if (!CRITERION.test(words[i]!.text) || ALONE.test(words[i]!.text)) continue;
    let end = i + 1;
    while (end + 1 < words.length && !CRITERION.test(words[end + 1]!.text)) end++;
    const list = words.slice(i + 1, end + 1);
    if (list.length < 2 || list.some(({ quoted }) => quoted)) continue;
    const text = list.flatMap((word) => word.text.split(',')).filter((part) => part !== '').join(','); // prettier-ignore
    return { range: { start: list[0]!.range.start, end: list.at(-1)!.range.end }, text };
  }
  return undefined;
}
