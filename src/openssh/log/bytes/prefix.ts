/**
 * The usual wrappings of syslog, read in bytes: `Nov 22 10:00:00 HOST IDENT[PID]: ` and the same with an ISO 8601 time.
 * Reads less than `parseLine`, and what it reads it reads alike: whatever is out of the ordinary is left to `parseLine`.
 */
import { sideOfIdent } from '../context.ts';
import { isOurs } from '../patterns.ts';
import { isRelay } from '../wrapping.ts';
import type { Level, Side } from '../types.ts';
import { ascii, ENDS, isAt, toBytes, wordsOf } from './words.ts';

/** What stands around one message, in offsets; one object is filled for every line. */
export interface Around {
  timeFrom: number;
  timeTo: number;
  /** Differs from that of the line before if the time does. */
  timeNumber: number;
  front: Front;
  pid: number | undefined;
  level: Level | undefined;
  stage: 'preauth' | undefined;
  /** The message. */
  start: number;
  end: number;
  /** `hash` of the first word of the message. */
  wordHash: number;
}

/** Host and program of a line, up to the PID, or to the message if there is none. */
export interface Front {
  readonly bytes: Uint8Array;
  readonly words: DataView;
  readonly ident: string;
  /** True if a PID follows. */
  readonly numbered: boolean;
  /** True if OpenSSH writes under this name. */
  readonly ours: boolean;
  readonly side: Side | undefined;
  /** Place in DATED of a program whose name dates its lines, where a PID follows; 0 for others. */
  readonly dated: number;
}

/** Names that changed from one release to another. */
const DATED = ['', 'sshd', 'sshd-session', 'sshd-auth'];

/** A front before the first line. */
export const NO_FRONT: Front = {
  bytes: toBytes(' '),
  words: new DataView(new ArrayBuffer(1)),
  ident: '',
  numbered: false,
  ours: false,
  side: undefined,
  dated: 0,
};

/** Fronts remembered, the last one first: a log has few hosts, and few of their programs write at a time. */
const FRONTS_MAX = 12;
const fronts: Front[] = [];
/** The last time that was read, and a blank. */
const lastTime = new Uint8Array(64);
const lastTimeWords = new DataView(lastTime.buffer);
let lastTimeLength = 0;
let timeNumber = 0;

const LEVELS: readonly (readonly [word: Uint8Array, level: Level])[] = (
  ['fatal', 'error', 'debug1', 'debug2', 'debug3'] as const
).map((level) => [toBytes(`${level}: `), level]);
/** First words that `parseLine` looks behind. */
const MESSAGE = toBytes('message');
const PREAUTH = toBytes(' [preauth]');
/** 1 for the bytes that `FACILITY` of line.ts begins with: auth, daemon, kernel, local, user. */
const FACILITIES = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number('adklu'.includes(String.fromCharCode(byte))),
);

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

/** `Nov 22 10:00:00 ` */
const SYSLOG_TIME = 16;

/** True if the time at `from`, up to the minute, is that of the line before. */
function isSameMinute(words: DataView, from: number): boolean {
  for (let i = 0; i < 12; i += 4)
    if (words.getInt32(from + i, true) !== lastTimeWords.getInt32(i, true)) return false;
  return true;
}

/** Offset behind the time and a blank at `from`; -1 for none. Most lines have the time of the line before. */
function timeStop(b: Uint8Array, from: number, to: number): number {
  const known = lastTimeLength;
  if (known > 0 && from + known <= to) {
    const words = wordsOf(b);
    // The last four may have some before them; the seconds differ, if anything does.
    const last = known - 4;
    if (words.getInt32(from + last, true) === lastTimeWords.getInt32(last, true)) {
      let i = 0;
      while (i < last && words.getInt32(from + i, true) === lastTimeWords.getInt32(i, true)) i += 4;
      if (i >= last) return from + known;
    } else if (
      known === SYSLOG_TIME &&
      isSameMinute(words, from) &&
      isClock(b, from + 7) &&
      b[from + 15] === 32
    ) {
      timeNumber++;
      lastTimeWords.setInt32(12, words.getInt32(from + 12, true), true);
      return from + known;
    }
  }
  const end = timeEnd(b, from);
  if (end === -1 || end >= to || b[end] !== 32) return -1;
  lastTimeLength = end + 1 - from;
  timeNumber++;
  for (let i = 0; i < lastTimeLength; i++) lastTime[i] = b[from + i]!;
  return end + 1;
}

