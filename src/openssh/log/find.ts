import { isDelimiter, match, wordEnd } from './format.ts';
import { byWord, headWord, isOurs, shows, whole } from './patterns.ts';
import type { Found, Line, Pattern } from './patterns.ts';
import { CATALOG } from './messages/catalog.ts';
import type { Level, Message } from './types.ts';

/** A quoted message must carry this much literal text, so that prose is not taken for it. */
const QUOTED_MIN = 20;
/** A line is searched at this many words at most. */
export const WORDS_MAX = 600;

/** Behind a message without an argument: it is the beginning of another sentence. */
const GOES_ON = /^(?:[a-z\d-]| +(?:available|left|please|allowed|possible|remain))/;
const GOES_MAX = 60;
/** At a prompt, what follows is a command. */
const PROMPT = /^(?:[$#%] |PS [^>]{1,80}> |\[?[\w.-]+@[\w.-]+[^$#%]{0,80}[$#%] )/;
/** What searches for text or prints it, in the place of a command, up to its argument. */
const COMMAND =
  /(?:(?:\b(?:COMMAND|failregex|regex|pattern)|--grep) ?[=:]|(?:^|[|;&(`>$#%+!] *|\b(?:sudo|xargs|if|while|do|then) )(?:[a-z]*grep|rg|awk|sed|echo|printf|logger|findstr|Select-String|fail2ban-regex)(?: +-\S+| +[\w./-]+(?= +["']))* +(?:["'][^|]*)?$)/;
const FRONT_MAX = 400;

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

const HEADS = CATALOG.heads;
/** What does not start with a whole word: by a word further in, or, with none, tried on every line. */
const INNER = byWord(CATALOG.headless, innerWord);
const BARE = CATALOG.headless.filter((pattern) => innerWord(pattern) === undefined);
/** What may be quoted inside other text, by the first word. */
const QUOTED = byWord([...HEADS.values()].flat().filter(quotable), headWord);
/** Characters with which the words of INNER and QUOTED start. */
const STARTS = new Set([...INNER.keys(), ...QUOTED.keys()].map((word) => word.charCodeAt(0)));

/** The indexes, for a reader that looks into them in another way. */
export const INDEXES = { heads: HEADS, bare: BARE, inner: INNER, quoted: QUOTED } as const;

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
  if (found === undefined && level !== undefined && ident === undefined) {
    // With punctuation behind it, as people quote it.
    const one = quotedAt(QUOTED.get(level), line, start - level.length - 2);
    if (one !== undefined) return { ...one, start };
  }
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

/** The first of the patterns that the line quotes at this place. */
function quotedAt(patterns: readonly Pattern[] | undefined, line: Line, at: number): Found | undefined {
  if (patterns === undefined) return undefined;
  const { text, end, ident, level } = line;
  for (const { message, form, matcher } of patterns) {
    if (!admits(message, ident) || !shows(form, level)) continue;
    const fields = match(matcher, text, at, end, true);
    if (fields === undefined || isTyped(text, line.start, at)) continue;
    if (
      matcher.weight === matcher.head.length &&
      GOES_ON.test(text.slice(at + matcher.weight, at + GOES_MAX))
    )
      continue;
    return { message, fields, start: at, literal: matcher.weight, range: {} };
  }
  return undefined;
}

/** True if what stands at `at` is a part of a command: text that somebody searched for or had printed, not what a program said. */
export function isTyped(text: string, start: number, at: number): boolean {
  const front = text.slice(Math.max(start, at - FRONT_MAX), at);
  return PROMPT.test(text.slice(start, start + FRONT_MAX)) || COMMAND.test(front);
}

/** The words of a line that some pattern may be looked up by, with their places; at most WORDS_MAX words are read. */
function* wordsOf({ text, start, end }: Line): Generator<[at: number, word: string]> {
  let at = start;
  for (let words = 0; words < WORDS_MAX && at < end; words++) {
    const stop = wordEnd(text, at, end);
    if (STARTS.has(text.charCodeAt(at))) yield [at, text.slice(at, stop)];
    // A bracket belongs to the word behind it in `(SSH) Channel …`, and stands alone elsewhere.
    at = text[at] === '(' ? at + 1 : stop;
    // `\r\n` spelt out, as Ansible and rsyslog print it, ends a message too.
    while (at < end && isDelimiter(text.charCodeAt(at)) && text[at] !== '(')
      at += text.startsWith('#01', at) ? 4 : 1;
    while (text.startsWith('\\r', at) || text.startsWith('\\n', at)) at += 2;
  }
}
