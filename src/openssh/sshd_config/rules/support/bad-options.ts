import { keyword, KEYWORDS, stateOf, type Keyword } from '../../keywords.ts';
import type { Line } from '../../parse.ts';
import type { RuleContext } from './context.ts';
import { CLIENT_KEYWORDS } from './client-keywords.ts';
import { distance } from './spelling.ts';

/** Why a keyword is a bad option; each reason has a rule. */
export type BadOption = { readonly file: string; readonly at: Line; readonly typed: string } & (
  | { readonly why: 'other-release' | 'other-build'; readonly row: Keyword }
  | { readonly why: 'client'; readonly instead: string | undefined }
  | { readonly why: 'misspelt'; readonly meant: string }
  | { readonly why: 'byte-order-mark' | 'unknown' }
);

/** The lines with a bad option, each with the one reason that fits best. */
export function* badOptions(context: RuleContext): Generator<BadOption> {
  for (const { kind, file, at } of context.refusals) {
    if (kind !== 'bad-option' || !at?.keyword) continue;
    const typed = at.keyword.text;
    yield { file, at, typed, ...reason(typed, context) } as BadOption;
  }
}

function reason(typed: string, { build }: RuleContext): object {
  if (typed.startsWith('\ufeff')) return { why: 'byte-order-mark' };
  const row = keyword(typed);
  if (row) {
    const elsewhere = row.only && !row.only.includes(build.distribution ?? 'upstream');
    return { why: elsewhere ? 'other-build' : 'other-release', row };
  }
  const lower = typed.toLowerCase();
  if (CLIENT_KEYWORDS.has(lower)) return { why: 'client', instead: CLIENT_KEYWORDS.get(lower) };
  const meant = nearest(lower, (KEYWORDS as readonly Keyword[]).filter((each) => stateOf(each, build) === 'active')); // prettier-ignore
  return meant === undefined ? { why: 'unknown' } : { why: 'misspelt', meant };
}

/** The keyword nearest to a word, if it is near: one slip in four letters, three at most. */
function nearest(lower: string, rows: readonly Keyword[]): string | undefined {
  let limit = Math.min(3, Math.floor(lower.length / 4));
  let found: string | undefined;
  for (const { name } of rows) {
    const steps = distance(lower, name.toLowerCase(), limit);
    if (steps > limit || (steps === limit && found !== undefined)) continue;
    found = name;
    limit = steps;
    if (steps === 1) break;
  }
  return found;
}
