/** One line of a comparison; numbers count from 1 and are absent on the side that lacks the line. */
export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  readonly before?: number;
  readonly after?: number;
}

/** Lines that differ with some around them, in order. */
export interface Hunk {
  readonly lines: readonly DiffLine[];
}

/** Steps of the search; beyond them the differing middle is given as removed and added as a whole. */
const MOST_STEPS = 400;

/**
 * Compare two texts line by line: Myers' greedy search between the lines that they begin and end with alike.
 * @param context lines shown around a difference
 */
export function lineDiff(before: string, after: string, context = 2): readonly Hunk[] {
  return hunks(allLines(split(before), split(after)), context);
}

/** The text behind the last line end is a line only if there is some. */
function split(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function allLines(a: readonly string[], b: readonly string[]): DiffLine[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++;
  const kept = middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  const same = () => lines.push({ kind: 'same', text: a[i]!, before: ++i, after: ++j });
  const upTo = (x: number, y: number) => {
    while (i < x) lines.push({ kind: 'removed', text: a[i]!, before: ++i });
    while (j < y) lines.push({ kind: 'added', text: b[j]!, after: ++j });
  };
  while (i < head) same();
  for (const [x, y] of kept) {
    upTo(head + x, head + y);
    same();
  }
  upTo(a.length - tail, b.length - tail);
  while (i < a.length) same();
  return lines;
}

/** Pairs of equal lines on a shortest way from one list to the other, by index. */
function middle(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const trace: Map<number, number>[] = [];
  const reach = new Map<number, number>([[1, 0]]);
  const most = Math.min(a.length + b.length, MOST_STEPS);
  for (let d = 0; d <= most; d++) {
    trace.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && reach.get(k - 1)! < reach.get(k + 1)!);
      let x = down ? reach.get(k + 1)! : reach.get(k - 1)! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach.set(k, x);
      if (x >= a.length && x - k >= b.length) return backtrack(trace, a.length, b.length);
    }
  }
  return [];
}

function backtrack(trace: readonly Map<number, number>[], endX: number, endY: number): [number, number][] {
  const kept: [number, number][] = [];
  let [x, y] = [endX, endY];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d]!;
    const k = x - y;
    const down = k === -d || (k !== d && reach.get(k - 1)! < reach.get(k + 1)!);
    const from = down ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : reach.get(from)!;
    const fromY = d === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) kept.push([--x, --y]);
    [x, y] = [fromX, fromY];
  }
  return kept.reverse();
}

function hunks(lines: readonly DiffLine[], context: number): readonly Hunk[] {
  const found: { lines: DiffLine[] }[] = [];
  let last = -Infinity;
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'same') continue;
    const from = Math.max(index - context, last + 1, 0);
    const joined = found.at(-1);
    const hunk = joined && from <= last + 1 ? joined : { lines: [] };
    if (hunk !== joined) found.push(hunk);
    hunk.lines.push(...lines.slice(from, index + 1));
    last = index;
    // What follows is shown up to the next difference or the end of the context.
    for (let n = 1; n <= context && lines[index + n]?.kind === 'same'; n++) {
      hunk.lines.push(lines[index + n]!);
      last = index + n;
    }
  }
  return found;
}
