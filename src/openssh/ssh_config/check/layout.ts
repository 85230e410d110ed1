import { splitArguments, type Word } from '../../arguments.ts';
import type { Release } from '../../releases.ts';
import type { SeenLine } from '../seen-line.ts';

/** Lines under one Host or Match line, or above the first one. */
export interface Block {
  readonly kind: 'top' | 'host' | 'match';
  /** The Host or Match line. */
  readonly head?: SeenLine;
  /** Arguments of the head, ranges in the file. */
  readonly words: readonly Word[];
  /** Lines that stand in it, those of included files too. */
  readonly lines: SeenLine[];
}

/** A line by its place; the same for every run over the same files. */
export function keyOf({ file, line }: Pick<SeenLine, 'file' | 'line'>): string {
  return `${line.number}:${file}`;
}

/** The arguments of a line, with ranges in its file. */
export function wordsOf({ line }: SeenLine, release: Release): readonly Word[] {
  const at = line.restRange.start;
  return splitArguments(line.rest, { release, program: 'ssh' }).words.map((word) => ({
    ...word,
    range: { start: word.range.start + at, end: word.range.end + at },
  }));
}

/** Sort the lines of one run into blocks. A file that is included goes on in the block of its Include. */
export function blocksOf(seen: readonly SeenLine[], release: Release): Block[] {
  const blocks: Block[] = [{ kind: 'top', words: [], lines: [] }];
  const open: Block[] = [blocks[0]!];
  let before: SeenLine | undefined;
  for (const each of seen) {
    const { depth, line, file } = each;
    const entered = before && (depth > before.depth || (depth === before.depth && file !== before.file));
    for (let level = entered ? depth : open.length; level <= depth; level++) open[level] = open[level - 1]!;
    before = each;
    if (line.keyword === 'host' || line.keyword === 'match') {
      const block: Block = { kind: line.keyword, head: each, words: wordsOf(each, release), lines: [] };
      blocks.push(block);
      open[depth] = block;
    } else open[depth]!.lines.push(each);
  }
  return blocks;
}

const WILD = /[*?]/;

/** Positive patterns of a Host line. */
export function patternsOf({ kind, words }: Block): readonly string[] {
  return kind === 'host' ? words.map(({ text }) => text).filter((text) => text !== '' && !text.startsWith('!')) : [];
} // prettier-ignore

/** True if the block names hosts, and nothing but hosts. */
export function isLiteral(block: Block): boolean {
  return block.kind === 'host' && patternsOf(block).every((pattern) => !WILD.test(pattern));
}

/** Hosts that a Match line names: those that `host` and `originalhost` list. */
function namesInMatch(words: readonly Word[]): Word[] {
  return words.flatMap((word, at) => {
    const glued = /^(?:host|originalhost)=(.*)$/i.exec(word.text)?.[1];
    const list = glued ?? (/^(?:host|originalhost)$/i.test(words[at - 1]?.text ?? '') ? word.text : '');
    return list.split(',').map((text) => ({ ...word, text }));
  });
}

/** A name to try, and where it comes from. */
export interface Candidate {
  readonly name: string;
  /** `sample` stands for all the names that a pattern matches. */
  readonly kind: 'named' | 'sample';
  readonly block: Block;
  /** The pattern, or the name. */
  readonly pattern: string;
}

/** Letters of a host name; others would make ssh refuse it. */
const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.:%-]*$/;

/** The names that the blocks speak of, each once; patterns as one of the names that they match. */
export function candidatesOf(blocks: readonly Block[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const block of blocks) {
    const patterns =
      block.kind === 'match' ? namesInMatch(block.words).map(({ text }) => text) : patternsOf(block);
    for (const pattern of patterns) {
      const wild = WILD.test(pattern);
      const name = /^[*?]+$/.test(pattern) ? 'any-host' : pattern.replaceAll('*', 'x').replaceAll('?', 'x');
      if (!NAME.test(name) || name.length > 250) continue;
      const kind = wild ? 'sample' : 'named';
      if (!found.has(name)) found.set(name, { name, kind, block, pattern });
    }
  }
  return [...found.values()];
}
