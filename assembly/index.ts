/**
 * Reads lines of a log in bytes: where they end, what stands around the message, which message it is, and where its values are.
 * In AssemblyScript, because sixteen bytes are compared at a time. `node scripts/kernel.mjs` compiles it.
 */
import { around, UNUSUAL } from './around';
import { FROM, TO } from './layout';

export { FRONT_SIZE, FRONTS, PIECE, PIECE_MAX, PLACES, RECORD, TABLES, TIME } from './layout';
export { setFronts } from './around';
export { match } from './match';
export { peerBefore } from './peer';
export { tables, whole } from './wording';

let position: i32 = 0;
let limit: i32 = 0;

/** Begin with the lines from `from` to `to`. */
export function over(from: i32, to: i32): void {
  position = from;
  limit = to;
}

/** Where the next line begins. */
export function where(): i32 {
  return position;
}

/**
 * Take the next line.
 * @returns 0 if there is no further line end; READ, UNUSUAL, NEW_FRONT
 */
export function next(): i32 {
  const from = position;
  let mark = markAt(from);
  let plain = mark < limit && load<u8>(mark) == 10;
  let behind = mark + 1;
  if (!plain && mark + 1 < limit && load<u16>(mark) == 0x0a0d) {
    plain = true;
    behind = mark + 2;
  }
  if (!plain) {
    mark = endAt(mark);
    behind = mark + 1;
  }
  if (mark >= limit) return 0;
  position = behind;
  store<i32>(FROM, from);
  store<i32>(TO, mark);
  return plain ? around(from, mark) : UNUSUAL;
}

/** Read the last line again, of which the front is now known. */
export function again(): i32 {
  return around(load<i32>(FROM), load<i32>(TO));
}

/** The first byte at or behind `at` that is not printable ASCII. */
function markAt(at: i32): i32 {
  const blank = i8x16.splat(32);
  const del = i8x16.splat(127);
  for (let i = at; i < limit; i += 16) {
    const bytes = v128.load(i);
    // As numbers with a sign, bytes above 127 are below 32 too.
    const marks = i8x16.bitmask(v128.or(i8x16.lt_s(bytes, blank), i8x16.eq(bytes, del)));
    if (marks != 0) return i + ctz(marks);
  }
  return limit;
}

/** The first LF at or behind `at`. */
function endAt(at: i32): i32 {
  const lf = i8x16.splat(10);
  for (let i = at; i < limit; i += 16) {
    const ends = i8x16.bitmask(i8x16.eq(v128.load(i), lf));
    if (ends != 0) return i + ctz(ends);
  }
  return limit;
}
