/** Words in bytes: where they end, tables that are looked up by them, and strings that are made only once. */
import { isDelimiter } from '../format.ts';

/** 1 for each byte that ends a word; see `isDelimiter`. */
export const ENDS = Uint8Array.from({ length: 256 }, (_, code) => Number(isDelimiter(code)));

/** True if this byte ends a word. */
export function endsWord(byte: number): boolean {
  return ENDS[byte] === 1;
}

/** `wordEnd` of format.ts on bytes. */
export function byteWordEnd(bytes: Uint8Array, at: number, end: number): number {
  let i = at + 1;
  while (i < end && ENDS[bytes[i]!] === 0) i++;
  return i < end ? i : end;
}

/** Bytes of an ASCII text. */
export function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

/** True if the bytes at `at` are `word`; the caller sees to it that they do not run over its end. */
export function isAt(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false;
  return true;
}

/** True if these bytes are the ASCII text. */
export function isText(bytes: Uint8Array, from: number, to: number, text: string): boolean {
  if (text.length !== to - from) return false;
  for (let i = 0; i < text.length; i++) if (bytes[from + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** The number that digits say; NaN for anything else. */
export function numberAt(bytes: Uint8Array, from: number, to: number): number {
  if (from >= to) return NaN;
  let n = 0;
  for (let i = from; i < to; i++) {
    const digit = bytes[i]! - 48;
    if (digit < 0 || digit > 9) return NaN;
    n = n * 10 + digit;
  }
  return n;
}

/** A hash of a word that differs for all words of a table. */
export function hash(bytes: Uint8Array, from: number, to: number): number {
  let h = bytes[from]!;
  for (let i = from + 1; i < to; i++) h = (Math.imul(h, 31) + bytes[i]!) | 0;
  return h ^ (h >>> 13);
}

/** A map from ASCII words, looked up by their hashes, which are all different. */
export class WordTable<T> {
  readonly #hashes: Int32Array;
  readonly #values: (T | undefined)[];
  readonly #mask: number;

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    const rows = [...entries].map(([word, value]) => {
      const bytes = toBytes(word);
      return { hash: hash(bytes, 0, bytes.length), value };
    });
    let size = 16;
    while (size < rows.length * 4) size *= 2;
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#values = new Array<T | undefined>(size).fill(undefined);
    for (const row of rows) {
      let at = row.hash & this.#mask;
      while (this.#values[at] !== undefined) {
        if (this.#hashes[at] === row.hash) throw new Error('two words of a table have one hash');
        at = (at + 1) & this.#mask;
      }
      this.#hashes[at] = row.hash;
      this.#values[at] = row.value;
    }
  }

  /** The value of the word with this hash; another word may have it too, so the value must not be believed. */
  at(key: number): T | undefined {
    for (let at = key & this.#mask; ; at = (at + 1) & this.#mask) {
      const value = this.#values[at];
      if (value === undefined || this.#hashes[at] === key) return value;
    }
  }

  get(bytes: Uint8Array, from: number, to: number): T | undefined {
    return this.at(hash(bytes, from, to));
  }
}

/** Strings of at most this many bytes are kept, because users and addresses come again. */
const KEPT_LENGTH = 40;
const KEPT = 4096;
const kept = new Array<string>(KEPT).fill('');

/** The string of ASCII bytes. */
export function ascii(bytes: Uint8Array, from: number, to: number): string {
  const length = to - from;
  if (length > KEPT_LENGTH) return fresh(bytes, from, to);
  const slot = hash(bytes, from, to) & (KEPT - 1);
  const old = kept[slot]!;
  return isText(bytes, from, to, old) ? old : (kept[slot] = fresh(bytes, from, to));
}

/** Below the argument limit of every engine. */
const BLOCK = 4096;

function fresh(b: Uint8Array, from: number, to: number): string {
  const { fromCharCode } = String;
  let out = '';
  let at = from;
  // Eight at a time: several times as fast as a list of all.
  for (; at + 8 <= to && to - from <= KEPT_LENGTH; at += 8)
    out += fromCharCode(
      b[at]!,
      b[at + 1]!,
      b[at + 2]!,
      b[at + 3]!,
      b[at + 4]!,
      b[at + 5]!,
      b[at + 6]!,
      b[at + 7]!,
    );
  if (to - from <= KEPT_LENGTH) {
    for (; at < to; at++) out += fromCharCode(b[at]!);
    return out;
  }
  for (; at < to; at += BLOCK) out += fromCharCode(...b.subarray(at, Math.min(to, at + BLOCK)));
  return out;
}
