/** Which of all wordings a line is. A row of each tells most lines from it before its steps are tried. */
import { match } from './match';

/** A table of lists by the first four bytes: key and list of each entry, list 0 for none. */
let heads: i32 = 0;
let mask: i32 = 0;
let rows: i32 = 0;

// A row: the least length; the last two bytes, or -1; the last four of the text that it begins with, and where they are, or -1;
// 1 if only OpenSSH writes it; the level that the line must show, or -1; its steps.
const ROW_BITS: i32 = 5;
const TAIL: i32 = 4;
const HEAD_AT: i32 = 8;
const HEAD: i32 = 12;
const OWN: i32 = 16;
const SHOWN: i32 = 20;
const STEPS: i32 = 24;

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
 * The first wording of a list that the line is as a whole; -1 for none.
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
    if (match(load<i32>(row, STEPS), start, end, false)) return number;
  }
  return -1;
}
