/**
 * The usual wrappings of syslog, read in bytes: `Nov 22 10:00:00 HOST IDENT[PID]: ` and the same with an ISO 8601 time.
 * Reads less than `parseLine`, and what it reads it reads alike: whatever is out of the ordinary is left to `parseLine`.
 */
import type { Level } from '../types.ts';
import { ascii, byteWordEnd, isAt, toBytes, WordTable } from './words.ts';

/** What stands around one message, in offsets; one object is filled for every line. */
export interface Around {
  timeFrom: number;
  timeTo: number;
  ident: string;
  pid: number | undefined;
  level: Level | undefined;
  stage: 'preauth' | undefined;
  /** The message. */
  start: number;
  end: number;
}

const LEVELS = new WordTable<Level>(
  (['fatal', 'error', 'debug1', 'debug2', 'debug3'] as const).map((level) => [level, level]),
);
/** First words that `parseLine` looks behind. */
const MESSAGE = toBytes('message');
const PREAUTH = toBytes(' [preauth]');
/** `FACILITY` of line.ts begins with one of these: auth, daemon, kernel, local, user. */
const FACILITIES = toBytes('adklu');

/** What is no ident, or is read in another way, when no PID follows. */
const NAMED_ONLY = /^(?:error|fatal|debug\d|warning|kernel|ssh.*)$/i;

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 48 && byte <= 57;
const isLower = (byte: number | undefined) => byte !== undefined && byte >= 97 && byte <= 122;
const isLetter = (byte: number | undefined) => byte !== undefined && isLower(byte | 32);

/** `HH:MM:SS` at this place. */
function isClock(b: Uint8Array, at: number): boolean {
  return (
    b[at + 2] === 58 &&
    b[at + 5] === 58 &&
    isDigit(b[at]) &&
    isDigit(b[at + 1]) &&
    isDigit(b[at + 3]) &&
    isDigit(b[at + 4]) &&
    isDigit(b[at + 6]) &&
    isDigit(b[at + 7])
  );
}

/** Offset behind the time at `at`; -1 for none of the usual form. */
function timeEnd(b: Uint8Array, at: number): number {
  if (isLetter(b[at])) {
    const usual =
      isLetter(b[at + 1]) &&
      isLetter(b[at + 2]) &&
      b[at + 3] === 32 &&
      (b[at + 4] === 32 || isDigit(b[at + 4])) &&
      isDigit(b[at + 5]) &&
      b[at + 6] === 32;
    return usual && isClock(b, at + 7) ? at + 15 : -1;
  }
  for (let i = 0; i < 10; i++) if (i === 4 || i === 7 ? b[at + i] !== 45 : !isDigit(b[at + i])) return -1;
  if (b[at + 10] !== 84 || !isClock(b, at + 11)) return -1;
  let i = at + 19;
  if (b[i] === 46) {
    i++;
    const from = i;
    while (isDigit(b[i])) i++;
    if (i === from || i - from > 9) return -1;
  }
  if (b[i] === 90) return i + 1;
  if (b[i] !== 43 && b[i] !== 45) return -1;
  const short = isDigit(b[i + 1]) && isDigit(b[i + 2]) && isDigit(b[i + 4]) && isDigit(b[i + 5]);
  return short && b[i + 3] === 58 ? i + 6 : -1;
}

/**
 * Read the wrapping of one line of printable ASCII.
 * @returns false if `parseLine` must
 */
export function readAround(b: Uint8Array, from: number, to: number, out: Around): boolean {
  const time = timeEnd(b, from);
  // A host that starts with a letter in lower case cannot be read as a part of the time.
  if (time === -1 || time >= to || b[time] !== 32 || !isLower(b[time + 1])) return false;
  let i = time + 2;
  for (; i < to; i++) {
    const byte = b[i]!;
    if (byte === 32) break;
    if (byte === 58 || byte === 60 || byte === 62 || byte === 91 || byte === 93 || byte === 124) return false;
  }
  const ident = i + 1;
  if (!isLetter(b[ident])) return false;
  for (i = ident; i < to && i - ident < 48; i++) {
    const byte = b[i]!;
    if (!isLetter(byte) && !isDigit(byte) && byte !== 45 && byte !== 95) break;
  }
  const identEnd = i;
  let pid = 0;
  if (b[i] === 91) {
    for (i++; i < to && isDigit(b[i]); i++) pid = pid * 10 + b[i]! - 48;
    if (pid === 0 || i - identEnd > 11 || b[i] !== 93) return false;
    i++;
  } else if (NAMED_ONLY.test(ascii(b, ident, identEnd))) return false;
  if (b[i] !== 58 || b[i + 1] !== 32) return false;
  i += 2;
  while (i < to && b[i] === 32) i++;
  if (i >= to) return false;

  // What stands behind: levels, and what `parseLine` has an eye for.
  let level: Level | undefined;
  let wordStop = byteWordEnd(b, i, to);
  const shown = b[wordStop] === 58 && b[wordStop + 1] === 32 ? LEVELS.get(b, i, wordStop) : undefined;
  if (shown !== undefined) {
    level = shown;
    i = wordStop + 2;
    if (i >= to) return false;
    wordStop = byteWordEnd(b, i, to);
    if (b[wordStop] === 58 && LEVELS.get(b, i, wordStop) !== undefined) return false;
  }
  const first = b[i]!;
  if (first <= 32 || first === 91) return false;
  if (wordStop - i === 7 && isAt(b, i, MESSAGE)) return false;
  // `channels.c:channel_new():412: ` of LogVerbose, and `auth.info ` of a facility.
  if (wordStop - i > 2 && b[wordStop - 1] === 99 && b[wordStop - 2] === 46) return false;
  if (FACILITIES.includes(first) && hasDot(b, i, wordStop)) return false;

  let end = to;
  let stage: 'preauth' | undefined;
  if (b[end - 1] === 93 && end - i > PREAUTH.length && isAt(b, end - PREAUTH.length, PREAUTH)) {
    stage = 'preauth';
    end -= PREAUTH.length;
  }
  const last = b[end - 1]!;
  // Blanks, ends spelt out (`^M$`, `\r`, `\n`), and a stage.
  if (last <= 32 || last === 36 || b[end - 2] === 92) return false;
  if (last === 93 && end - i > 5 && b[end - 2] === 104 && b[end - 3] === 116) return false;
  out.timeFrom = from;
  out.timeTo = time;
  out.ident = ascii(b, ident, identEnd);
  out.pid = pid === 0 ? undefined : pid;
  out.level = level;
  out.stage = stage;
  out.start = i;
  out.end = end;
  return true;
}

function hasDot(b: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (b[i] === 46) return true;
  return false;
}
