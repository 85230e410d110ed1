import type { Range } from './diagnostic.ts';
import { atLeast, type Release } from './releases.ts';

/** One argument of a configuration line. */
export interface Word {
  /** The argument as the program sees it: quotes and escapes removed. */
  readonly text: string;
  /** Where it stands in the text that was split, quotes included. */
  readonly range: Range;
  /** True if any part of it was quoted. */
  readonly quoted: boolean;
}

/** The arguments of one line. */
export interface Arguments {
  /** With an error: the words before it. May hold empty words (`""`). */
  readonly words: readonly Word[];
  /** The comment from its `#` to the end of the line, where the release knows comments after arguments. */
  readonly comment?: Range;
  /** A quote is opened and not closed; `range` runs from the start of its word to the end of the text. */
  readonly error?: { readonly code: 'unbalanced-quote'; readonly range: Range };
}

/**
 * Split the arguments of one configuration line (the text behind the keyword) as the program does:
 * from 8.7 like a shell (misc.c `argv_split`), before that by `strdelim`, where `=` separates words too.
 * @param text without line end; offsets in the result count from its start
 */
export function splitArguments(
  text: string,
  options: { readonly release: Release; readonly program: 'sshd' | 'ssh' },
): Arguments {
  if (atLeast(options.release, '8.7')) return splitLikeShell(text);
  const cutsAtHash = options.program === 'sshd' || atLeast(options.release, '8.5');
  const hash = cutsAtHash ? text.indexOf('#') : -1;
  if (hash === -1) return splitByDelimiters(text);
  return { ...splitByDelimiters(text.slice(0, hash)), comment: { start: hash, end: text.length } };
}

/** misc.c `argv_split` with `terminate_on_comment`: quotes of both kinds, backslash escapes, `#` at a word's start. */
export function splitLikeShell(text: string): Arguments {
  const words: Word[] = [];
  const end = text.length;
  for (let i = 0; i < end; i++) {
    if (text[i] === ' ' || text[i] === '\t') continue;
    if (text[i] === '#') return { words, comment: { start: i, end } };
    const start = i;
    let out = '';
    let quote = '';
    let quoted = false;
    for (; i < end; i++) {
      // Runs of ordinary characters at once.
      const plain = quote === '' ? PLAIN : PLAIN_QUOTED;
      plain.lastIndex = i;
      if (plain.test(text)) {
        out += text.slice(i, plain.lastIndex);
        i = plain.lastIndex - 1;
        continue;
      }
      const c = text[i]!;
      if (c === '\\') {
        const next = text[i + 1];
        const escapes = next === '"' || next === "'" || next === '\\' || (next === ' ' && quote === '');
        if (escapes) i++;
        out += escapes ? next : c;
      } else if (quote === '' && (c === ' ' || c === '\t')) break;
      else if (quote === '') {
        quote = c;
        quoted = true;
      } else if (c === quote) quote = '';
      else out += c;
    }
    if (quote !== '') return { words, error: { code: 'unbalanced-quote', range: { start, end } } };
    words.push({ text: out, range: { start, end: i }, quoted });
  }
  return { words };
}

const PLAIN = /[^ \t\\"']+/y;
const PLAIN_QUOTED = /[^\\"']+/y;

const DELIMITER = /[ \t\r\n"=]/g;
const BLANK_DELIMITER = /[ \t\r\n"]/g;
const WHITESPACE = ' \t\r\n';

function skipWhitespace(text: string, from: number): number {
  let i = from;
  while (i < text.length && WHITESPACE.includes(text[i]!)) i++;
  return i;
}

/**
 * One step of misc.c `strdelim`: the word that starts at `from`, and where the next one starts.
 * @param blanksOnly `=` is no separator (`strdelimw`)
 * @returns word undefined where a quote is not closed; next undefined where the text ends with the word
 */
export function nextDelimited(
  text: string,
  from: number,
  blanksOnly = false,
): { readonly word?: Word; readonly next?: number } {
  const delimiter = blanksOnly ? BLANK_DELIMITER : DELIMITER;
  delimiter.lastIndex = from;
  const found = delimiter.exec(text);
  const at = found ? found.index : text.length;
  if (!found)
    return { word: { text: text.slice(from), range: { start: from, end: text.length }, quoted: false } };
  if (found[0] === '"') {
    const close = text.indexOf('"', at + 1);
    if (close === -1) return {};
    return {
      // The opening quote is taken out and the word goes on to the closing one: a"b c" reads `ab c`.
      word: {
        text: text.slice(from, at) + text.slice(at + 1, close),
        range: { start: from, end: close + 1 },
        quoted: true,
      },
      next: skipWhitespace(text, close + 1),
    };
  }
  let next = skipWhitespace(text, at + 1);
  if (!blanksOnly && text[next] === '=' && found[0] !== '=') next = skipWhitespace(text, next + 1);
  return { word: { text: text.slice(from, at), range: { start: from, end: at }, quoted: false }, next };
}

/** Successive misc.c `strdelim` words: double quotes only, one `=` per gap counts as a separator. */
export function splitByDelimiters(text: string): Arguments {
  const words: Word[] = [];
  let at: number | undefined = skipWhitespace(text, 0);
  while (at !== undefined && at < text.length) {
    const { word, next } = nextDelimited(text, at);
    if (!word) return { words, error: { code: 'unbalanced-quote', range: { start: at, end: text.length } } };
    words.push(word);
    at = next;
  }
  return { words };
}
