import { nextDelimited, splitByDelimiters, splitLikeShell, type Word } from '../arguments.ts';
import type { Range } from '../diagnostic.ts';
import { atLeast, type Release } from '../releases.ts';

/** One line of sshd_config. A line without a keyword is blank, a comment, or one that sshd passes over. */
export interface Line {
  /** Number from 1, as sshd counts: every LF ends a line. */
  readonly number: number;
  /** The whole line without its LF. */
  readonly range: Range;
  readonly keyword?: Word;
  /** Between keyword and arguments: blanks and at most one `=`. */
  readonly separator?: Range;
  /** Everything behind the separator that sshd looks at, trailing blanks removed. */
  readonly rest: string;
  /** Offset of `rest` in the file. */
  readonly restStart: number;
  readonly arguments: readonly Word[];
  /** From the `#` to the end of the line. */
  readonly comment?: Range;
  /** A quote that is opened and not closed. */
  readonly unbalanced?: Range;
}

/** A file as one release of sshd reads it. Ranges index `text`; concatenating lines and LFs gives it back. */
export interface ParsedFile {
  readonly text: string;
  readonly release: Release;
  readonly lines: readonly Line[];
}

/**
 * Split a file into lines and words as sshd does. Never fails; the time is linear in the text.
 * Source: servconf.c `load_server_config`, `process_server_config_line_depth`; misc.c `strdelim`, `argv_split`.
 */
export function parseFile(text: string, options: { readonly release: Release }): ParsedFile {
  const lines: Line[] = [];
  const shell = atLeast(options.release, '8.7');
  const trims = atLeast(options.release, '7.5');
  const nul = text.includes('\0');
  for (let start = 0, number = 1; start <= text.length; number++) {
    let end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    // The buffer is a C string: a NUL hides the rest of its line, and the line goes on with the next one.
    for (let from = start; nul && end < text.length && hidesEnd(text, from, end, shell);) {
      from = end + 1;
      const next = text.indexOf('\n', from);
      end = next === -1 ? text.length : next;
    }
    lines.push(parseLine(text, { start, end }, number, shell, trims));
    start = end + 1;
  }
  return { text, release: options.release, lines };
}

/** Does a NUL hide the end of this physical line? Up to 8.6 a comment before it puts the line end back. */
function hidesEnd(text: string, from: number, to: number, shell: boolean): boolean {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 0) return true;
    if (c === 0x23 && !shell) return false;
  }
  return false;
}

/** Give the text of a parsed file back, byte for byte. */
export function printFile(file: ParsedFile): string {
  return file.lines.map(({ range }) => file.text.slice(range.start, range.end)).join('\n');
}

/** What a physical line holds once NULs have cut it: mostly the text itself. */
function visible(text: string, range: Range): string {
  const raw = text.slice(range.start, range.end);
  if (!raw.includes('\0')) return raw;
  return raw
    .split('\n')
    .map((part) => part.split('\0', 1)[0]!.replace(/^[ \t\r]+/, ''))
    .join('');
}

function isBlank(c: string | undefined): boolean {
  return c === ' ' || c === '\t' || c === '\r';
}

function parseLine(text: string, range: Range, number: number, shell: boolean, trims: boolean): Line {
  const raw = visible(text, range);
  let from = 0;
  while (isBlank(raw[from])) from++;
  let to = raw.length;
  let comment: Range | undefined;
  const hash = shell ? -1 : raw.indexOf('#', from);
  if (hash !== -1) {
    comment = { start: range.start + hash, end: range.end };
    to = hash;
  }
  if (trims)
    while (to > from + 1 && (isBlank(raw[to - 1]) || raw[to - 1] === '\f' || raw[to - 1] === '\n')) to--;
  const body = raw.slice(from, to);
  const origin = range.start + from;
  const nothing: Line = {
    number,
    range,
    rest: '',
    restStart: origin,
    arguments: [],
    ...(comment && { comment }),
  };
  if (body === '') return nothing;
  let step = nextDelimited(body, 0);
  if (step.word?.text === '' && step.next !== undefined) step = nextDelimited(body, step.next);
  const word = step.word;
  if (!word || word.text === '') return nothing;
  if (word.text.startsWith('#'))
    return { ...nothing, comment: { start: origin + word.range.start, end: range.end } };
  const keyword = { ...word, range: shift(word.range, origin) };
  const at = step.next ?? body.length;
  const rest = body.slice(at);
  const split = shell ? splitLikeShell(rest) : splitByDelimiters(rest);
  const restStart = origin + at;
  return {
    number,
    range,
    keyword,
    separator: { start: keyword.range.end, end: restStart },
    rest,
    restStart,
    arguments: split.words.map((argument) => ({ ...argument, range: shift(argument.range, restStart) })),
    ...(comment && { comment }),
    ...(split.comment && { comment: { start: restStart + split.comment.start, end: range.end } }),
    ...(split.error && { unbalanced: shift(split.error.range, restStart) }),
  };
}

function shift(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}
