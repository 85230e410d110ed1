import type { Fields } from '../format.ts';
import type { Found, ReleaseRange } from '../find.ts';
import { isOurs, rangeOf } from '../find.ts';
import type { LimitId } from '../../limits.ts';
import type { Classified } from '../classified.ts';
import { said, spreadPeer, UNKNOWN } from '../classified.ts';
import type { Reading } from '../context.ts';
import type { Tallied } from '../summary.ts';
import type { Message, Side, Weight } from '../types.ts';
import type { BytePattern } from './find.ts';
import { findBytes } from './find.ts';
import { matchBytes, places } from './match.ts';
import type { Around } from './prefix.ts';
import { readAround } from './prefix.ts';
import { ascii } from './words.ts';

const NO_FIELDS: Fields = {};
const NOTHING: Reading = { limit: null, or: [], side: 'system', weight: 'ordinary', echo: false };

const OURS = new Map<string, boolean>();

/** `isOurs`, remembered. */
function ours(ident: string): boolean {
  let known = OURS.get(ident);
  if (known === undefined) {
    if (OURS.size > 1000) OURS.clear();
    OURS.set(ident, (known = isOurs(ident)));
  }
  return known;
}

/**
 * One line in bytes, with what it is; one object reads every line.
 * Strings are made when they are asked for, while the bytes are still there.
 */
export class Row implements Around, Found, Tallied {
  timeFrom = 0;
  timeTo = 0;
  ident = '';
  pid: number | undefined;
  level: Around['level'];
  stage: Around['stage'];
  start = 0;
  end = 0;
  /** The message that the line is; null for none. */
  pattern: BytePattern | null = null;
  /** True if OpenSSH wrote the line. */
  ours = false;
  /** Number of the line, whether OpenSSH prints it without an entry, and what it means: set by the reader of the log. */
  line = 0;
  plain = false;
  reading: Reading = NOTHING;
  readonly repeated = 1;
  #bytes: Uint8Array = new Uint8Array();
  /** Where the line starts. */
  from = 0;
  #to = 0;
  /** True while `places` are those of this line. */
  #placed = false;
  #fields: Fields | undefined;

  /** Read a line of printable ASCII; false if it is to be read as a string. */
  read(bytes: Uint8Array, from: number, to: number): boolean {
    if (!readAround(bytes, from, to, this)) return false;
    this.#bytes = bytes;
    this.from = from;
    this.#to = to;
    this.ours = ours(this.ident);
    const found = findBytes(bytes, this, this.ours);
    if (found === undefined) return false;
    this.pattern = found;
    this.reading = NOTHING;
    this.#placed = found !== null;
    this.#fields = undefined;
    return true;
  }

  get text(): string {
    return ascii(this.#bytes, this.from, this.#to);
  }

  get time(): string {
    return ascii(this.#bytes, this.timeFrom, this.timeTo);
  }

  get id(): string | null {
    return this.pattern === null ? null : this.pattern.message.id;
  }

  get limit(): LimitId | null {
    return this.reading.limit;
  }

  get or(): readonly LimitId[] {
    return this.reading.or;
  }

  get side(): Side {
    return this.reading.side;
  }

  get weight(): Weight {
    return this.reading.weight;
  }

  get echo(): boolean {
    return this.reading.echo;
  }

  get message(): Message {
    return this.pattern!.message;
  }

  get fields(): Fields {
    return (this.#fields ??= this.#read());
  }

  #read(): Fields {
    if (this.pattern === null || this.pattern.bytes.names.length === 0) return NO_FIELDS;
    const { bytes } = this.pattern;
    if (!this.#placed) matchBytes(bytes, this.#bytes, this.start, this.end);
    this.#placed = true;
    const out: Record<string, string> = {};
    for (let slot = 0; slot < bytes.names.length; slot++)
      out[bytes.names[slot]!] = ascii(this.#bytes, places[2 * slot]!, places[2 * slot + 1]!);
    return bytes.names.includes('peer') ? spreadPeer(out) : out;
  }

  get range(): ReleaseRange {
    if (this.pattern === null) return {};
    this.#placed = false;
    return rangeOf(this.pattern, this.pattern.among, (other) =>
      matchBytes(other.bytes, this.#bytes, this.start, this.end),
    );
  }

  /** The same as an object of its own, which may be kept. */
  classified(): Classified {
    const { line, text, time, pid, ident, level, start, end, from } = this;
    const around = {
      line,
      text,
      repeated: 1,
      time,
      ...(pid === undefined ? {} : { pid }),
      ident,
      start: start - from,
      end: end - from,
    };
    if (this.pattern === null)
      return { ...around, ...UNKNOWN, level: level ?? null, ...(this.plain ? { plain: true as const } : {}) };
    return { ...around, ...said(this, level, this.reading) };
  }

  /** The tightest that `range` can be. */
  get bound(): ReleaseRange {
    return this.pattern === null ? {} : this.pattern.form;
  }
}
