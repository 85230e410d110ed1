/** Which of all wordings a line is. A row of each tells most lines from it before its steps are tried. */
import { isDigit } from './compare';
import { PLACES } from './layout';
import { match } from './match';
import { peerBefore, peerLength } from './peer';

/** A table of lists by the first four bytes: key and list of each entry, list 0 for none. */
let heads: i32 = 0;
let mask: i32 = 0;
let rows: i32 = 0;

// A row: the least length; the last two bytes, or -1; the last four of the text that it begins with, and where they are, or -1;
// 1 if only OpenSSH writes it; the level that the line must show, or -1; its steps; one more than the slot of a peer at its end, or 0.
const ROW_BITS: i32 = 5;
const TAIL: i32 = 4;
const HEAD_AT: i32 = 8;
const HEAD: i32 = 12;
const OWN: i32 = 16;
const SHOWN: i32 = 20;
const STEPS: i32 = 24;
const OF_PEER: i32 = 28;

/** Answer of `headed` and `whole`: the line is to be read as text. */
export const ODD: i32 = -2;

/** Say where the tables are. */
export function tables(headsAt: i32, headsMask: i32, rowsAt: i32): void {
  heads = headsAt;
  mask = headsMask;
  rows = rowsAt;
}

/** The wording of a line among those that begin with four bytes of literal text; -1 for none. */
export function headed(start: i32, end: i32, ours: bool, level: i32): i32 {
  if (end - start < 4) return -1;
  const key = load<i32>(start);
  // Words that begin alike are kept apart.
  const mixed: u32 = key * 0x2c1b3c6d;
  for (let at = (mixed ^ (mixed >> 15)) & mask; ; at = (at + 1) & mask) {
    const entry = heads + (at << 3);
    const list = load<i32>(entry, 4);
    if (list == 0) return -1;
    if (load<i32>(entry) == key) return whole(list, start, end, ours, level);
  }
  return -1;
}

/**
 * The first wording of a list that the line is as a whole; -1 for none, ODD if the text must tell.
 * @param list how many there are, then their numbers
 */
export function whole(list: i32, start: i32, end: i32, ours: bool, level: i32): i32 {
  const length = end - start;
  const tail: i32 = load<u16>(end - 2);
  const stop = list + 4 + (load<i32>(list) << 2);
  for (let at = list + 4; at < stop; at += 4) {
    const number = load<i32>(at);
    const row = rows + (number << ROW_BITS);
    // The beginning first: of lines of one kind it is always the same, which a processor learns.
    const headAt = load<i32>(row, HEAD_AT);
    if (headAt != -1 && load<i32>(start + headAt) != load<i32>(row, HEAD)) continue;
    const wanted = load<i32>(row, TAIL);
    if (wanted != -1 && wanted != tail) continue;
    if (length < load<i32>(row)) continue;
    if (load<i32>(row, OWN) != 0 && !ours) continue;
    const shown = load<i32>(row, SHOWN);
    if (shown != -1 && shown != level) continue;
    if (match(load<i32>(row, STEPS), start, end, false)) {
      const slot = load<i32>(row, OF_PEER);
      return slot == 0 || isPeer(PLACES + ((slot - 1) << 3)) ? number : ODD;
    }
  }
  return -1;
}

/** True for `[[invalid |authenticating ]user NAME ]ADDRESS port N` and a bare IPv4 address; what else may be one is read as text. */
function isPeer(place: i32): bool {
  const from = load<i32>(place);
  const to = load<i32>(place, 4);
  if (peerBefore(from, to) == 0) return isIPv4(from, to);
  const before = to - peerLength - from;
  if (before == 0) return peerLength != 0;
  if (peerLength == 0 || before < 5) return false;
  const first = load<u64>(from);
  // `user `, `invalid user `, `authenticating user `
  if ((first & 0xffffffffff) == 0x2072657375) return true;
  if (before >= 13 && first == 0x2064696c61766e69) return isUser(from + 8);
  return (
    before >= 20 &&
    first == 0x69746e6568747561 &&
    load<u64>(from + 7) == 0x20676e6974616369 &&
    isUser(from + 15)
  );
}

function isUser(at: i32): bool {
  return load<u32>(at) == 0x72657375 && load<u8>(at + 4) == 32;
}

function isIPv4(from: i32, to: i32): bool {
  let dots = 0;
  for (let i = from; i < to; i++) {
    const byte = load<u8>(i);
    if (byte == 46) dots++;
    else if (!isDigit(byte)) return false;
  }
  return dots == 3 && isDigit(load<u8>(to - 1));
}
