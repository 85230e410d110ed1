/** The wordings of messages, ready to match, and how they are looked up by the word that a line starts with. */
import type { Fields, Matcher } from './format.ts';
import { compile, match, wordEnd } from './format.ts';
import type { Release } from '../releases.ts';
import { releaseIndex } from '../releases.ts';
import type { Form, Level, Message } from './types.ts';

/** One wording, ready to match. */
export interface Pattern {
  readonly message: Message;
  readonly form: Form;
  readonly matcher: Matcher;
}

/** A closed range of releases; an absent bound is open. */
export interface ReleaseRange {
  readonly since?: Release;
  readonly until?: Release;
}

/** A message found in a text. */
export interface Found {
  readonly message: Message;
  readonly fields: Fields;
  /** Releases that print this text; absent bounds are open. */
  readonly range: ReleaseRange;
  /** Literal characters of the format: how much the match says. */
  readonly literal: number;
  /** Where it starts; behind the start of the text if another program quotes it. */
  readonly start: number;
}

/** Dispatch by the first word: only the patterns that start with it are tried. */
export type Index = ReadonlyMap<string, readonly Pattern[]>;

/** The patterns of one message: one for each form, function name and fixed value. */
export function patternsOf(message: Message): Pattern[] {
  return message.forms.flatMap((form: Form) => {
    const names = form.fields?.split(' ') ?? [];
    const prefixes = form.in?.map((name) => `${name}: `) ?? [''];
    const endings = form.reason === true ? ['', ': %s'] : [''];
    return prefixes.flatMap((prefix) =>
      endings.flatMap((ending) =>
        (form.is ?? [{}]).map((fixed) => ({
          message,
          form,
          matcher: compile(`${prefix}${form.format}${ending}`, names, fixed),
        })),
      ),
    );
  });
}

/** The word to look a pattern up by; undefined if its format starts with a conversion. */
export function headWord({ matcher }: Pattern): string | undefined {
  const { head } = matcher;
  if (head === '') return undefined;
  const end = wordEnd(head, 0, head.length);
  const whole = end < head.length || matcher.weight === head.length;
  return whole ? head.slice(0, end) : undefined;
}

/** An index by a word; patterns without one are left out. */
export function byWord(patterns: readonly Pattern[], word: (pattern: Pattern) => string | undefined): Index {
  const index = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const key = word(pattern);
    if (key === undefined) continue;
    const row = index.get(key);
    if (row === undefined) index.set(key, [pattern]);
    else row.push(pattern);
  }
  return index;
}

/** Programs of which lines are searched for OpenSSH's own messages. */
const OURS = /^(?:sshd(?:-session|-auth)?|ssh|sshd\.exe|in\.sshd|com\.openssh\.sshd[\w.-]*)$/;

/** True if a line of this ident, or without one, may be OpenSSH's. */
export function isOurs(ident: string | undefined): boolean {
  return ident === undefined || OURS.test(ident.slice(ident.lastIndexOf('/') + 1));
}

/** True if a line that shows this level, or none, may be this wording. */
export function shows({ shown }: Form, level: Level | undefined): boolean {
  return shown === undefined || shown === (level ?? 'none');
}

/** A message and what stands around it. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly ident: string | undefined;
  readonly level: Level | undefined;
}

/** The first of the patterns that the line is as a whole. */
export function whole(
  patterns: readonly Pattern[] | undefined,
  { text, start, end, ident, level }: Line,
): Found | undefined {
  if (patterns === undefined) return undefined;
  const ours = isOurs(ident);
  for (const pattern of patterns) {
    const { message, form, matcher } = pattern;
    if ((!ours && message.origin === 'openssh') || !shows(form, level)) continue;
    const fields = match(matcher, text, start, end);
    if (fields === undefined) continue;
    const prints = (other: Pattern) => match(other.matcher, text, start, end) !== undefined;
    return { message, fields, start, literal: matcher.weight, range: rangeOf(pattern, patterns, prints) };
  }
  return undefined;
}

/** The releases of all wordings of a message that print this text: an older format often prints what a newer one does. */
export function rangeOf<P extends Pick<Pattern, 'message' | 'form'>>(
  { message, form: { since, until } }: P,
  patterns: readonly P[],
  prints: (pattern: P) => boolean,
): ReleaseRange {
  if (since === undefined && until === undefined) return {};
  let from = since;
  let to = until;
  for (const other of patterns) {
    if (other.message !== message || !prints(other)) continue;
    if (
      from !== undefined &&
      (other.form.since === undefined || releaseIndex(other.form.since) < releaseIndex(from))
    )
      from = other.form.since;
    if (
      to !== undefined &&
      (other.form.until === undefined || releaseIndex(other.form.until) > releaseIndex(to))
    )
      to = other.form.until;
  }
  return { ...(from === undefined ? {} : { since: from }), ...(to === undefined ? {} : { until: to }) };
}

/** True if the line begins with an argument of the message. */
export function beginsFree({ text, start }: Pick<Line, 'text' | 'start'>, { fields }: Found): boolean {
  return Object.values(fields).some((value) => value !== '' && text.startsWith(value, start));
}
