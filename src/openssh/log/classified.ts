import type { LimitId } from '../limits.ts';
import type { StepId } from '../steps.ts';
import { limitById } from '../limits.ts';
import type { Context, Reading } from './context.ts';
import type { Fields } from './format.ts';
import type { Found, ReleaseRange } from './find.ts';
import { find } from './find.ts';
import type { LogLine } from './line.ts';
import { insides } from './inside.ts';
import { LINE_MAX } from './wrapping.ts';
import { messageById } from './messages/table.ts';
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

/** Classify a line in the light of those before it. */
export function classified(
  number: number,
  raw: string,
  outer: LogLine,
  context: Context,
  isKnown?: IsKnown,
): Classified {
  const { line, found } = lookInto(outer, isKnown);
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

const DROPBEAR = messageById('dropbear')!;

/** A message inside a line of another program must carry this much literal text, a generic one more. */
const INSIDE_MIN = 10;
const GENERIC_MIN = 18;

/** Find the message of a line; where no program is named and none is found, also behind what others put in front. */
function lookInto(
  line: LogLine,
  isKnown?: IsKnown,
): { readonly line: LogLine; readonly found: Found | undefined } {
  const found = find(line.text, line.start, line.end, line.ident, line.level);
  // Whatever it says, it is no message of OpenSSH.
  if (found === undefined && line.ident === 'dropbear' && line.end > line.start)
    return { line, found: { message: DROPBEAR, fields: {}, range: {}, literal: 0, start: line.start } };
  if (line.ident !== undefined || (found !== undefined && found.start === line.start)) return { line, found };
  // At a prompt, what follows is a command.
  if (/^[$#] /.test(line.text.slice(line.start, line.start + 2)) || isKnown?.(line) === true)
    return { line, found };
  let plain: LogLine | undefined;
  for (const inner of insides(line)) {
    const one = find(inner.text, inner.start, inner.end, inner.ident, inner.level);
    // A quotation that hits a limit is worth more than an ordinary line.
    if (
      one !== undefined &&
      one.start === inner.start &&
      (inner.ident !== undefined ||
        one.literal >= (one.message.generic === true ? GENERIC_MIN : INSIDE_MIN)) &&
      (found === undefined || one.message.limit !== null || found.message.limit === null)
    )
      return { line: inner, found: one };
    if (found === undefined && inner.ident !== undefined && isKnown?.(inner) === true) plain ??= inner;
  }
  return { line: plain ?? line, found };
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
