import { Marks } from './bytes/lines.ts';
import { Row } from './bytes/row.ts';
import { ascii } from './bytes/words.ts';
import type { Classified, IsKnown } from './classified.ts';
import { mayBeBare } from './look-into.ts';
import { SessionTracker } from './correlate.ts';
import type { LogLine } from './line.ts';
import { LINE_MAX } from './wrapping.ts';
import type { Summary } from './summary.ts';
import { CATALOG } from './messages/catalog.ts';
import { StartupTracker } from './startups.ts';
import { Tally } from './tally.ts';
import type { Each } from './text-classifier.ts';
import { TextClassifier } from './text-classifier.ts';
import { TimelineCounter } from './timeline.ts';
import { decodeUtf8 } from './utf8.ts';
import type { Utf16 } from './utf16.ts';
import { wideOf } from './utf16.ts';

export type { Classified } from './classified.ts';
export { classifyLine } from './text-classifier.ts';

/**
 * Tells, before anything of a line is made a string, whether to be told of it. Where lines mean the same wherever they stand,
 * it is not asked again after it said no.
 */
export type Wants = (
  line: Pick<Classified, 'id' | 'limit' | 'weight'> & { readonly plain?: boolean },
) => boolean;

const LF = 10;
const CR = 13;

/**
 * Classifies a log piece by piece: nothing of it stays in memory but counts, and lists with a cap.
 * Pieces are all strings or all bytes (UTF-8; other bytes become U+FFFD), cut anywhere. Bytes are read faster: in the usual
 * wrappings of syslog, only what is kept is made a string.
 */
export class Classifier extends TextClassifier {
  readonly #row = new Row();
  readonly #marks = new Marks();
  /** Decodes UTF-16; null for bytes that are none, undefined before the first. */
  #wide: Utf16 | null | undefined;
  /** The beginning of a line whose end has not come yet. */
  #parts: Uint8Array[] = [];
  #held = 0;
  readonly #wants: Wants | undefined;
  /** True for each kind of line (see `Row`) that is not wanted. */
  readonly #unwanted: boolean[] = [];

  /**
   * @param each called with every line, in order, until it returns false
   * @param isKnown tells whether OpenSSH prints a line that no entry explains: `known.ts`, which is large
   * @param wants lines of which it is true are passed to `each`; absent: all
   */
  constructor(each?: Each, isKnown?: IsKnown, wants?: Wants) {
    super(
      each,
      isKnown,
      new Tally(CATALOG, new SessionTracker(), new TimelineCounter(), new StartupTracker()),
    );
    this.#wants = wants;
  }

  /** Take the next piece. */
  override push(chunk: string | Uint8Array): void {
    if (typeof chunk === 'string') super.push(chunk);
    else if (this.#wide === undefined && chunk.length > 0) {
      this.#wide = wideOf(chunk);
      this.push(chunk);
    } else if (this.#wide) super.push(this.#wide.decode(chunk));
    else this.#pushBytes(chunk);
  }

  #pushBytes(chunk: Uint8Array): void {
    let at = 0;
    if (this.#held > 0) {
      const end = chunk.indexOf(LF);
      this.#hold(end === -1 ? chunk : chunk.subarray(0, end));
      if (end === -1) return;
      const line = this.#joined();
      this.#takeBytes(line, 0, line.length, isPlain(line, 0, line.length));
      this.#settle(line);
      at = end + 1;
    }
    const marks = this.#marks;
    // Copied, such a piece is read four bytes at a time too.
    const bytes = chunk.byteOffset % 4 === 0 ? chunk : chunk.slice();
    marks.over(bytes, at);
    let plain = true;
    for (let mark = marks.next(); mark !== -1; mark = marks.next()) {
      if (bytes[mark] === LF) {
        this.#takeBytes(bytes, at, mark, plain);
        at = mark + 1;
        plain = true;
      } else if (bytes[mark] === CR && bytes[mark + 1] === LF && plain) {
        this.#takeBytes(bytes, at, mark, true);
        at = marks.next() + 1;
      } else plain = false;
    }
    this.#settle(bytes);
    if (at < bytes.length) this.#hold(bytes.subarray(at));
  }

  override finish(): Summary {
    this.endLine();
    return super.finish();
  }

  /** Take what is held as a line: a file ends here, and the next may be written otherwise. */
  override endLine(): void {
    if (this.#held > 0) {
      const line = this.#joined();
      this.take(decodeUtf8(line, 0, line.length));
    }
    this.#wide = undefined;
    super.endLine();
  }

  #settle(bytes: Uint8Array): void {
    this.tally.settle((from, to) => ascii(bytes, from, to));
  }

  #hold(part: Uint8Array): void {
    if (this.#held >= LINE_MAX || part.length === 0) return;
    // A copy: the caller may use its buffer again.
    this.#parts.push(part.slice(0, LINE_MAX - this.#held));
    this.#held += Math.min(part.length, LINE_MAX - this.#held);
  }

  #joined(): Uint8Array {
    const all = new Uint8Array(this.#held);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    this.#parts = [];
    this.#held = 0;
    return all;
  }

  /** Take a line; `plain` if all of it is printable ASCII. */
  #takeBytes(bytes: Uint8Array, from: number, to: number, plain: boolean): void {
    const row = this.#row;
    if (!plain || to - from > LINE_MAX || !row.read(bytes, from, to)) {
      this.take(decodeUtf8(bytes, from, Math.min(to, from + LINE_MAX)));
      return;
    }
    const { pattern } = row;
    if (pattern === null && !row.front.ours && mayBeBare(row)) {
      this.take(decodeUtf8(bytes, from, to));
      return;
    }
    row.line = ++this.line;
    row.plain = pattern === null && row.front.ours && this.isKnown?.(this.#logLine()) === true;
    const steady = row.bySshd ? pattern?.bySshd : pattern?.byOthers;
    if (pattern === null || steady === undefined) {
      if (pattern !== null) row.reading = this.context.read(row, row);
      this.tally.add(row);
      if (this.each !== undefined && this.#wants?.(row) !== false) super.tell(row.classified());
      return;
    }
    const { kind } = row;
    row.reading = steady;
    this.context.saw(row.bySshd ? 'server' : (row.front.side ?? steady.side));
    if (!this.tally.again(row, kind)) this.tally.add(row, kind);
    if (this.each === undefined || this.#unwanted[kind] === true) return;
    if (this.#wants?.(row) === false) {
      while (this.#unwanted.length <= kind) this.#unwanted.push(false);
      this.#unwanted[kind] = true;
    } else super.tell(row.classified());
  }

  protected override tell(line: Classified): void {
    if (this.#wants?.(line) !== false) super.tell(line);
  }

  #logLine(): LogLine {
    const { text, start, end, ident, level, from } = this.#row;
    return { repeated: 1, text, start: start - from, end: end - from, ident, ...(level && { level }) };
  }
}

function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i]! < 32 || bytes[i]! > 126) return false;
  return true;
}

/** Lines that `classify` returns at most; the summary covers all. */
export const LINES_MAX = 20_000;

/**
 * Classify a whole log.
 * @returns every line that is not empty (the first LINES_MAX), and the summary
 */
export function classify(text: string): { readonly lines: readonly Classified[]; readonly summary: Summary } {
  const lines: Classified[] = [];
  const classifier = new Classifier((line) => {
    if (lines.length < LINES_MAX) lines.push(line);
  });
  classifier.push(text);
  return { lines, summary: classifier.finish() };
}
