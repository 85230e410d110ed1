import type { Fields } from '../format.ts';
import type { Found, ReleaseRange } from '../patterns.ts';
import { rangeOf } from '../patterns.ts';
import type { LimitId } from '../../limits.ts';
import type { Classified } from '../classified.ts';
import { said, spreadPeer, UNKNOWN } from '../classified.ts';
import type { Reading } from '../context.ts';
import type { Tallied } from '../tally.ts';
import type { Level, Message, Side, Weight } from '../types.ts';
import type { Asked } from '../who.ts';
import { findOther } from './find.ts';
import * as at from './kernel.ts';
import { kernel, memory, places, record } from './kernel.ts';
import type { BytePattern } from './patterns.ts';
import { LEVELS, PATTERNS } from './patterns.ts';
import { peerAt } from './peer.ts';
import type { Front } from './prefix.ts';
import { frontOf } from './prefix.ts';
import { timeText } from './time.ts';
import { ascii, fresh, numberAt } from './words.ts';

/** See `ascii`. */
const USES = { user: 1, address: 2, port: 3, slot: 0, child: 0 } as const;

const NO_FIELDS: Fields = {};
const NOTHING: Reading = { limit: null, or: [], side: 'system', weight: 'ordinary', echo: false };

/**
 * One line in bytes, with what it is; one object reads every line.
 * Strings are made when they are asked for, while the bytes are still there.
 */
export class Row implements Found, Tallied {
  /** The message that the line is; null for none. */
  pattern: BytePattern | null = null;
  /** Number of the line, whether OpenSSH prints it without an entry, and what it means: set by the reader of the log. */
  line = 0;
  plain = false;
  reading: Reading = NOTHING;
  readonly repeated = 1;
  /** True while `places` are those of this line. */
  #placed = false;
  #fields: Fields | undefined = undefined;
  #text: string | undefined = undefined;

  /** Take the line that the kernel has read; false if it is to be read as a string. */
  read(): boolean {
    const number = record[at.PATTERN]!;
    const found = number === -1 ? this.#other() : PATTERNS[number]!;
    if (found === undefined || found?.vague === true) return false;
    this.pattern = found;
    this.reading = NOTHING;
    this.#placed = found !== null;
    this.#fields = this.#text = undefined;
    return true;
  }

  #other(): BytePattern | null | undefined {
    return findOther(this.start, this.end, this.front.ours, record[at.LEVEL]!);
  }

  /** Where the line starts. */
  get from(): number {
    return record[at.FROM]!;
  }

  get start(): number {
    return record[at.START]!;
  }

  get end(): number {
    return record[at.END]!;
  }

  get timeFrom(): number {
    return record[at.FROM]!;
  }

  get timeTo(): number {
    return record[at.HOST]! - 1;
  }

  get front(): Front {
    return frontOf(record[at.FRONT]!);
  }

  get pid(): number | undefined {
    const pid = record[at.PID]!;
    return pid === 0 ? undefined : pid;
  }

  get level(): Level | undefined {
    return LEVELS[record[at.LEVEL]!];
  }

  get stage(): 'preauth' | undefined {
    return record[at.STAGE] === 0 ? undefined : 'preauth';
  }

  get text(): string {
    return (this.#text ??= fresh(memory, record[at.FROM]!, record[at.TO]!));
  }

  get time(): string {
    return timeText();
  }

  /** See `Telling`. */
  get peer(): number {
    if (this.pattern === null) return NaN;
    const { bytes, slots } = this.pattern;
    this.#place();
    if (bytes.peer) return record[at.PEER]!;
    const slot = 2 * slots.peer;
    return (slot < 0 ? 0 : kernel.peerBefore(places[slot]!, places[slot + 1]!)) || NaN;
  }

  /** One for all lines of a wording that mean and date alike; odd if the line says that sshd wrote it. */
  get kind(): number {
    return (this.pattern!.number << 3) | this.front.marks | record[at.STAGE]!;
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
    if (!this.#placed) kernel.match(this.pattern!.at, this.start, this.end, 0);
    this.#placed = true;
  }

  #read(): Fields {
    if (this.pattern === null || this.pattern.bytes.names.length === 0) return NO_FIELDS;
    const { names } = this.pattern.bytes;
    this.#place();
    const out: Record<string, string> = {};
    for (let slot = 0; slot < names.length; slot++)
      out[names[slot]!] = ascii(memory, places[2 * slot]!, places[2 * slot + 1]!);
    return names.includes('peer') ? spreadPeer(out) : out;
  }

  /** `fields[name]`, without making the others. */
  value(name: Asked): string | undefined {
    const slot = this.#slot(name);
    return slot === -1 ? undefined : ascii(memory, places[slot]!, places[slot + 1]!, USES[name]);
  }

  /** `fields[name] === value`, without making a string. */
  says(name: Asked, value: string): boolean {
    const slot = this.#slot(name);
    // A value that came before is the very string.
    return slot !== -1 && ascii(memory, places[slot]!, places[slot + 1]!, USES[name]) === value;
  }

  /** `fields[name]` as a number; -1 if there is none, NaN if it is no number. */
  number(name: Asked): number {
    const slot = this.#slot(name);
    return slot === -1 ? -1 : numberAt(memory, places[slot]!, places[slot + 1]!);
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
    return peerAt(memory, 2 * slots.peer, name);
  }

  get range(): ReleaseRange {
    if (this.pattern === null) return {};
    this.#placed = false;
    return rangeOf(
      this.pattern,
      this.pattern.among,
      (other) => kernel.match(other.at, this.start, this.end, 0) !== 0,
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
