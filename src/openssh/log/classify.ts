import type { LimitId } from '../limits.ts';
import type { StepId } from '../steps.ts';
import { limitById } from '../limits.ts';
import { Context } from './context.ts';
import type { Fields } from './format.ts';
import type { ReleaseRange } from './find.ts';
import { find } from './find.ts';
import type { LogLine } from './line.ts';
import { LINE_MAX, parseLine } from './line.ts';
import type { Summary } from './summary.ts';
import { Tally } from './summary.ts';
import type { Level, Side, Weight } from './types.ts';
import { decodeUtf8 } from './utf8.ts';

/** What one line is. */
export interface Classified {
  /** Number of the line, from 1. */
  readonly line: number;
  /** The line as given, at most LINE_MAX long. */
  readonly text: string;
  /** Id of the message, and of its page; null if the line is not known. */
  readonly id: string | null;
  /** The limit that was hit; null if none was, or if the line is not known. */
  readonly limit: LimitId | null;
  /** Other limits that print this very text. */
  readonly or: readonly LimitId[];
  readonly side: Side | null;
  readonly level: Level | null;
  readonly weight: Weight | null;
  readonly fields: Fields;
  readonly step: StepId | null;
  /** How often the line says that the message occurred. */
  readonly repeated: number;
  /** True if the line only repeats what an earlier line said. */
  readonly echo: boolean;
  /** True if OpenSSH prints this line although no entry explains it; only where the classifier was given `isKnown`. */
  readonly plain?: true;
  /** Releases that write this wording, where not all do. */
  readonly range?: ReleaseRange;
  readonly time?: string;
  readonly pid?: number;
  readonly ident?: string;
  /** Where the message stands in `text`; absent if the line is JSON or colored. */
  readonly start?: number;
  readonly end?: number;
}

const UNKNOWN = {
  id: null,
  limit: null,
  or: [],
  side: null,
  weight: null,
  fields: {},
  step: null,
  echo: false,
} as const;

function classified(
  number: number,
  raw: string,
  line: LogLine,
  context: Context,
  isKnown?: (line: LogLine) => boolean,
): Classified {
  const found = find(line.text, line.start, line.end, line.ident, line.level);
  const text = raw.length > LINE_MAX ? raw.slice(0, LINE_MAX) : raw;
  const inPlace = line.unwrapped !== true && line.text.length === text.length;
  const around = {
    line: number,
    text,
    repeated: line.repeated,
    ...(line.time === undefined ? {} : { time: line.time }),
    ...(line.pid === undefined ? {} : { pid: line.pid }),
    ...(line.ident === undefined ? {} : { ident: line.ident }),
    ...(inPlace ? { start: found?.start ?? line.start, end: line.end } : {}),
  };
  if (found === undefined) {
    const plain = isKnown?.(line) === true ? { plain: true as const } : {};
    return { ...around, ...UNKNOWN, level: line.level ?? null, ...plain };
  }
  const { message } = found;
  const { since, until } = found.range;
  const fields = spreadPeer(found.fields);
  const reading = context.read(found, line);
  return {
    ...around,
    id: message.id,
    limit: reading.limit,
    or: reading.or,
    side: reading.side,
    level: line.level ?? message.level,
    weight: reading.weight,
    fields,
    step:
      message.step !== null && reading.limit === message.limit
        ? message.step
        : stepOf(reading.limit, message.step),
    echo: reading.echo,
    ...(since === undefined && until === undefined ? {} : { range: found.range }),
  };
}

function stepOf(limit: LimitId | null, step: StepId | null): StepId | null {
  return limit === null ? step : limitById(limit).step;
}

