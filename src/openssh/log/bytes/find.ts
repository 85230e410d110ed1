/** `find` on ASCII bytes: names the message that a line is, or tells that there is none, or that `find` must look itself. */
import type { Pattern } from '../find.ts';
import { INDEXES, shows, WORDS_MAX } from '../find.ts';
import type { Around } from './prefix.ts';
import type { ByteMatcher } from './match.ts';
import { matchBytes, toByteMatcher } from './match.ts';
import { byteWordEnd, endsWord, toBytes, WordTable } from './words.ts';

/** One wording, ready to match bytes. */
export interface BytePattern extends Pattern {
  readonly bytes: ByteMatcher;
  /** All that are tried in the same place, this one among them. */
  readonly among: readonly BytePattern[];
  /** True if a quotation in the line may say more than this. */
  readonly vague: boolean;
}

function ready(patterns: readonly Pattern[]): readonly BytePattern[] {
  const among: BytePattern[] = [];
  for (const pattern of patterns) {
    const bytes = toByteMatcher(pattern.matcher);
    if (bytes === undefined) continue;
    const { generic, limit, weight } = pattern.message;
    const vague = generic === true && limit === null && weight !== 'ordinary';
    among.push({ ...pattern, bytes, among, vague });
  }
  return among;
}

function table(index: ReadonlyMap<string, readonly Pattern[]>): WordTable<readonly BytePattern[]> {
  return new WordTable([...index].map(([word, patterns]) => [word, ready(patterns)] as const));
}

const HEADS = table(INDEXES.heads);
const BARE = ready(INDEXES.bare);
const INNER = table(INDEXES.inner);
const QUOTED = table(INDEXES.quoted);
/** 1 for each byte that a word of INNER or QUOTED starts with. */
const STARTS = new Uint8Array(256);
for (const word of [...INDEXES.inner.keys(), ...INDEXES.quoted.keys()]) STARTS[toBytes(word)[0]!] = 1;

/** The first of the patterns that the line is as a whole. */
function whole(
  patterns: readonly BytePattern[] | undefined,
  bytes: Uint8Array,
  line: Around,
  ours: boolean,
): BytePattern | undefined {
  if (patterns === undefined) return undefined;
  for (const pattern of patterns) {
    if ((!ours && pattern.message.origin === 'openssh') || !shows(pattern.form, line.level)) continue;
    if (matchBytes(pattern.bytes, bytes, line.start, line.end)) return pattern;
  }
  return undefined;
}

/**
 * Find the message that a line is.
 * @param ours true if OpenSSH wrote the line
 * @returns null if the line is none and quotes none; undefined if `find` must tell
 */
export function findBytes(bytes: Uint8Array, line: Around, ours: boolean): BytePattern | null | undefined {
  const { start, end } = line;
  const head = HEADS.get(bytes, start, byteWordEnd(bytes, start, end));
  const found = whole(head, bytes, line, ours) ?? whole(BARE, bytes, line, ours);
  if (found !== undefined) return found.vague ? undefined : found;
  return quotes(bytes, line, ours) ? undefined : null;
}

/** True if some pattern may be found further in; see `wordsOf` of find.ts. */
function quotes(bytes: Uint8Array, line: Around, ours: boolean): boolean {
  const { start, end } = line;
  let at = start;
  for (let words = 0; words < WORDS_MAX && at < end; words++) {
    const stop = byteWordEnd(bytes, at, end);
    if (STARTS[bytes[at]!] === 1) {
      if (whole(INNER.get(bytes, at, stop), bytes, line, ours) !== undefined) return true;
      for (const { bytes: matcher } of QUOTED.get(bytes, at, stop) ?? [])
        if (matchBytes(matcher, bytes, at, end, true)) return true;
    }
    at = bytes[at] === 40 ? at + 1 : stop;
    // A spelt-out end of a line is left to `find`.
    while (at < end && endsWord(bytes[at]!) && bytes[at] !== 40) at++;
    if (bytes[at] === 92 && at < end) return true;
  }
  return false;
}
