/** Words in bytes: where they end, tables that are looked up by them, and strings that are made only once. */
import { isDelimiter } from '../format.ts';

/** 1 for each byte that ends a word; see `isDelimiter`. */
export const ENDS = Uint8Array.from({ length: 256 }, (_, code) => Number(isDelimiter(code)));

/** Bytes of an ASCII text. */
export function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

export const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 48 && byte <= 57;
export const isLower = (byte: number | undefined) => byte !== undefined && byte >= 97 && byte <= 122;
export const isLetter = (byte: number | undefined) => byte !== undefined && isLower(byte | 32);

let lastBytes: Uint8Array | undefined;
let lastWords = new DataView(new ArrayBuffer(0));

/** The bytes, four of them at any place at a time; the last answer is remembered. */
export function wordsOf(bytes: Uint8Array): DataView {
  if (bytes !== lastBytes) {
    lastBytes = bytes;
    lastWords = new DataView(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
  }
  return lastWords;
}

/** True if the bytes at `at` are `word`; the caller sees to it that they do not run over its end. */
export function isAt(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false;
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

/** Strings of at most this many bytes are kept, because users and addresses come again. */
const KEPT_LENGTH = 40;
const KEPT = 1024;
const kept = new Array<string>(KEPT).fill('');
/** Their bytes, side by side, so that four can be compared at a time. */
const keptBytes = new Uint8Array(KEPT * KEPT_LENGTH);
const keptLengths = new Uint8Array(KEPT);
const keptWords = new DataView(keptBytes.buffer);

/** Where the last value of each use is. */
const lately = new Uint16Array(8);

/**
 * The string of ASCII bytes: for a value that came lately, the same one.
 * @param use what it is wanted for, 0 to 7: the last value of each is the likeliest
 */
export function ascii(bytes: Uint8Array, from: number, to: number, use = 0): string {
  const length = to - from;
  if (length > KEPT_LENGTH) return fresh(bytes, from, to);
  if (length < 4) return short(bytes, from, length, use);
  const words = wordsOf(bytes);
  if (isKept(words, from, length, lately[use]!)) return kept[lately[use]!]!;
  const last = length - 4;
  let h = words.getInt32(from + last, true) ^ length;
  for (let n = 0; n < last; n += 4)
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) ^ words.getInt32(from + n, true);
  h = Math.imul(h ^ (h >>> 15), 0x297a2d39);
  const slot = (h ^ (h >>> 15)) & (KEPT - 1);
  lately[use] = slot;
  if (isKept(words, from, length, slot)) return kept[slot]!;
  for (let n = 0; n < length; n++) keptBytes[slot * KEPT_LENGTH + n] = bytes[from + n]!;
  keptLengths[slot] = length;
  return (kept[slot] = fresh(bytes, from, to));
}

/** True if these bytes are those of a slot; the last four may have some before them. */
function isKept(words: DataView, from: number, length: number, slot: number): boolean {
  if (keptLengths[slot] !== length) return false;
  const at = slot * KEPT_LENGTH;
  const last = length - 4;
  if (words.getInt32(from + last, true) !== keptWords.getInt32(at + last, true)) return false;
  for (let n = 0; n < last; n += 4)
    if (words.getInt32(from + n, true) !== keptWords.getInt32(at + n, true)) return false;
  return true;
}

/** The last short value of each use, and its bytes as a number. */
const lastShort = new Array<string>(8).fill('');
const lastShortKey = new Int32Array(8);

function short(bytes: Uint8Array, from: number, length: number, use: number): string {
  let key = length;
  for (let n = 0; n < length; n++) key = (key << 8) | bytes[from + n]!;
  if (key !== lastShortKey[use]) {
    lastShortKey[use] = key;
    lastShort[use] = fresh(bytes, from, from + length);
  }
  return lastShort[use]!;
}

/** Below the argument limit of every engine. */
const BLOCK = 4096;
/** Texts of up to this length are made of pieces, which is several times as fast as a list of all. */
const PIECES_MAX = 512;

/** A new string of these bytes. */
export function fresh(b: Uint8Array, from: number, to: number): string {
  const { fromCharCode } = String;
  let out = '';
  let at = from;
  if (to - from > PIECES_MAX) {
    for (; at < to; at += BLOCK) out += fromCharCode(...b.subarray(at, Math.min(to, at + BLOCK)));
    return out;
  }
  for (; at + 8 <= to; at += 8)
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
  if (at + 4 <= to) {
    out += fromCharCode(b[at]!, b[at + 1]!, b[at + 2]!, b[at + 3]!);
    at += 4;
  }
  if (at + 2 <= to) {
    out += fromCharCode(b[at]!, b[at + 1]!);
    at += 2;
  }
  return at < to ? out + fromCharCode(b[at]!) : out;
}