/** Take `packet.c sshpkt_fmt_connection_id` apart: `[[invalid |authenticating ]user NAME ]ADDRESS port N`. */
function spreadPeer(fields: Fields): Fields {
  const { peer } = fields;
  if (peer === undefined) return fields;
  const port = /^(.*?)(?: port (\d{1,5}))?$/s.exec(peer)!;
  const [, front = '', number] = port;
  const blank = front.lastIndexOf(' ');
  const address = front.slice(blank + 1);
  const who = /^(?:(?:invalid|authenticating) )?user (.*)$/s.exec(front.slice(0, Math.max(blank, 0)));
  return {
    ...fields,
    ...(address === '' ? {} : { address }),
    ...(number === undefined ? {} : { port: number }),
    ...(who?.[1] === undefined ? {} : { user: who[1] }),
  };
}

/**
 * Classify one line on its own. Lines that mean different things in company are read as if they stood alone:
 * use `classify` or `Classifier` for a log.
 * @param line one line, with or without wrapping, without its end
 */
export function classifyLine(line: string): Classified {
  return classified(1, line, parseLine(line), new Context());
}

/** Bytes of one line that are kept; the rest of a longer line is dropped. */
const BYTES_MAX = LINE_MAX;

/**
 * Classifies a log piece by piece: nothing of it stays in memory but counts, and lists with a cap.
 * Pieces are all strings or all bytes (UTF-8; other bytes become U+FFFD), cut anywhere.
 */
export class Classifier {
  readonly #each: ((line: Classified) => void) | undefined;
  readonly #isKnown: ((line: LogLine) => boolean) | undefined;
  readonly #context = new Context();
  readonly #tally = new Tally();
  #line = 0;
  /** The beginning of a line whose end has not come yet. */
  #open = '';
  #bytes: Uint8Array[] = [];
  #held = 0;

  /**
   * @param each called with every line, in order
   * @param isKnown tells whether OpenSSH prints a line that no entry explains: `known.ts`, which is large
   */
  constructor(each?: (line: Classified) => void, isKnown?: (line: LogLine) => boolean) {
    this.#each = each;
    this.#isKnown = isKnown;
  }

  /** Take the next piece. */
  push(chunk: string | Uint8Array): void {
    if (typeof chunk === 'string') this.#pushText(chunk);
    else this.#pushBytes(chunk);
  }

  /** Take the last line and sum up. */
  finish(): Summary {
    if (this.#open !== '') this.#take(this.#open);
    if (this.#held > 0) this.#take(this.#joined());
    this.#open = '';
    return this.#tally.summary(this.#context.serverRelease);
  }

  #pushText(chunk: string): void {
    let at = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', at)) {
      const line = chunk.slice(at, end);
      this.#take(this.#open === '' ? line : this.#open + line);
      this.#open = '';
      at = end + 1;
    }
    if (this.#open.length < LINE_MAX) this.#open += chunk.slice(at, at + LINE_MAX);
  }

  #pushBytes(chunk: Uint8Array): void {
    let at = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, at)) {
      if (this.#held > 0) {
        this.#hold(chunk.subarray(at, end));
        this.#take(this.#joined());
      } else this.#take(decodeUtf8(chunk, at, Math.min(end, at + BYTES_MAX)));
      at = end + 1;
    }
    if (at < chunk.length) this.#hold(chunk.subarray(at));
  }

  #hold(part: Uint8Array): void {
    if (this.#held >= BYTES_MAX || part.length === 0) return;
    // A copy: the caller may use its buffer again.
    this.#bytes.push(part.slice(0, BYTES_MAX - this.#held));
    this.#held += Math.min(part.length, BYTES_MAX - this.#held);
  }

  #joined(): string {
    const all = new Uint8Array(this.#held);
    let at = 0;
    for (const part of this.#bytes) {
      all.set(part, at);
      at += part.length;
    }
    this.#bytes = [];
    this.#held = 0;
    return decodeUtf8(all, 0, all.length);
  }

  #take(text: string): void {
    this.#line++;
    const raw = text.endsWith('\r') ? text.slice(0, -1) : text;
    const line = parseLine(raw);
    // Empty lines are counted, but are no lines of a log.
    if (line.start === line.end) return;
    const result = classified(this.#line, raw, line, this.#context, this.#isKnown);
    this.#tally.add(result);
    this.#each?.(result);
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
