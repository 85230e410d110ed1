import type { TextEdit } from '../../diagnostic.ts';
import { LineCounter } from '../../line-counter.ts';
import { applyEdits } from '../../diagnostic.ts';

/** One line of a comparison. */
export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  /** Number in the text before; of an added line, of the line that it stands before. */
  readonly number: number;
}

const withoutEnd = (text: string): string => text.replace(/\r?\n$/, '');

/** The lines of a text, line ends kept; what is behind the last one counts if it is not empty. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/**
 * The lines that known edits change, with some around them.
 * @param edits of this text, not overlapping
 * @returns one list of lines for each place
 */
export function lineDiff(
  text: string,
  edits: readonly Pick<TextEdit, 'range' | 'newText'>[],
  around = 3,
): DiffLine[][] {
  const counter = new LineCounter(text);
  const lines = linesOf(text);
  // Groups of edits whose lines touch, each with the lines from `first` to before `last`, from 0.
  const groups: { first: number; last: number; edits: Pick<TextEdit, 'range' | 'newText'>[] }[] = [];
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const { start, end } = edit.range;
    const first = counter.position(start).line - 1;
    const whole = end > start && counter.position(end).column === 1;
    const last = Math.min(lines.length, counter.position(end).line - (whole ? 1 : 0));
    const group = groups.at(-1);
    if (group && first < group.last) {
      group.last = Math.max(group.last, last);
      group.edits.push(edit);
    } else groups.push({ first: Math.min(first, lines.length), last, edits: [edit] });
  }
  const hunks: DiffLine[][] = [];
  let shown = 0;
  for (const { first, last, edits: own } of groups) {
    const before = lines.slice(first, last);
    const from = counter.start(first + 1);
    const shift = own.map(({ range, newText }) => ({ range: { start: range.start - from, end: range.end - from }, newText })); // prettier-ignore
    const after = linesOf(applyEdits(before.join(''), shift));
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
    let tail = 0;
    while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1; // prettier-ignore
    const line = (kind: DiffLine['kind'], at: number, each: string): DiffLine => ({ kind, text: withoutEnd(each), number: at + 1 }); // prettier-ignore
    const start = first + head;
    const end = last - tail;
    const lead = Math.max(shown, start - around);
    const hunk = start - around <= shown && hunks.length > 0 ? hunks.at(-1)! : [];
    if (!hunks.includes(hunk)) hunks.push(hunk);
    // Lines that were shown behind the change before are not shown again.
    while (hunk.at(-1)?.kind === 'same' && hunk.at(-1)!.number > start) hunk.pop();
    const seen = hunk.findLast(({ kind }) => kind !== 'added')?.number ?? lead;
    for (let at = Math.max(lead, seen); at < start; at++) hunk.push(line('same', at, lines[at]!));
    for (let at = start; at < end; at++) hunk.push(line('removed', at, lines[at]!));
    for (const each of after.slice(head, after.length - tail)) hunk.push(line('added', end, each));
    shown = Math.min(lines.length, end + around);
    for (let at = end; at < shown; at++) hunk.push(line('same', at, lines[at]!));
  }
  return hunks;
}
