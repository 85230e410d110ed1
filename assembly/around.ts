/**
 * The usual wrappings of syslog: `Nov 22 10:00:00 HOST IDENT[PID]: ` and the same with an ISO 8601 time.
 * Reads less than `parseLine`, and what it reads it reads alike: whatever is out of the ordinary is left to that.
 */
import { isDigit, isSame } from './compare';
import {
  END,
  FRONT,
  FRONT_AT,
  FRONT_SIZE,
  FRONTS,
  HOST,
  LEVEL,
  PID,
  STAGE,
  START,
  TIME_NUMBER,
  WORDING,
} from './layout';
import { timeNumber, timeStop } from './time';
import { headed, ODD } from './wording';

/** Answers of `around` and `next`. */
export const READ: i32 = 1;
/** The line is to be read as text. */
export const UNUSUAL: i32 = 2;
/** What stands at FRONT_AT is not among FRONTS. */
export const NEW_FRONT: i32 = 3;

// A row of FRONTS: length; 1 if OpenSSH writes under that name; 1 if a PID follows; where it stands; the bytes.
const OURS: i32 = 4;
const NUMBERED: i32 = 8;
const PLACE: i32 = 12;
const BYTES: i32 = 16;

// Places that are none of the usual one behind the time: host and `kernel: ` before its stamp, a program behind that stamp.
const STAMPED: i32 = 1;
const BEHIND: i32 = 2;

let fronts: i32 = 0;
let lastFront: i32 = 0;

/** Say how many fronts there are. */
export function setFronts(count: i32): void {
  fronts = count;
  lastFront = 0;
}

/** Read what stands around the message of a line, and which message it is. */
export function around(from: i32, to: i32): i32 {
  const host = timeStop(from, to);
  if (host == -1) return UNUSUAL;
  store<i32>(TIME_NUMBER, timeNumber);
  store<i32>(HOST, host);
  let at = host;
  let front = frontAt(at, to, false);
  if (front != -1 && load<i32>(FRONTS + front * FRONT_SIZE, PLACE) == STAMPED) {
    at = stampStop(host + load<i32>(FRONTS + front * FRONT_SIZE), to);
    if (at == -1) return UNUSUAL;
    front = frontAt(at, to, true);
  }
  store<i32>(FRONT_AT, at);
  if (front == -1) return NEW_FRONT;
  const row = FRONTS + front * FRONT_SIZE;
  let i = at + load<i32>(row);
  store<i32>(PID, 0);
  if (load<i32>(row, NUMBERED) != 0) {
    i = pidStop(i, to);
    if (i == -1) return UNUSUAL;
  }
  while (i < to && load<u8>(i) == 32) i++;
  if (i >= to) return UNUSUAL;
  const level = levelAt(i, to);
  if (level != 0) {
    i += level > 2 ? 8 : 7;
    if (i >= to || levelAt(i, to) != 0) return UNUSUAL;
  }
  // A bracket may be a prefix of its own, `#` a color that is spelled out, and `(lib` is a prefix of macOS.
  const first = load<u8>(i);
  if (first <= 32 || first == 35 || first == 91 || load<u32>(i) == 0x62696c28) return UNUSUAL;
  const stage = load<u8>(to - 1) == 93 && to - i > 10 && isPreauth(to - 10);
  const end = stage ? to - 10 : to;
  if (hasTail(i, end)) return UNUSUAL;
  store<i32>(START, i);
  store<i32>(END, end);
  store<i32>(FRONT, front);
  store<i32>(LEVEL, level);
  store<i32>(STAGE, stage ? 1 : 0);
  const wording = headed(i, end, load<i32>(row, OURS) != 0, level);
  store<i32>(WORDING, wording);
  return wording == ODD ? UNUSUAL : READ;
}

/** The front at `at`, behind a stamp or not, the last one first; -1 for none that is known. */
function frontAt(at: i32, to: i32, behind: bool): i32 {
  let front = lastFront;
  for (let n = 0; n < fronts; n++) {
    const row = FRONTS + front * FRONT_SIZE;
    const length = load<i32>(row);
    if (
      at + length <= to &&
      inline.always(isSame(at, row + BYTES, length)) &&
      (load<i32>(row, PLACE) == BEHIND) == behind
    ) {
      lastFront = front;
      return front;
    }
    if (++front == fronts) front = 0;
  }
  return -1;
}

/** Read the kernel's `[12345.678901] `, with or without a colon; returns what is behind it, or -1. */
function stampStop(at: i32, to: i32): i32 {
  let i = at + 1;
  if (i >= to || load<u8>(at) != 91) return -1;
  while (i < to && load<u8>(i) == 32) i++;
  const seconds = digitsStop(i, to);
  if (seconds == i || seconds >= to || load<u8>(seconds) != 46) return -1;
  i = digitsStop(seconds + 1, to);
  if (i == seconds + 1 || i >= to || load<u8>(i) != 93) return -1;
  if (++i < to && load<u8>(i) == 58) i++;
  const blanks = i;
  while (i < to && load<u8>(i) == 32) i++;
  return i == blanks ? -1 : i;
}

function digitsStop(at: i32, to: i32): i32 {
  let i = at;
  while (i < to && isDigit(load<u8>(i))) i++;
  return i;
}

/** Read `PID]: ` of at most nine digits; returns what is behind it, or -1. */
function pidStop(at: i32, to: i32): i32 {
  let pid = 0;
  let i = at;
  for (; i < to; i++) {
    const digit = <i32>load<u8>(i) - 48;
    if (<u32>digit > 9) break;
    pid = pid * 10 + digit;
  }
  if (pid == 0 || i - at > 9) return -1;
  if (load<u8>(i) != 93 || load<u8>(i + 1) != 58 || load<u8>(i + 2) != 32) return -1;
  store<i32>(PID, pid);
  return i + 3;
}

/** The level that `at` names, with a colon and a blank behind: 1 for fatal, 2 for error, 3 to 5 for debug; 0 for none. */
function levelAt(at: i32, to: i32): i32 {
  const eight = load<u64>(at);
  const seven = eight & 0x00ffffffffffffff;
  // `fatal: `, `error: `, `debug_: `
  if (seven == 0x00203a6c61746166) return at + 7 <= to ? 1 : 0;
  if (seven == 0x00203a726f727265) return at + 7 <= to ? 2 : 0;
  if ((eight & 0xffff00ffffffffff) != 0x203a006775626564 || at + 8 > to) return 0;
  const digit: i32 = load<u8>(at + 5) - 48;
  return digit >= 1 && digit <= 3 ? 2 + digit : 0;
}

/** ` [preauth]` */
function isPreauth(at: i32): bool {
  return load<u64>(at) == 0x7475616572705b20 && load<u16>(at + 8) == 0x5d68;
}

/** True for what `parseLine` takes off the end: blanks, ends spelt out (`^M$`, `\\r`, `\\n`, `#015`, `#033[0m`), and a stage. */
function hasTail(start: i32, end: i32): bool {
  const last = load<u8>(end - 1);
  const before = load<u8>(end - 2);
  if (last <= 32 || last == 36 || before == 92) return true;
  // `#01`, and a color.
  if ((load<u32>(end - 4) & 0xffffff) == 0x313023) return true;
  if ((last == 109 || last == 75) && (before == 91 || isDigit(before))) return true;
  return last == 93 && end - start > 5 && load<u8>(end - 2) == 104 && load<u8>(end - 3) == 116;
}
