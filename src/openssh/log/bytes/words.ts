/** Words in bytes: where they end, tables that are looked up by them, and strings that are made only once. */
import { isDelimiter } from '../format.ts';

/** 1 for each byte that ends a word; see `isDelimiter`. */
const ENDS = Uint8Array.from({ length: 256 }, (_, code) => Number(isDelimiter(code)));

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

function hash(bytes: Uint8Array, from: number, to: number): number {
  let h = to - from;
  for (let i = from; i < to; i++) h = (Math.imul(h, 31) + bytes[i]!) | 0;
  return h ^ (h >>> 13);
}

/** A map from ASCII words, looked up by their bytes. */
export class WordTable<T> {
  readonly #slots: ({ readonly word: Uint8Array; readonly value: T } | undefined)[];
  readonly #mask: number;

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    const rows = [...entries].map(([word, value]) => ({ word: toBytes(word), value }));
    let size = 16;
    while (size < rows.length * 4) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Array<undefined>(size).fill(undefined);
    for (const row of rows) {
      let at = hash(row.word, 0, row.word.length) & this.#mask;
      while (this.#slots[at] !== undefined) at = (at + 1) & this.#mask;
      this.#slots[at] = row;
    }
  }

  get(bytes: Uint8Array, from: number, to: number): T | undefined {
    for (let at = hash(bytes, from, to) & this.#mask; ; at = (at + 1) & this.#mask) {
      const slot = this.#slots[at];
      if (slot === undefined) return undefined;
      if (slot.word.length === to - from && isAt(bytes, from, slot.word)) return slot.value;
    }
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
  if (old.length === length) {
    let i = 0;
    while (i < length && old.charCodeAt(i) === bytes[from + i]) i++;
    if (i === length) return old;
  }
  return (kept[slot] = fresh(bytes, from, to));
}

/** Below the argument limit of every engine. */
const BLOCK = 4096;

function fresh(b: Uint8Array, from: number, to: number): string {
  const { fromCharCode } = String;
  // Ports, PIDs, slots, short names: each length on its own is several times as fast as a list.
  switch (to - from) {
    case 0:
      return '';
    case 1:
      return fromCharCode(b[from]!);
    case 2:
      return fromCharCode(b[from]!, b[from + 1]!);
    case 3:
      return fromCharCode(b[from]!, b[from + 1]!, b[from + 2]!);
    case 4:
      return fromCharCode(b[from]!, b[from + 1]!, b[from + 2]!, b[from + 3]!);
    case 5:
      return fromCharCode(b[from]!, b[from + 1]!, b[from + 2]!, b[from + 3]!, b[from + 4]!);
  }
  let out = '';
  for (let at = from; at < to; at += BLOCK) {
    const units: number[] = [];
    for (let i = at; i < to && i < at + BLOCK; i++) units.push(b[i]!);
    out += fromCharCode(...units);
  }
  return out;
}
