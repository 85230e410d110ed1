/**
 * The part that reads bytes, compiled from `assembly/`, and the memory that it and the rest look at: one of fixed size, in which
 * lie the tables of all wordings, a piece of the log, and what was found in the last line. Who reads a log has it alone
 * from one piece to the next.
 */
import { KERNEL } from './kernel-code.ts';

/** What is used of WebAssembly; this folder knows no environment. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

interface Exports extends Readonly<
  Record<
    'RECORD' | 'PLACES' | 'TIME' | 'FRONTS' | 'FRONT_SIZE' | 'TABLES' | 'PIECE' | 'PIECE_MAX',
    { readonly value: number }
  >
> {
  readonly memory: { readonly buffer: ArrayBuffer };
  tables(heads: number, mask: number, outlines: number): void;
  setFronts(count: number): void;
  over(from: number, to: number): void;
  where(): number;
  next(): number;
  again(): number;
  whole(list: number, start: number, end: number, ours: number, level: number): number;
  match(at: number, start: number, end: number, open: number): number;
  peerBefore(from: number, to: number): number;
}

const code = Uint8Array.from(KERNEL.match(/../g) ?? [], (two) => parseInt(two, 16));
/** The functions; see `assembly/index.ts`. */
export const kernel = new WebAssembly.Instance(new WebAssembly.Module(code)).exports as Exports;
const { buffer } = kernel.memory;

/** All of the memory. */
export const memory = new Uint8Array(buffer);
export const words = new Int32Array(buffer);

/** Where the piece of the log lies, and how long it can be. */
export const PIECE = kernel.PIECE.value;
export const PIECE_MAX = kernel.PIECE_MAX.value;

/** What `next` answers. */
export const NO_LINE = 0;
export const READ_LINE = 1;
export const NEW_FRONT = 3;

/** What stands around the last line. */
export const record = new Int32Array(buffer, kernel.RECORD.value, 13);
/** Places in `record`. */
export const FROM = 0;
export const TO = 1;
export const START = 2;
export const END = 3;
export const FRONT = 4;
export const PID = 5;
export const LEVEL = 6;
export const STAGE = 7;
export const PATTERN = 8;
/** Changes with the time. */
export const TIME = 9;
/** Behind the time and a blank. */
export const HOST = 10;
/** Number of the peer of the last match; two lines with the same have the same peer. */
export const PEER = 11;
/** Where the front stands. */
export const FRONT_AT = 12;

/** Most named conversions of one format. */
export const SLOTS_MAX = 16;
/** A slot for what is worked out of another. */
export const SPARE = 2 * SLOTS_MAX + 2;
/** Where the values of the last match are: from and to of each slot, of one that nobody reads, and of SPARE. */
export const places = new Int32Array(buffer, kernel.PLACES.value, SPARE + 2);

/** The last time, with a blank behind. */
export const lastTime = new Uint8Array(buffer, kernel.TIME.value, 64);
export const lastTimeWords = new Int32Array(buffer, kernel.TIME.value, 16);

let free = kernel.TABLES.value;

/** Room for so many bytes of tables. */
export function room(bytes: number): number {
  const at = free;
  free = (free + bytes + 7) & ~7;
  if (free > PIECE) throw new Error('the tables are too large');
  return at;
}

/** Keep numbers in the memory; returns where. */
export function keepNumbers(numbers: readonly number[]): number {
  const at = room(4 * numbers.length);
  words.set(numbers, at >> 2);
  return at;
}

const texts = new Map<string, number>();

/** Keep an ASCII text in the memory; returns where. */
export function keepText(text: string): number {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const at = room(text.length);
  for (let n = 0; n < text.length; n++) memory[at + n] = text.charCodeAt(n);
  texts.set(text, at);
  return at;
}
