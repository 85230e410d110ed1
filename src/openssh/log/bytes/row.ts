import type { Fields } from '../format.ts';
import type { Found, ReleaseRange } from '../patterns.ts';
import { rangeOf } from '../patterns.ts';
import type { LimitId } from '../../limits.ts';
import type { Classified } from '../classified.ts';
import { said, spreadPeer, UNKNOWN } from '../classified.ts';
import type { Reading } from '../context.ts';
import type { Tallied } from '../tally.ts';
import type { Message, Side, Weight } from '../types.ts';
import type { Asked } from '../who.ts';
import type { BytePattern } from './find.ts';
import { findBytes } from './find.ts';
import { matchBytes, places } from './match.ts';
import { peerAt } from './peer.ts';
import type { Around, Front } from './prefix.ts';
import { NO_FRONT, readAround } from './prefix.ts';
import { ascii, numberAt } from './words.ts';

/** See `ascii`. */
const USES = { user: 1, address: 2, port: 3, slot: 0, child: 0 } as const;

const NO_FIELDS: Fields = {};
const NOTHING: Reading = { limit: null, or: [], side: 'system', weight: 'ordinary', echo: false };

/**
 * One line in bytes, with what it is; one object reads every line.
 * Strings are made when they are asked for, while the bytes are still there.
 */
export class Row implements Around, Found, Tallied {
  timeFrom = 0;
  timeTo = 0;
  timeNumber = -1;
  front: Front = NO_FRONT;
  pid: number | undefined = undefined;
  level: Around['level'] = undefined;
  stage: Around['stage'] = undefined;
  start = 0;
  end = 0;
  wordHash = 0;
  /** The message that the line is; null for none. */
  pattern: BytePattern | null = null;
  /** Number of the line, whether OpenSSH prints it without an entry, and what it means: set by the reader of the log. */
  line = 0;
  plain = false;
  reading: Reading = NOTHING;
  readonly repeated = 1;
  bytes: Uint8Array = new Uint8Array();
  /** Where the line starts. */
  from = 0;
  #to = 0;
  /** True while `places` are those of this line. */
  #placed = false;
  #fields: Fields | undefined = undefined;
  /** The last time that was asked for. */
  #time = '';
  #timed = -1;

  /** Read a line of printable ASCII; false if it is to be read as a string. */
  read(bytes: Uint8Array, from: number, to: number): boolean {
    if (!readAround(bytes, from, to, this)) return false;
    this.bytes = bytes;
    this.from = from;
    this.#to = to;
    const found = findBytes(bytes, this, this.front.ours);
    if (found === undefined) return false;
    this.pattern = found;
    this.reading = NOTHING;
    this.#placed = found !== null;
    this.#fields = undefined;
    return true;
  }

  get text(): string {
    return ascii(this.bytes, this.from, this.#to);
  }

  get time(): string {
    // Lines of one second share one string.
    if (this.#timed !== this.timeNumber) this.#time = ascii(this.bytes, this.timeFrom, this.timeTo);
    this.#timed = this.timeNumber;
    return this.#time;
  }

  /** True if the line says that sshd wrote it. */
  get bySshd(): boolean {
    return this.stage !== undefined || this.front.side === 'server';
  }

  /** One for all lines of a wording that mean and date alike. */
  get kind(): number {
    return (this.pattern!.number << 3) | (this.front.dated << 1) | (this.bySshd ? 1 : 0);
  }

  get ident(): string {
    return this.front.ident;
  }

  get index(): number {
    return this.pattern === null ? -1 : this.pattern.index;
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

  get literal(): number {
    return this.pattern!.least;
  }

  get message(): Message {
    return this.pattern!.message;
  }

  get fields(): Fields {
    return (this.#fields ??= this.#read());
  }

  #place(): void {
    if (!this.#placed) matchBytes(this.pattern!.at, this.bytes, this.start, this.end);
    this.#placed = true;
  }

  #read(): Fields {
    if (this.pattern === null || this.pattern.bytes.names.length === 0) return NO_FIELDS;
    const { names } = this.pattern.bytes;
    this.#place();
    const out: Record<string, string> = {};
    for (let slot = 0; slot < names.length; slot++)
      out[names[slot]!] = ascii(this.bytes, places[2 * slot]!, places[2 * slot + 1]!);
    return names.includes('peer') ? spreadPeer(out) : out;
  }

  /** `fields[name]`, without making the others. */
  value(name: Asked): string | undefined {
    const slot = this.#slot(name);
    return slot === -1 ? undefined : ascii(this.bytes, places[slot]!, places[slot + 1]!, USES[name]);
  }

  /** `fields[name] === value`, without making a string. */
  says(name: Asked, value: string): boolean {
    const slot = this.#slot(name);
    // A value that came before is the very string.
    return slot !== -1 && ascii(this.bytes, places[slot]!, places[slot + 1]!, USES[name]) === value;
  }

  /** `fields[name]` as a number; -1 if there is none, NaN if it is no number. */
  number(name: Asked): number {
    const slot = this.#slot(name);
    return slot === -1 ? -1 : numberAt(this.bytes, places[slot]!, places[slot + 1]!);
  }

  #slot(name: Asked): number {
    const { slots } = this.pattern!;
    this.#place();
    // Names spelt out are faster than a name looked up.
    const slot =
      name === 'port'
        ? slots.port
        : name === 'address'
          ? slots.address
          : name === 'user'
            ? slots.user
            : name === 'slot'
              ? slots.slot
              : slots.child;
    if (slot !== -1) return 2 * slot;
    if (slots.peer === -1 || name === 'slot' || name === 'child') return -1;
    return peerAt(this.bytes, 2 * slots.peer, name);
  }

  get range(): ReleaseRange {
    if (this.pattern === null) return {};
    this.#placed = false;
    return rangeOf(this.pattern, this.pattern.among, (other) =>
      matchBytes(other.at, this.bytes, this.start, this.end),
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