/** Read host and ident at `at`, up to the bracket of the PID or to the message; undefined if `parseLine` must. */
function readFront(b: Uint8Array, at: number, to: number): Front | undefined {
  // A host that starts with a letter in lower case cannot be read as a part of the time.
  if (!isLower(b[at])) return undefined;
  let i = at + 1;
  for (; i < to; i++) {
    const byte = b[i]!;
    if (byte === 32) break;
    if (byte === 58 || byte === 60 || byte === 62 || byte === 91 || byte === 93 || byte === 124)
      return undefined;
  }
  const from = i + 1;
  if (!isLetter(b[from])) return undefined;
  for (i = from; i < to && i - from < 48; i++) {
    const byte = b[i]!;
    if (!isLetter(byte) && !isDigit(byte) && byte !== 45 && byte !== 95) break;
  }
  const ident = ascii(b, from, i);
  if (isRelay(ident) || ident === 'dropbear') return undefined;
  const numbered = b[i] === 91;
  if (!numbered && (NAMED_ONLY.test(ident) || b[i] !== 58 || b[i + 1] !== 32)) return undefined;
  const bytes = b.slice(at, numbered ? i + 1 : i + 2);
  const dated = numbered ? Math.max(0, DATED.indexOf(ident)) : 0;
  const words = new DataView(bytes.buffer);
  return { bytes, words, ident, numbered, ours: isOurs(ident), side: sideOfIdent(ident), dated };
}

/** The front at `at`, of those seen before, or read now. */
function frontAt(b: Uint8Array, at: number, to: number): Front | undefined {
  const words = wordsOf(b);
  for (let n = 0; n < fronts.length; n++) {
    const front = fronts[n]!;
    const { length } = front.bytes;
    if (at + length > to) continue;
    // Hosts are nearly always the same: the end decides. No front is shorter than four bytes.
    let i = length - 4;
    while (i > 0 && words.getInt32(at + i, true) === front.words.getInt32(i, true)) i -= 4;
    if (i > 0 || words.getInt32(at, true) !== front.words.getInt32(0, true)) continue;
    if (n > 0) {
      for (let k = n; k > 0; k--) fronts[k] = fronts[k - 1]!;
      fronts[0] = front;
    }
    return front;
  }
  const front = readFront(b, at, to);
  if (front === undefined) return undefined;
  fronts.unshift(front);
  if (fronts.length > FRONTS_MAX) fronts.pop();
  return front;
}

/**
 * Read the wrapping of one line of printable ASCII.
 * @returns false if `parseLine` must
 */
export function readAround(b: Uint8Array, from: number, to: number, out: Around): boolean {
  const host = timeStop(b, from, to);
  if (host === -1) return false;
  const front = frontAt(b, host, to);
  if (front === undefined) return false;
  let i = host + front.bytes.length;
  let pid = 0;
  if (front.numbered) {
    const digits = i;
    for (; i < to; i++) {
      const digit = b[i]! - 48;
      if (digit < 0 || digit > 9) break;
      pid = pid * 10 + digit;
    }
    if (pid === 0 || i - digits > 10 || b[i] !== 93 || b[i + 1] !== 58 || b[i + 2] !== 32) return false;
    i += 3;
  }
  while (i < to && b[i] === 32) i++;
  if (i >= to) return false;

  // What stands behind: levels, and what `parseLine` has an eye for.
  let level: Level | undefined;
  let first = b[i]!;
  if (first === 100 || first === 101 || first === 102) {
    level = levelAt(b, i, to);
    if (level !== undefined) {
      i += level.length + 2;
      if (i >= to || levelAt(b, i, to) !== undefined) return false;
      first = b[i]!;
    }
  }
  if (first <= 32 || first === 91) return false;
  let h = first;
  let wordStop = i + 1;
  while (wordStop < to) {
    const byte = b[wordStop]!;
    if (ENDS[byte] === 1) break;
    h = (Math.imul(h, 31) + byte) | 0;
    wordStop++;
  }
  if (first === 109 && wordStop - i === 7 && isAt(b, i, MESSAGE)) return false;
  // `channels.c:channel_new():412: ` of LogVerbose, and `auth.info ` of a facility.
  if (b[wordStop - 1] === 99 && wordStop - i > 2 && b[wordStop - 2] === 46) return false;
  if (FACILITIES[first] === 1 && hasDot(b, i, wordStop)) return false;

  let end = to;
  let stage: 'preauth' | undefined;
  if (b[end - 1] === 93 && end - i > PREAUTH.length && isAt(b, end - PREAUTH.length, PREAUTH)) {
    stage = 'preauth';
    end -= PREAUTH.length;
    // The word ends where the message does.
    if (wordStop > end) return false;
  }
  const last = b[end - 1]!;
  // Blanks, ends spelt out (`^M$`, `\\r`, `\\n`), and a stage.
  if (last <= 32 || last === 36 || b[end - 2] === 92) return false;
  if (last === 93 && end - i > 5 && b[end - 2] === 104 && b[end - 3] === 116) return false;
  out.timeFrom = from;
  out.timeTo = host - 1;
  out.timeNumber = timeNumber;
  out.front = front;
  out.pid = pid === 0 ? undefined : pid;
  out.level = level;
  out.stage = stage;
  out.start = i;
  out.end = end;
  out.wordHash = h ^ (h >>> 13);
  return true;
}

/** The level that `at` names, with a colon and a blank behind. */
function levelAt(b: Uint8Array, at: number, to: number): Level | undefined {
  for (const [word, level] of LEVELS) if (at + word.length <= to && isAt(b, at, word)) return level;
  return undefined;
}

function hasDot(b: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (b[i] === 46) return true;
  return false;
}
