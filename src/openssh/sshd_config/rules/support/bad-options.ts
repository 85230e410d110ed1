import { keyword, KEYWORDS, stateOf, type Keyword } from '../../keywords.ts';
import type { Line } from '../../parse.ts';
import type { RuleContext } from './context.ts';
import { CLIENT_KEYWORDS } from './client-keywords.ts';
import { lookAlikesIn } from './look-alikes.ts';
import { distance } from './spelling.ts';

/** Why a keyword is a bad option; each reason has a rule. */
export type BadOption = { readonly file: string; readonly at: Line; readonly typed: string } & (
  | { readonly why: 'other-release' | 'other-build'; readonly row: Keyword }
  | { readonly why: 'client'; readonly instead: string | undefined }
  | { readonly why: 'misspelt'; readonly meant: string }
  | { readonly why: 'byte-order-mark' | 'unknown' }
);

const FOUND = new WeakMap<RuleContext, readonly BadOption[]>();

/** The lines with a bad option, each with the one reason that fits best. */
export function badOptions(context: RuleContext): readonly BadOption[] {
  const known = FOUND.get(context);
  if (known) return known;
  const active = (KEYWORDS as readonly Keyword[]).filter((row) => stateOf(row, context.build) === 'active');
  const words = active.map(({ name }) => ({ name, lower: name.toLowerCase(), letters: lettersOf(name) }));
  const found: BadOption[] = [];
  for (const { kind, file, at } of context.refusals) {
    if (kind !== 'bad-option' || !at?.keyword || lookAlikesIn(context, file, at).length > 0) continue;
    const typed = at.keyword.text;
    found.push({ file, at, typed, ...reason(typed, context, words) } as BadOption);
  }
  FOUND.set(context, found);
  return found;
}

/** Is this a keyword that the client has and the server has not? */
export function isClientKeyword(typed: string): boolean {
  return CLIENT_KEYWORDS.has(typed.toLowerCase());
}

/** A keyword to compare with. */
interface Candidate {
  readonly name: string;
  readonly lower: string;
  readonly letters: number;
}

function reason(typed: string, { build }: RuleContext, words: readonly Candidate[]): object {
  if (typed.startsWith('\ufeff')) return { why: 'byte-order-mark' };
  const row = keyword(typed);
  if (row) {
    const elsewhere = row.only && !row.only.includes(build.distribution ?? 'upstream');
    return { why: elsewhere ? 'other-build' : 'other-release', row };
  }
  const lower = typed.toLowerCase();
  if (isClientKeyword(typed)) return { why: 'client', instead: CLIENT_KEYWORDS.get(lower) };
  const meant = nearest(lower, words);
  return meant === undefined ? { why: 'unknown' } : { why: 'misspelt', meant };
}

/** The keyword nearest to a word, if it is near: one slip in four letters, three at most. */
function nearest(word: string, candidates: readonly Candidate[]): string | undefined {
  let limit = Math.min(3, Math.floor(word.length / 4));
  if (limit === 0) return undefined;
  const letters = lettersOf(word);
  let found: string | undefined;
  for (const { name, lower, letters: others } of candidates) {
    // A slip changes two of the letters that occur at most: what differs in more need not be measured.
    if (bits(letters ^ others) > 2 * limit) continue;
    const steps = distance(word, lower, limit);
    if (steps > limit || (steps === limit && found !== undefined)) continue;
    found = name;
    limit = steps;
    if (steps === 1) break;
  }
  return found;
}

/** Which letters occur, a bit for each. */
function lettersOf(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count++;
  return count;
}
