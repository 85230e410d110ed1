/**
 * The matchers of format.ts on ASCII bytes: the same steps in the same order, without making strings.
 * Each is a stretch of one array of numbers, which a loop reads; the literal text of all of them stands in another.
 */
import type { Matcher } from '../format.ts';
import { toBytes, wordsOf } from './words.ts';

/** Literal text: offset and length in TEXTS. */
const TEXT = 1;
/** A decimal number: slot. */
const DIGITS = 2;
/** A run without blanks: slot; offset and length of the text that ends it, length 0 for none. */
const WORD = 3;
/** Free text up to where the ops behind this match: slot; first byte of the text behind. */
const SEARCH = 4;
/** The end of a format that ends in literal text or a number. */
const END = 5;
/** Free text up to the end: slot. */
const REST = 6;

let code = new Int32Array(1 << 14);
let codeSize = 0;
let texts = new Uint8Array(1 << 14);
let textsSize = 0;
let textWords = new DataView(texts.buffer);

/** A matcher of bytes: where it starts in the array, and the names of its slots. */
export interface ByteMatcher {
  readonly at: number;
  readonly names: readonly string[];
}

/** Most named conversions of one format. */
export const SLOTS_MAX = 16;
/** A slot for what is worked out of another. */
export const SPARE = 2 * SLOTS_MAX + 2;
/** Where the values of the last match are: from and to of each slot, of one that nobody reads, and of SPARE. */
export const places = new Int32Array(SPARE + 2);

function emit(...numbers: number[]): void {
  if (codeSize + numbers.length > code.length) {
    const grown = new Int32Array(code.length * 2);
    grown.set(code);
    code = grown;
  }
  code.set(numbers, codeSize);
  codeSize += numbers.length;
}

function keep(text: string): number {
  if (textsSize + text.length > texts.length) {
    const grown = new Uint8Array(texts.length * 2);
    grown.set(texts);
    texts = grown;
    textWords = new DataView(texts.buffer);
  }
  texts.set(toBytes(text), textsSize);
  textsSize += text.length;
  return textsSize - text.length;
}

/** Derive the matcher of bytes; undefined if the format has text that is not ASCII, which no ASCII line can be. */
export function toByteMatcher({ pieces, rest }: Matcher): ByteMatcher | undefined {
  const names: string[] = [];
  for (const { before, atoms } of pieces) {
    for (const name of [before, ...atoms.map((atom) => (atom.kind === 'text' ? '' : atom.name))])
      if (name !== '' && !names.includes(name)) names.push(name);
    if (atoms.some((atom) => atom.kind === 'text' && /[^\0-\x7f]/.test(atom.text))) return undefined;
  }
  if (rest !== undefined && rest !== '' && !names.includes(rest)) names.push(rest);
  if (names.length > SLOTS_MAX) return undefined;
  const slotOf = (name: string) => (name === '' ? SLOTS_MAX : names.indexOf(name));

  const at = codeSize;
  for (const [index, { before, atoms }] of pieces.entries()) {
    if (index > 0) emit(SEARCH, slotOf(before), (atoms[0] as { text: string }).text.charCodeAt(0));
    for (const [n, atom] of atoms.entries()) {
      if (atom.kind === 'text') emit(TEXT, keep(atom.text), atom.text.length);
      else if (atom.kind === 'digits') emit(DIGITS, slotOf(atom.name));
      else {
        const next = atoms[n + 1];
        const stop = next?.kind === 'text' && !next.text.startsWith(' ') ? next.text : '';
        emit(WORD, slotOf(atom.name), keep(stop), stop.length);
      }
    }
  }
  if (rest === undefined) emit(END);
  else emit(REST, slotOf(rest));
  return { at, names };
}

/**
 * `match` of format.ts on bytes; the values are then in `places`.
 * @param at `at` of the matcher
 * @param open accept further text behind the message
 */
export function matchBytes(at: number, bytes: Uint8Array, start: number, end: number, open = false): boolean {
  const ops = code;
  const literal = texts;
  const words = wordsOf(bytes);
  let pc = at;
  let i = start;
  // The search that is under way: its op, where its free text starts, and where it last looked.
  let search = -1;
  let free = 0;
  let hit = 0;
  for (;;) {
    let ok = true;
    switch (ops[pc]) {
      case TEXT: {
        const from = ops[pc + 1]!;
        const length = ops[pc + 2]!;
        if (i + length > end) ok = false;
        else {
          ok = isLiteral(bytes, words, i, from, length);
          i += length;
          pc += 3;
        }
        break;
      }
      case DIGITS: {
        const from = i;
        if (i < end && bytes[i] === 45) i++;
        while (i < end && bytes[i]! >= 48 && bytes[i]! <= 57) i++;
        ok = i > from && bytes[i - 1] !== 45;
        const slot = ops[pc + 1]! << 1;
        places[slot] = from;
        places[slot + 1] = i;
        pc += 2;
        break;
      }
      case WORD: {
        const from = i;
        const stop = ops[pc + 2]!;
        const length = ops[pc + 3]!;
        if (length === 0) while (i < end && bytes[i]! > 32) i++;
        else {
          const first = literal[stop]!;
          while (i < end && bytes[i]! > 32) {
            if (bytes[i] === first && isText(bytes, i, stop, length)) break;
            i++;
          }
        }
        ok = i > from;
        const slot = ops[pc + 1]! << 1;
        places[slot] = from;
        places[slot + 1] = i;
        pc += 4;
        break;
      }
      case SEARCH: {
        // The ops before this one are settled: what was searched for before is found.
        if (search !== -1) settle(search, free, hit);
        search = pc;
        free = hit = i;
        const anchor = ops[pc + 2]!;
        while (hit < end && bytes[hit] !== anchor) hit++;
        if (hit >= end) return false;
        i = hit;
        pc += 3;
        break;
      }
      case END:
        // In the last piece the end is a part of what is searched for.
        if (i === end || open) {
          if (search !== -1) settle(search, free, hit);
          return true;
        }
        ok = false;
        break;
      default: {
        if (search !== -1) settle(search, free, hit);
        const slot = ops[pc + 1]! << 1;
        places[slot] = i;
        places[slot + 1] = end;
        return true;
      }
    }
    if (ok) continue;
    if (search === -1) return false;
    const anchor = ops[search + 2]!;
    hit++;
    while (hit < end && bytes[hit] !== anchor) hit++;
    if (hit >= end) return false;
    i = hit;
    pc = search + 3;
  }
}

/** True if the bytes at `at` are these of TEXTS; four are compared at a time, the last four perhaps with some before them. */
function isLiteral(bytes: Uint8Array, words: DataView, at: number, from: number, length: number): boolean {
  let n = 0;
  if (length < 4) {
    while (n < length && bytes[at + n] === texts[from + n]) n++;
    return n === length;
  }
  const last = length - 4;
  while (n < last) {
    if (words.getInt32(at + n, true) !== textWords.getInt32(from + n, true)) return false;
    n += 4;
  }
  return words.getInt32(at + last, true) === textWords.getInt32(from + last, true);
}

function settle(search: number, from: number, to: number): void {
  const slot = code[search + 1]! << 1;
  places[slot] = from;
  places[slot + 1] = to;
}

function isText(bytes: Uint8Array, at: number, from: number, length: number): boolean {
  for (let n = 0; n < length; n++) if (bytes[at + n] !== texts[from + n]) return false;
  return true;
}
