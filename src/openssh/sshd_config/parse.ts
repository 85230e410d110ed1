import type { Word } from '../arguments.ts';
import type { Range } from '../diagnostic.ts';
import { atLeast, type Release } from '../releases.ts';
import { PlacedLine } from './placed-line.ts';
import { shapesOf, type Shape } from './shape.ts';

/** One line of sshd_config. A line without a keyword is blank, a comment, or one that sshd passes over. */
export interface Line {
  /** Number from 1, as sshd counts: every LF ends a line. */
  readonly number: number;
  /** The whole line without its LF. */
  readonly range: Range;
  readonly keyword: Word | undefined;
  /** The keyword's text. */
  readonly name: string | undefined;
  /** Between keyword and arguments: blanks and at most one `=`. */
  readonly separator: Range | undefined;
  /** Everything behind the separator that sshd looks at, trailing blanks removed. */
  readonly rest: string;
  /** Offset of `rest` in the file. */
  readonly restStart: number;
  readonly arguments: readonly Word[];
  /** The arguments as they are for those who ask for their texts only: ranges count from the start of the line. */
  readonly words: readonly Word[];
  /** From the `#` to the end of the line. */
  readonly comment: Range | undefined;
  /** A quote that is opened and not closed. */
  readonly unbalanced: Range | undefined;
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
  const shapeOf = shapesOf(text.length, shell, trims);
  for (let start = 0, number = 1; start <= text.length; number++) {
    let end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    // The buffer is a C string: a NUL hides the rest of its line, and the line goes on with the next one.
    for (let from = start; nul && end < text.length && hidesEnd(text, from, end, shell);) {
      from = end + 1;
      const next = text.indexOf('\n', from);
      end = next === -1 ? text.length : next;
    }
    lines.push(place(text, start, end, number, shapeOf));
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

function place(
  text: string,
  start: number,
  end: number,
  number: number,
  shapeOf: (raw: string) => Shape,
): Line {
  return new PlacedLine(number, start, end, shapeOf(visible(text.slice(start, end))));
}

/** What a physical line holds once NULs have cut it: mostly the text itself. */
function visible(raw: string): string {
  if (!raw.includes('\0')) return raw;
  return raw
    .split('\n')
    .map((part) => part.split('\0', 1)[0]!.replace(/^[ \t\r]+/, ''))
    .join('');
}
