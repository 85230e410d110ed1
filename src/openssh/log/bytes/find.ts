/** `find` on ASCII bytes, as far as it is not for `assembly/`: names the message that a line is, or tells that `find` must look itself. */
import { INDEXES, WORDS_MAX } from '../find.ts';
import { kernel, memory, room, words } from './kernel.ts';
import { fourOf, keepList, OUTLINES, PATTERNS, ready } from './patterns.ts';
import type { BytePattern } from './patterns.ts';
import { isOddWord } from './prefix.ts';
import { ascii, ENDS, toBytes } from './words.ts';

const BARE = keepList(ready(INDEXES.bare));
const INNER = new Map([...INDEXES.inner].map(([word, patterns]) => [word, keepList(ready(patterns))]));
const QUOTED = new Map([...INDEXES.quoted].map(([word, patterns]) => [word, ready(patterns)]));
/** 1 for each pair of bytes that a word of INNER or QUOTED starts with. */
const STARTS = new Uint8Array(1 << 16);
for (const word of [...INNER.keys(), ...QUOTED.keys()]) {
  const [first, second] = toBytes(word);
  if (second !== undefined) STARTS[(first! << 8) | second] = 1;
  else STARTS.fill(1, first! << 8, (first! + 1) << 8);
}

/** All that begin with the same four bytes are tried together: the first word itself need not be looked up. */
function keepHeads(): void {
  const heads = new Map<number, BytePattern[]>();
  for (const [word, patterns] of INDEXES.heads) {
    // Such lines are left to `parseLine`.
    if (isOddWord(toBytes(word), 0, word.length)) continue;
    for (const [n, pattern] of ready(patterns).entries()) {
      const { head } = patterns[n]!.matcher;
      if (head.length < 4) throw new Error(`too short to be found: ${head}`);
      const key = fourOf(head);
      const row = heads.get(key);
      if (row === undefined) heads.set(key, [pattern]);
      else row.push(pattern);
    }
  }
  let size = 16;
  while (size < heads.size * 4) size *= 2;
  const table = room(8 * size) >> 2;
  for (const [key, patterns] of heads) {
    const mixed = Math.imul(key, 0x2c1b3c6d);
    let at = (mixed ^ (mixed >>> 15)) & (size - 1);
    while (words[table + 2 * at + 1] !== 0) at = (at + 1) & (size - 1);
    words[table + 2 * at] = key;
    words[table + 2 * at + 1] = keepList(patterns);
  }
  kernel.tables(4 * table, size - 1, OUTLINES);
}
keepHeads();

/** Says that the text must tell; see `assembly/wording.ts`. */
const ODD = null;

/** The first of the wordings of a list that the line is as a whole. */
function whole(
  list: number,
  start: number,
  end: number,
  ours: boolean,
  level: number,
): BytePattern | typeof ODD | undefined {
  const number = kernel.whole(list, start, end, Number(ours), level);
  return number === -1 ? undefined : (PATTERNS[number] ?? ODD);
}

/**
 * Find the message of a line that begins with none that the kernel knows.
 * @param ours true if OpenSSH wrote the line
 * @returns null if the line is none and quotes none; undefined if `parseLine` and `find` must tell
 */
export function findOther(
  start: number,
  end: number,
  ours: boolean,
  level: number,
): BytePattern | null | undefined {
  if (isOddWord(memory, start, end)) return undefined;
  const bare = whole(BARE, start, end, ours, level);
  if (bare === ODD) return undefined;
  return bare ?? (quotes(start, end, ours, level) ? undefined : null);
}

/** See `ascii`. */
const WORD = 4;

/** True if some pattern may be found further in; see `wordsOf` of find.ts. */
function quotes(start: number, end: number, ours: boolean, level: number): boolean {
  let at = start;
  for (let count = 0; count < WORDS_MAX && at < end; count++) {
    const first = memory[at]!;
    let stop = at + 1;
    while (stop < end && ENDS[memory[stop]!] === 0) stop++;
    if (STARTS[(first << 8) | memory[at + 1]!] === 1) {
      const word = ascii(memory, at, stop, WORD);
      const inner = INNER.get(word);
      if (inner !== undefined && whole(inner, start, end, ours, level) !== undefined) return true;
      for (const { at: matcher } of QUOTED.get(word) ?? [])
        if (kernel.match(matcher, at, end, 1) !== 0) return true;
    }
    at = first === 40 ? at + 1 : stop;
    // A spelt-out end of a line is left to `find`: `\\n`, `#012`.
    for (; at < end && ENDS[memory[at]!] === 1 && memory[at] !== 40; at++)
      if (memory[at] === 35 && memory[at + 1] === 48) return true;
    if (memory[at] === 92 && at < end) return true;
  }
  return false;
}
