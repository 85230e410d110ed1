import type { LimitId } from '../limits.ts';
import type { StepId } from '../steps.ts';
import { limitById } from '../limits.ts';
import type { Context, Reading } from './context.ts';
import type { Fields } from './format.ts';
import type { Found, ReleaseRange } from './patterns.ts';
import type { LogLine } from './line.ts';
import { LINE_MAX } from './wrapping.ts';
import type { Level, Side, Weight } from './types.ts';

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

/** Tells whether OpenSSH prints a line that no entry explains: `known.ts`, which is large. */
export type IsKnown = (line: LogLine) => boolean;

/** What a line is that nothing explains. */
export const UNKNOWN = {
  id: null,
  limit: null,
  or: [],
  side: null,
  weight: null,
  fields: {},
  step: null,
  echo: false,
} as const;

/** A line, and the message that it is or quotes. */
export interface Looked {
  readonly line: LogLine;
  readonly found: Found | undefined;
}

/** Classify a line that has been looked into, in the light of those before it. */
export function classified(
  number: number,
  raw: string,
  { line, found }: Looked,
  context: Context,
  isKnown?: IsKnown,
): Classified {
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
  return { ...around, ...said(found, line.level, context.read(found, line)) };
}

/** What is said of a line by what was found in it. */
export function said(found: Found, level: Level | undefined, reading: Reading) {
  const { message, range } = found;
  const { since, until } = range;
  return {
    id: message.id,
    limit: reading.limit,
    or: reading.or,
    side: reading.side,
    level: level ?? message.level,
    weight: reading.weight,
    fields: spreadPeer(found.fields),
    step:
      message.step !== null && reading.limit === message.limit
        ? message.step
        : stepOf(reading.limit, message.step),
    echo: reading.echo,
    ...(since === undefined && until === undefined ? {} : { range }),
  };
}

function stepOf(limit: LimitId | null, step: StepId | null): StepId | null {
  return limit === null ? step : limitById(limit).step;
}

/** What stands before a name, and a port, in `sshpkt_fmt_connection_id`. */
const WHO = ['user ', 'invalid user ', 'authenticating user '];
const DIGITS = /^\d+$/;

/** Take `packet.c sshpkt_fmt_connection_id` apart: `[[invalid |authenticating ]user NAME ]ADDRESS port N`. */
export function spreadPeer(fields: Fields): Fields {
  const { peer } = fields;
  if (peer === undefined) return fields;
  const mark = peer.lastIndexOf(' port ');
  const number = mark === -1 ? '' : peer.slice(mark + 6);
  const ported = number.length <= 5 && DIGITS.test(number);
  const front = ported ? peer.slice(0, mark) : peer;
  const blank = front.lastIndexOf(' ');
  const address = front.slice(blank + 1);
  const who = blank === -1 ? '' : front.slice(0, blank);
  const named = WHO.find((words) => who.startsWith(words));
  return {
    ...fields,
    ...(address === '' ? {} : { address }),
    ...(ported ? { port: number } : {}),
    ...(named === undefined ? {} : { user: who.slice(named.length) }),
  };
}
