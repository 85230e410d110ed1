/**
 * The usual wrappings of syslog, read in bytes: `Nov 22 10:00:00 HOST IDENT[PID]: ` and the same with an ISO 8601 time.
 * Reads less than `parseLine`, and what it reads it reads alike: whatever is out of the ordinary is left to `parseLine`.
 */
import { sideOfIdent } from '../context.ts';
import { isOurs } from '../patterns.ts';
import { isRelay } from '../wrapping.ts';
import type { Side } from '../types.ts';
import { kernel, memory, words } from './kernel.ts';
import { ascii, ENDS, isAt, isDigit, isLetter, isLower, toBytes } from './words.ts';

/** Host and program of a line, up to the PID, or to the message if there is none. */
export interface Front {
  readonly bytes: Uint8Array;
  readonly ident: string;
  /** True if a PID follows. */
  readonly numbered: boolean;
  /** True if OpenSSH writes under this name. */
  readonly ours: boolean;
  readonly side: Side | undefined;
  /** 1 if sshd writes under this name; twice the place in DATED of a program whose name dates its lines, where a PID follows. */
  readonly marks: number;
}

/** Names that changed from one release to another. */
const DATED = ['', 'sshd', 'sshd-session', 'sshd-auth'];

/** Where the bytes of a front are in its row of the kernel, and how many there can be. */
const FRONT_BYTES = 16;
const FRONT_LENGTH_MAX = kernel.FRONT_SIZE.value - FRONT_BYTES;

const MESSAGE = toBytes('message');
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
  const side = sideOfIdent(ident);
  const marks = 2 * dated + (side === 'server' ? 1 : 0);
  return { bytes, ident, numbered, ours: isOurs(ident), side, marks };
}

/** Fronts that the kernel knows: a log has few hosts, and few of their programs write at a time. */
const fronts: Front[] = [];
const FRONTS_MAX = 12;
let next = 0;

/** The front with this number. */
export function frontOf(number: number): Front {
  return fronts[number]!;
}

/** Make the front at `at` known to the kernel; false if `parseLine` must read it. */
export function learnFront(at: number, to: number): boolean {
  const front = readFront(memory, at, to);
  if (front === undefined || front.bytes.length > FRONT_LENGTH_MAX) return false;
  const place = kernel.FRONTS.value + next * kernel.FRONT_SIZE.value;
  fronts[next] = front;
  next = (next + 1) % FRONTS_MAX;
  words.set([front.bytes.length, Number(front.ours), Number(front.numbered)], place >> 2);
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
