import { splitArguments } from '../../../arguments.ts';
import { findLookAlikes, type FoundLookAlike } from '../../../look-alikes.ts';
import type { SeenLine } from '../../seen-line.ts';
import type { CheckContext } from './context.ts';

const FOUND = new WeakMap<CheckContext, ReadonlyMap<SeenLine, readonly FoundLookAlike[]>>();

/** The lines with look-alikes before a comment; places are offsets in the file. */
export function lookAlikeLines(context: CheckContext): ReadonlyMap<SeenLine, readonly FoundLookAlike[]> {
  let found = FOUND.get(context);
  if (!found) FOUND.set(context, (found = findLines(context)));
  return found;
}

function findLines(context: CheckContext): Map<SeenLine, readonly FoundLookAlike[]> {
  const found = new Map<SeenLine, readonly FoundLookAlike[]>();
  for (const seen of context.lines) {
    const { keywordRange, rest, restRange } = seen.line;
    const { start } = keywordRange;
    const all = findLookAlikes(context.text(seen.file).slice(start, restRange.end));
    if (all.length === 0) continue;
    const { comment } = splitArguments(rest, { release: context.release, program: 'ssh' });
    const end = restRange.start + (comment?.start ?? rest.length);
    const before = all.map((each) => ({ ...each, at: each.at + start })).filter(({ at }) => at < end);
    if (before.length > 0) found.set(seen, before);
  }
  return found;
}
