import { FROM, kernel, memory, NO_LINE, PIECE, PIECE_MAX, READ_LINE, record, TO } from './bytes/kernel.ts';
import { withFront } from './bytes/prefix.ts';
import { Row } from './bytes/row.ts';
import { ascii } from './bytes/words.ts';
import type { Classified, IsKnown } from './classified.ts';
import { mayBeBare } from './look-into.ts';
import { SessionTracker } from './correlate.ts';
import type { LogLine } from './line.ts';
import { LINE_MAX } from './wrapping.ts';
import type { Summary } from './summary.ts';
import { CATALOG } from './messages/catalog.ts';
import { PidMap } from './pid-map.ts';
import { StartupTracker } from './startups.ts';
import { Tally } from './tally.ts';
import { PIDS_MAX } from './who.ts';
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

/**
 * Classifies a log piece by piece: nothing of it stays in memory but counts, and lists with a cap.
 * Pieces are all strings or all bytes (UTF-8; other bytes become U+FFFD), cut anywhere. Bytes are read faster: in the usual
 * wrappings of syslog, only what is kept is made a string.
 */
export class Classifier extends TextClassifier {
  readonly #row = new Row();
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
      new Tally(
        CATALOG,
        new SessionTracker(),
        new TimelineCounter(),
        new StartupTracker(),
        () => new PidMap(PIDS_MAX / 2),
      ),
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
    let at = this.#held > 0 ? this.#complete(chunk, 0) : 0;
    while (at !== -1) {
      const last = at + PIECE_MAX >= chunk.length;
      const taken = this.#takePiece(chunk.subarray(at, at + PIECE_MAX));
      at += taken;
      // What is left is no whole line, or one that is too long for a piece.
      if (last || taken === 0) at = this.#complete(chunk, at);
    }
  }

  /** Take the line that has begun, up to its end in this piece; returns what is behind it, or -1 if it goes on. */
  #complete(chunk: Uint8Array, at: number): number {
    const end = chunk.indexOf(LF, at);
    this.#hold(chunk.subarray(at, end === -1 ? chunk.length : end));
    if (end === -1) return -1;
    const line = this.#joined();
    memory[PIECE + line.length] = LF;
    this.#takePiece(line, 1);
    return end + 1;
  }

  /** Take the lines that end in this piece; returns how many bytes they are. */
  #takePiece(piece: Uint8Array, ended = 0): number {
    memory.set(piece, PIECE);
    kernel.over(PIECE, PIECE + piece.length + ended);
    for (let read = kernel.next(); read !== NO_LINE; read = kernel.next()) this.#takeLine(read);
    this.tally.settle((from, to) => ascii(memory, from, to));
    return kernel.where() - PIECE;
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

  #hold(part: Uint8Array): void {
    if (this.#held >= LINE_MAX || part.length === 0) return;
    // A copy: the caller may use its buffer again.
    this.#parts.push(new Uint8Array(part.subarray(0, LINE_MAX - this.#held)));
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

  /** Take the line that the kernel has just read, or has not because its text or its front is not usual. */
  #takeLine(read: number): void {
    const row = this.#row;
    const from = record[FROM]!;
    const to = record[TO]!;
    if (to - from > LINE_MAX || withFront(read) !== READ_LINE || !row.read()) {
      this.take(decodeUtf8(memory, from, Math.min(to, from + LINE_MAX)));
      return;
    }
    const { pattern } = row;
    if (pattern === null && !row.front.ours && mayBeBare(row)) {
      this.take(decodeUtf8(memory, from, to));
      return;
    }
    row.line = ++this.line;
    row.plain = pattern === null && row.front.ours && this.isKnown?.(this.#logLine()) === true;
    const kind = pattern === null ? 0 : row.kind;
    const bySshd = (kind & 1) === 1;
    const steady = bySshd ? pattern?.bySshd : pattern?.byOthers;
    if (pattern === null || steady === undefined) {
      if (pattern !== null) row.reading = this.context.read(row, row);
      this.tally.add(row);
      if (this.each !== undefined && this.#wants?.(row) !== false) super.tell(row.classified());
      return;
    }
    row.reading = steady;
    this.context.saw(bySshd ? 'server' : (row.front.side ?? steady.side));
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
