import type { Fields, Matcher } from './format.ts';
import { compile, isDelimiter, match, wordEnd } from './format.ts';
import { TABLE } from './messages/table.ts';
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
type Index = ReadonlyMap<string, readonly Pattern[]>;

/** A quoted message must carry this much literal text, so that prose is not taken for it. */
const QUOTED_MIN = 20;
/** A line is searched at this many words at most. */
export const WORDS_MAX = 600;

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
function headWord({ matcher }: Pattern): string | undefined {
  const { head } = matcher;
  if (head === '') return undefined;
  const end = wordEnd(head, 0, head.length);
  const whole = end < head.length || matcher.weight === head.length;
  return whole ? head.slice(0, end) : undefined;
}

function quotable({ message, matcher }: Pattern): boolean {
  if (matcher.weight < QUOTED_MIN || message.level?.startsWith('debug') === true) return false;
  if (
    message.generic === true &&
    message.origin !== 'library' &&
    (message.weight === 'ordinary' || matcher.weight < 20)
  )
    return false;
  return message.limit !== null || message.origin !== 'openssh' || message.side === 'client';
}

/** A whole word in the literal text of a format that starts with a conversion. */
function innerWord({ matcher }: Pattern): string | undefined {
  for (const { atoms } of matcher.pieces) {
    for (const atom of atoms) {
      if (atom.kind !== 'text') continue;
      for (let at = 0; at < atom.text.length;) {
        const end = wordEnd(atom.text, at, atom.text.length);
        const whole = at > 0 && isDelimiter(atom.text.charCodeAt(at - 1)) && end < atom.text.length;
        if (whole && end - at > 2 && !isDelimiter(atom.text.charCodeAt(at))) return atom.text.slice(at, end);
        at = end;
      }
    }
  }
  return undefined;
}

function byWord(patterns: readonly Pattern[], word: (pattern: Pattern) => string | undefined): Index {
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

/** Special cases before the messages they are cases of; then what says more before what says less. */
const PATTERNS = TABLE.flatMap(patternsOf).sort(
  (a, b) =>
    Number(a.message.generic ?? false) - Number(b.message.generic ?? false) ||
    b.matcher.weight - a.matcher.weight,
);
/** By the first word. */
const HEADS = byWord(PATTERNS, headWord);
/** What does not start with a whole word: by a word further in, or, with none, tried on every line. */
const HEADLESS = PATTERNS.filter((pattern) => headWord(pattern) === undefined);
const INNER = byWord(HEADLESS, innerWord);
const BARE = HEADLESS.filter((pattern) => innerWord(pattern) === undefined);
/** What may be quoted inside other text, by the first word. */
const QUOTED = byWord(PATTERNS.filter(quotable), headWord);
/** Characters with which the words of INNER and QUOTED start. */
const STARTS = new Set([...INNER.keys(), ...QUOTED.keys()].map((word) => word.charCodeAt(0)));

/** The indexes, for a reader that looks into them in another way. */
export const INDEXES = { heads: HEADS, bare: BARE, inner: INNER, quoted: QUOTED } as const;

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

/** Dropbear is another server with messages that look alike; its lines are not OpenSSH's. */
function admits(message: Message, ident: string | undefined): boolean {
  if (isOurs(ident) || message.origin === 'system') return true;
  return ident !== 'dropbear' && message.side === 'client';
}

/**
 * Find the message that a text is, or that it quotes.
 * @param start offsets of the message inside `text`, as `parseLine` gives them
 * @param ident program that syslog names, if any
 * @param level level that the line shows, if any
 */
export function find(
  text: string,
  start: number,
  end: number,
  ident?: string,
  level?: Level,
): Found | undefined {
  if (start >= end) return undefined;
  const line: Line = { text, start, end, ident, level };
  const head = HEADS.get(text.slice(start, wordEnd(text, start, end)));
  let found = whole(head, line) ?? whole(BARE, line);
  let quoted: Found | undefined;
  // A tool's own words may go round what ssh said; ordinary traffic is not searched, for strangers choose its text.
  const vague =
    found?.message.generic === true && found.message.limit === null && found.message.weight !== 'ordinary';
  if (found === undefined || vague) {
    for (const [at, word] of wordsOf(line)) {
      found ??= whole(INNER.get(word), line);
      if (found !== undefined && !vague) return found;
      if (quoted?.message.limit == null) {
        const one = quotedAt(QUOTED.get(word), line, at);
        if (quoted === undefined || (one !== undefined && one.message.limit !== null)) quoted = one;
      }
    }
  }
  return found === undefined || (vague && quoted !== undefined && quoted.message.limit !== null)
    ? quoted
    : found;
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly ident: string | undefined;
  readonly level: Level | undefined;
}

/** The first of the patterns that the line is as a whole. */
function whole(
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

/** The first of the patterns that the line quotes at this place. */
function quotedAt(patterns: readonly Pattern[] | undefined, line: Line, at: number): Found | undefined {
  if (patterns === undefined) return undefined;
  const { text, end, ident, level } = line;
  // At a prompt, what follows is a command, and the text in it is what somebody searched for.
  if (text.startsWith('$ ', line.start) || text.startsWith('# ', line.start)) return undefined;
  for (const { message, form, matcher } of patterns) {
    if (!admits(message, ident) || !shows(form, level)) continue;
    const fields = match(matcher, text, at, end, true);
    if (fields !== undefined) return { message, fields, start: at, literal: matcher.weight, range: {} };
  }
  return undefined;
}

/** The words of a line that some pattern may be looked up by, with their places; at most WORDS_MAX words are read. */
function* wordsOf({ text, start, end }: Line): Generator<[at: number, word: string]> {
  let at = start;
  for (let words = 0; words < WORDS_MAX && at < end; words++) {
    const stop = wordEnd(text, at, end);
    if (STARTS.has(text.charCodeAt(at))) yield [at, text.slice(at, stop)];
    // A bracket belongs to the word behind it in `(SSH) Channel …`, and stands alone elsewhere.
    at = text[at] === '(' ? at + 1 : stop;
    while (at < end && isDelimiter(text.charCodeAt(at)) && text[at] !== '(') at++;
    // `\r\n` spelt out, as Ansible prints it, ends a message too.
    while (text.startsWith('\\r', at) || text.startsWith('\\n', at)) at += 2;
  }
}

/** The releases of all wordings of a message that print this text: an older format often prints what a newer one does. */
export function rangeOf<P extends Pattern>(
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
