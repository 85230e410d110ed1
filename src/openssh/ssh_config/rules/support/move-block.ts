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

/**
 * Move a Host block above another one of the same file, with its comment.
 * @returns undefined where that is not possible: the other block is the top of the file, or stands elsewhere
 */
export function moveBlockAbove(context: CheckContext, block: Block, above: Block): Fix | undefined {
  const { head } = block;
  const target = above.head;
  if (!head || !target || block.kind !== 'host' || head.file !== target.file) return undefined;
  if (block.lines.some(({ file }) => file !== head.file)) return undefined;
  const { file } = head;
  const text = context.text(file);
  const next = context.blocks
    .filter((each) => each.head?.file === file && each.head.line.number > head.line.number)
    .map((each) => each.head!.line.keywordRange.start)
    .reduce((least, start) => Math.min(least, start), Infinity);
  const start = blockStart(text, head.line.keywordRange.start);
  const end = next === Infinity ? text.length : blockStart(text, next);
  const place = blockStart(text, target.line.keywordRange.start);
  if (place >= start) return undefined;
  const newline = newlineOf(text);
  const body = text.slice(start, end).trimEnd();
  // At the end of the file the gap above goes along.
  const from = next === Infinity ? text.slice(0, start).trimEnd().length : start;
  const rest = next === Infinity ? (text.endsWith('\n') ? newline : '') : '';
  return {
    title: `Move the block above "${context.text(file).slice(target.line.keywordRange.start, target.line.restRange.end).slice(0, 30)}"`,
    edits: [
      { file, range: { start: place, end: place }, newText: body + newline + newline },
      { file, range: { start: from, end }, newText: rest },
    ],
  };
}
