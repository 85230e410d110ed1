/** The time at the beginning of a line: most lines have that of the line before. */
import { copy, isDigit, isLetter, isSame } from './compare';
import { TIME } from './layout';

/** Length of the last time, with the blank. */
let length: i32 = 0;
/** Changes with it. */
export let timeNumber: i32 = 0;

/** Offset behind the time and a blank at `from`; -1 for none of the usual form. */
export function timeStop(from: i32, to: i32): i32 {
  if (length > 0 && from + length <= to && inline.always(isSame(from, TIME, length))) return from + length;
  const end = timeEnd(from);
  if (end == -1 || end >= to || load<u8>(end) != 32) return -1;
  length = end + 1 - from;
  timeNumber++;
  copy(TIME, from, length);
  return end + 1;
}

/** `Nov 22 10:00:00` or an ISO 8601 time with its zone. */
function timeEnd(at: i32): i32 {
  if (!isLetter(load<u8>(at))) return isoEnd(at);
  const usual =
    isLetter(load<u8>(at + 1)) &&
    isLetter(load<u8>(at + 2)) &&
    load<u8>(at + 3) == 32 &&
    (load<u8>(at + 4) == 32 || isDigit(load<u8>(at + 4))) &&
    isDigit(load<u8>(at + 5)) &&
    load<u8>(at + 6) == 32;
  return usual && isClock(at + 7) ? at + 15 : -1;
}

function isoEnd(at: i32): i32 {
  for (let i = 0; i < 10; i++) {
    const byte = load<u8>(at + i);
    if (i == 4 || i == 7 ? byte != 45 : !isDigit(byte)) return -1;
  }
  if (load<u8>(at + 10) != 84 || !isClock(at + 11)) return -1;
  let i = at + 19;
  if (load<u8>(i) == 46) {
    const from = ++i;
    while (isDigit(load<u8>(i))) i++;
    if (i == from || i - from > 9) return -1;
  }
  if (load<u8>(i) == 90) return i + 1;
  if (load<u8>(i) != 43 && load<u8>(i) != 45) return -1;
  return isTwo(i + 1) && load<u8>(i + 3) == 58 && isTwo(i + 4) ? i + 6 : -1;
}

/** `HH:MM:SS` */
function isClock(at: i32): bool {
  return isTwo(at) && load<u8>(at + 2) == 58 && isTwo(at + 3) && load<u8>(at + 5) == 58 && isTwo(at + 6);
}

/** Two digits. */
function isTwo(at: i32): bool {
  return isDigit(load<u8>(at)) && isDigit(load<u8>(at + 1));
}
