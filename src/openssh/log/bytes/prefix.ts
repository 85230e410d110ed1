/**
 * The usual wrappings of syslog, read in bytes: `Nov 22 10:00:00 HOST IDENT[PID]: ` and the same with an ISO 8601 time.
 * Reads less than `parseLine`, and what it reads it reads alike: whatever is out of the ordinary is left to `parseLine`.
 */
import { sideOfIdent } from '../context.ts';
import { isOurs } from '../patterns.ts';
import { isRelay } from '../wrapping.ts';
import type { Side } from '../types.ts';
import { FRONT_AT, HOST, kernel, memory, NEW_FRONT, record, TO, words } from './kernel.ts';
import { ascii, ENDS, isAt, isDigit, isLetter, isLower, toBytes } from './words.ts';

/**
 * What stands in front of a PID, or of the message if there is none: host and program; or the program behind the stamp
 * that the kernel puts on its own lines.
 */
export interface Front {
  readonly bytes: Uint8Array;
  readonly place: Place;
  readonly ident: string;
  /** True if a PID follows. */
  readonly numbered: boolean;
  /** True if OpenSSH writes under this name. */
  readonly ours: boolean;
  readonly side: Side | undefined;
  /** 1 if sshd writes under this name; twice the place in DATED of a program whose name dates its lines, where a PID follows. */
  readonly marks: number;
}

/** Behind the time; host and `kernel: `, up to the kernel's stamp; behind that stamp. See `assembly/around.ts`. */
type Place = 0 | 1 | 2;

/** Names that changed from one release to another. */
const DATED = ['', 'sshd', 'sshd-session', 'sshd-auth'];

/** Where the bytes of a front are in its row of the kernel, and how many there can be. */
const FRONT_BYTES = 16;
const FRONT_LENGTH_MAX = kernel.FRONT_SIZE.value - FRONT_BYTES;

const MESSAGE = toBytes('message');
/** What a line of the kernel has behind the host, with the bracket of the stamp. */
const STAMPED = toBytes(' kernel: [');
const NOBODY = { ident: '', numbered: false, ours: false, side: undefined, marks: 0 } as const;
/** 1 for the bytes that `FACILITY` of line.ts begins with: auth, daemon, kernel, local, user. */
const FACILITIES = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number('adklu'.includes(String.fromCharCode(byte))),
);

/** What is no ident, or is read in another way, when no PID follows. */
const NAMED_ONLY = /^(?:error|fatal|debug\d|warning|kernel|ssh.*)$/i;

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
  if (i + STAMPED.length < to && isAt(b, i, STAMPED))
    return { ...NOBODY, bytes: b.slice(at, i + STAMPED.length - 1), place: 1 };
  return readIdent(b, at, i + 1, to, 0);
}

/** Read the ident at `from`, behind whatever else there is from `at` on. */
function readIdent(b: Uint8Array, at: number, from: number, to: number, place: Place): Front | undefined {
  if (!isLetter(b[from])) return undefined;
  let i = from;
  for (; i < to && i - from < 48; i++) {
    const byte = b[i]!;
    if (!isLetter(byte) && !isDigit(byte) && byte !== 45 && byte !== 95) break;
  }
  const ident = ascii(b, from, i);
  if (isRelay(ident) || ident === 'dropbear') return undefined;
  const numbered = b[i] === 91;
  if (!numbered && (NAMED_ONLY.test(ident) || b[i] !== 58 || b[i + 1] !== 32)) return undefined;
  const bytes = b.slice(at, numbered ? i + 1 : i + 2);
  const dated = numbered ? Math.max(0, DATED.indexOf(ident)) : 0;
  const side = sideOfIdent(ident);
  const marks = 2 * dated + (side === 'server' ? 1 : 0);
  return { bytes, place, ident, numbered, ours: isOurs(ident), side, marks };
}

/** Fronts that the kernel knows: a log has few hosts, and few of their programs write at a time. */
const fronts: Front[] = [];
const FRONTS_MAX = 12;
let next = 0;

/** The front with this number. */
export function frontOf(number: number): Front {
  return fronts[number]!;
}

/**
 * Make the front of the last line known to the kernel as long as it has one that is not.
 * @param read what the kernel said of that line
 * @returns what it says now
 */
export function withFront(read: number): number {
  let now = read;
  while (now === NEW_FRONT && learn(record[FRONT_AT]!, record[TO]!)) now = kernel.again();
  return now;
}

/** False if `parseLine` must read what stands there. */
function learn(at: number, to: number): boolean {
  const front = at === record[HOST] ? readFront(memory, at, to) : readIdent(memory, at, at, to, 2);
  if (front === undefined || front.bytes.length > FRONT_LENGTH_MAX) return false;
  const place = kernel.FRONTS.value + next * kernel.FRONT_SIZE.value;
  fronts[next] = front;
  next = (next + 1) % FRONTS_MAX;
  words.set([front.bytes.length, Number(front.ours), Number(front.numbered), front.place], place >> 2);
  memory.set(front.bytes, place + FRONT_BYTES);
  kernel.setFronts(fronts.length);
  return true;
}

/**
 * True if `parseLine` may look behind the first word: `message repeated 3 times: `, `channels.c:channel_new():412: ` of
 * LogVerbose, and `auth.info ` of a facility.
 */
export function isOddWord(b: Uint8Array, start: number, end: number): boolean {
  let stop = start + 1;
  while (stop < end && ENDS[b[stop]!] === 0) stop++;
  const first = b[start]!;
  if (first === 109 && stop - start === 7 && isAt(b, start, MESSAGE)) return true;
  if (b[stop - 1] === 99 && stop - start > 2 && b[stop - 2] === 46) return true;
  return FACILITIES[first] === 1 && hasDot(b, start, stop);
}

function hasDot(b: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (b[i] === 46) return true;
  return false;
}
