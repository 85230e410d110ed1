/** `find` on ASCII bytes: names the message that a line is, or tells that there is none, or that `find` must look itself. */
import type { Reading } from '../context.ts';
import { steadyReading } from '../context.ts';
import { INDEXES, WORDS_MAX } from '../find.ts';
import { CATALOG } from '../messages/catalog.ts';
import type { Pattern } from '../patterns.ts';
import { shows } from '../patterns.ts';
import type { Around } from './prefix.ts';
import type { ByteMatcher } from './match.ts';
import { matchBytes, toByteMatcher } from './match.ts';
import { ENDS, hash, toBytes, WordTable } from './words.ts';

/** Values of which the slot is known, so that no string need be made. */
const ASKED = ['address', 'port', 'user', 'slot', 'child', 'peer'] as const;

/** One wording, ready to match bytes. */
export interface BytePattern extends Pattern {
  readonly bytes: ByteMatcher;
  /** `at` of the matcher. */
  readonly at: number;
  /** All that are tried in the same place, this one among them. */
  readonly among: readonly BytePattern[];
  /** True if a quotation in the line may say more than this. */
  readonly vague: boolean;
  /** True if only OpenSSH writes it. */
  readonly own: boolean;
  /** True if the line must show a level, or none. */
  readonly choosy: boolean;
  /** Bytes that its literal text takes: no shorter line is this. */
  readonly least: number;
  /** Two places in the literal text that it begins with, and the bytes there. */
  readonly headAt: number;
  readonly headByte: number;
  readonly midAt: number;
  readonly midByte: number;
  /** The last two bytes of a line, if it ends in literal text; -1 if it does not. */
  readonly tail: number;
  /** Place of its message in the table. */
  readonly index: number;
  /** What it means wherever it stands, on a line that says that sshd wrote it, and on another. */
  readonly bySshd: Reading | undefined;
  readonly byOthers: Reading | undefined;
  /** A number of its own. */
  readonly number: number;
  /** Slots of values that are asked for without a string; -1 for none. */
  readonly slots: Readonly<Record<(typeof ASKED)[number], number>>;
}

let count = 0;

function ready(patterns: readonly Pattern[]): readonly BytePattern[] {
  const among: BytePattern[] = [];
  for (const pattern of patterns) {
    const bytes = toByteMatcher(pattern.matcher);
    if (bytes === undefined) continue;
    const { message, form } = pattern;
    const { generic, limit, weight, origin } = message;
    const slots = Object.fromEntries(ASKED.map((name) => [name, bytes.names.indexOf(name)]));
    among.push({
      ...pattern,
      bytes,
      at: bytes.at,
      among,
      vague: generic === true && limit === null && weight !== 'ordinary',
      own: origin === 'openssh',
      choosy: form.shown !== undefined,
      ...outlineOf(pattern.matcher),
      index: CATALOG.places.get(message.id)!,
      bySshd: steadyReading(message, true),
      byOthers: steadyReading(message, false),
      number: count++,
      slots: slots as BytePattern['slots'],
    });
  }
  return among;
}

/** What can be told of a line before its matcher is tried: lines of one first word may be a dozen messages. */
function outlineOf({ head, weight, pieces, rest }: Pattern['matcher']) {
  const last = rest === undefined ? pieces.at(-1)!.atoms.at(-1) : undefined;
  const tail = last?.kind === 'text' && last.text.length > 1 ? toBytes(last.text.slice(-2)) : undefined;
  const headAt = Math.max(0, head.length - 1);
  const midAt = head.length - 1 - (head.length >> 2) > 0 ? head.length - 1 - (head.length >> 2) : 0;
  return {
    least: weight,
    headAt,
    headByte: head === '' ? -1 : head.charCodeAt(headAt),
    midAt,
    midByte: head === '' ? -1 : head.charCodeAt(midAt),
    tail: tail === undefined ? -1 : (tail[0]! << 8) | tail[1]!,
  };
}

function table(index: ReadonlyMap<string, readonly Pattern[]>): WordTable<readonly BytePattern[]> {
  return new WordTable([...index].map(([word, patterns]) => [word, ready(patterns)] as const));
}

const HEADS = table(INDEXES.heads);
const BARE = ready(INDEXES.bare);
const INNER = table(INDEXES.inner);
const QUOTED = table(INDEXES.quoted);
/** 1 for each pair of bytes that a word of INNER or QUOTED starts with. */
const STARTS = new Uint8Array(1 << 16);
for (const word of [...INDEXES.inner.keys(), ...INDEXES.quoted.keys()]) {
  const [first, second] = toBytes(word);
  if (second !== undefined) STARTS[(first! << 8) | second] = 1;
  else STARTS.fill(1, first! << 8, (first! + 1) << 8);
}

/** The first of the patterns that the line is as a whole. */
function whole(
  patterns: readonly BytePattern[],
  bytes: Uint8Array,
  line: Around,
  ours: boolean,
): BytePattern | undefined {
  const { start, end } = line;
  const length = end - start;
  const tail = (bytes[end - 2]! << 8) | bytes[end - 1]!;
  for (let i = 0; i < patterns.length; i++) {
    const pattern = patterns[i]!;
    if (
      length < pattern.least ||
      (pattern.tail !== -1 && pattern.tail !== tail) ||
      (pattern.headByte !== -1 &&
        (bytes[start + pattern.headAt] !== pattern.headByte ||
          bytes[start + pattern.midAt] !== pattern.midByte))
    )
      continue;
    if ((pattern.own && !ours) || (pattern.choosy && !shows(pattern.form, line.level))) continue;
    if (matchBytes(pattern.at, bytes, start, end)) return pattern;
  }
  return undefined;
}

/**
 * Find the message that a line is.
 * @param ours true if OpenSSH wrote the line
 * @returns null if the line is none and quotes none; undefined if `find` must tell
 */
export function findBytes(bytes: Uint8Array, line: Around, ours: boolean): BytePattern | null | undefined {
  const head = HEADS.at(line.wordHash);
  const found =
    (head === undefined ? undefined : whole(head, bytes, line, ours)) ?? whole(BARE, bytes, line, ours);
  if (found !== undefined) return found.vague ? undefined : found;
  return quotes(bytes, line, ours) ? undefined : null;
}

/** True if some pattern may be found further in; see `wordsOf` of find.ts. */
function quotes(bytes: Uint8Array, line: Around, ours: boolean): boolean {
  const { start, end } = line;
  let at = start;
  for (let words = 0; words < WORDS_MAX && at < end; words++) {
    const first = bytes[at]!;
    let stop = at + 1;
    while (stop < end && ENDS[bytes[stop]!] === 0) stop++;
    if (STARTS[(first << 8) | bytes[at + 1]!] === 1) {
      const key = hash(bytes, at, stop);
      const inner = INNER.at(key);
      if (inner !== undefined && whole(inner, bytes, line, ours) !== undefined) return true;
      for (const { at: matcher } of QUOTED.at(key) ?? [])
        if (matchBytes(matcher, bytes, at, end, true)) return true;
    }
    at = first === 40 ? at + 1 : stop;
    // A spelt-out end of a line is left to `find`.
    while (at < end && ENDS[bytes[at]!] === 1 && bytes[at] !== 40) at++;
    if (bytes[at] === 92 && at < end) return true;
  }
  return false;
}
