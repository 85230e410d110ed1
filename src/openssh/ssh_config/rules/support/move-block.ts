import type { Fix } from '../../../diagnostic.ts';
import type { Block } from '../../check/layout.ts';
import type { CheckContext } from './context.ts';
import { newlineOf } from './fixes.ts';

/** Offset where a block begins: its Host line, with the comment right above it. */
export function blockStart(text: string, headStart: number): number {
  let start = text.lastIndexOf('\n', headStart - 1) + 1;
  while (start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (!/^[ \t]*#/.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}

/** Where the blocks of a file begin, each with the comment right above it. */
interface Starts {
  /** Offsets of the Host and Match lines, in order. */
  readonly heads: readonly number[];
  /** Where the block of each begins. */
  readonly of: ReadonlyMap<number, number>;
}

const STARTS = new WeakMap<CheckContext, Map<string, Starts>>();

function startsOf(context: CheckContext, file: string): Starts {
  let files = STARTS.get(context);
  if (!files) STARTS.set(context, (files = new Map<string, Starts>()));
  let starts = files.get(file);
  if (!starts) {
    const text = context.text(file);
    const all = context.blocks.flatMap(({ head }) => (head?.file === file ? [head.line.keywordRange.start] : []));
    const heads = [...new Set(all)].sort((a, b) => a - b);
    starts = { heads, of: new Map(heads.map((head) => [head, blockStart(text, head)])) };
    files.set(file, starts);
  }
  return starts;
} // prettier-ignore

/** The first number of a sorted list that is greater. */
function firstAbove(sorted: readonly number[], least: number): number | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > least) high = middle;
    else low = middle + 1;
  }
  return sorted[low];
}

const MOVED = new WeakMap<Block, Map<Block, Fix | undefined>>();

/**
 * Move a Host block above another one of the same file, with its comment.
 * @returns undefined where that is not possible: the other block is the top of the file, or stands elsewhere
 */
export function moveBlockAbove(context: CheckContext, block: Block, target: Block): Fix | undefined {
  let moved = MOVED.get(block);
  if (!moved) MOVED.set(block, (moved = new Map<Block, Fix | undefined>()));
  // Each line of the block asks.
  if (!moved.has(target)) moved.set(target, move(context, block, target));
  return moved.get(target);
}

function move(context: CheckContext, block: Block, { head: before }: Block): Fix | undefined {
  const { head } = block;
  if (!head || !before || block.kind !== 'host' || head.file !== before.file) return undefined;
  if (block.lines.some(({ file }) => file !== head.file)) return undefined;
  const { file } = head;
  const text = context.text(file);
  const { heads, of } = startsOf(context, file);
  const next = firstAbove(heads, head.line.keywordRange.start);
  const start = of.get(head.line.keywordRange.start)!;
  const end = next === undefined ? text.length : of.get(next)!;
  const place = of.get(before.line.keywordRange.start)!;
  if (place >= start) return undefined;
  const newline = newlineOf(text);
  const body = text.slice(start, end).trimEnd();
  // At the end of the file the gap above goes along.
  const from = next === undefined ? text.slice(0, start).trimEnd().length : start;
  const rest = next === undefined ? (text.endsWith('\n') ? newline : '') : '';
  return {
    title: `Move the block above "${text.slice(before.line.keywordRange.start, before.line.restRange.end).slice(0, 30)}"`,
    edits: [
      { file, range: { start: place, end: place }, newText: body + newline + newline },
      { file, range: { start: from, end }, newText: rest },
    ],
  };
}
