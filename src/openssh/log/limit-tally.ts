import type { LimitId } from '../limits.ts';
import type { Catalog } from './catalog.ts';
import type { LimitTally, Place } from './summary.ts';
import type { Side, Weight } from './types.ts';

const PEOPLE_SHOWN = 10;

/** Counts of one message that means one limit. */
export interface Count {
  id: string;
  count: number;
  echoes: number;
  limit: LimitId | null;
  or: readonly LimitId[];
  weight: Weight;
  side: Side;
  first: Place;
  last: Place;
  example: string;
  dropped: number;
  pending: number;
  /** What its message is looked at for; see `Catalog`. */
  readonly looks: number;
  /** A later `last`, of which the time is still to be read. */
  lateLine: number;
  timeFrom: number;
  timeTo: number;
}

/**
 * The limits that these counts prove, the best proven and most frequent first. Of two messages that prove alike, the one that
 * stands before in the table says more.
 */
export function limitsOf(
  counts: readonly Count[],
  people: ReadonlyMap<LimitId, ReadonlyMap<string, number>>,
  { places }: Catalog,
): LimitTally[] {
  const rows = new Map<LimitId, Count[]>();
  for (const count of counts) {
    if (count.limit === null || count.weight === 'ordinary') continue;
    const row = rows.get(count.limit);
    if (row === undefined) rows.set(count.limit, [count]);
    else row.push(count);
  }
  const tallies = [...rows].map(([limit, row]): LimitTally => {
    const lead = row.reduce((a, b) =>
      strength(b) > strength(a) || (strength(b) === strength(a) && places.get(b.id)! < places.get(a.id)!)
        ? b
        : a,
    );
    const dropped = row.reduce((sum, count) => sum + count.dropped, 0);
    const pending = Math.min(...row.map((count) => count.pending));
    const by = [...(people.get(limit) ?? [])].sort((a, b) => b[1] - a[1]).slice(0, PEOPLE_SHOWN);
    return {
      limit,
      count: Math.max(...row.map((count) => count.count)),
      or: lead.or,
      side: lead.side,
      first: row.reduce((a, b) => (b.first.line < a.first.line ? b : a)).first,
      last: row.reduce((a, b) => (b.last.line > a.last.line ? b : a)).last,
      message: lead.id,
      by: by.map(([who, count]) => ({ who, count })),
      ...(dropped > 0 ? { dropped } : {}),
      ...(pending < Infinity ? { pending } : {}),
    };
  });
  return tallies.sort(
    (a, b) =>
      Number(a.or.length > 0 && a.side === 'client') - Number(b.or.length > 0 && b.side === 'client') ||
      b.count - a.count,
  );
}

/** How much a count proves: a text that only one limit prints before one that several print; then the number. */
function strength({ or, echoes, count }: Count): number {
  return (or.length === 0 ? 1e12 : 0) + (echoes === count ? 0 : 1e9) + count;
}
