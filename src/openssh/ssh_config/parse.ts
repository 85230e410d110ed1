import { nextDelimited } from '../arguments.ts';
import type { Range } from '../diagnostic.ts';
import { asciiLower } from '../match.ts';
import { within, type Release } from '../releases.ts';
import { trimEnd } from './words.ts';

/** One line of ssh_config that says something. */
export interface SshConfigLine {
  /** From 1. */
  readonly number: number;
  /** The keyword in lower case, quotes removed. */
  readonly keyword: string;
  readonly keywordRange: Range;
  /** What follows the keyword and its separator, without blanks at the end. */
  readonly rest: string;
  readonly restRange: Range;
  /** True for a keyword with nothing behind it, not even an equals sign. */
  readonly bare: boolean;
}

/**
 * Take a configuration apart into its lines, as readconf.c does before it looks at a keyword. Blank lines and comments
 * are left out, and lines whose keyword has a quote that is not closed: ssh passes over them without a word.
 */
export function parseSshConfig(text: string, release: Release): SshConfigLine[] {
  const lines: SshConfigLine[] = [];
  let start = 0;
  for (let number = 1; start < text.length; number++) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = readLine(text.slice(start, end), start, number, release);
    if (line) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** The argument of `-o`, line 0: one line, whatever is in it. */
export function parseSshLine(text: string, release: Release): SshConfigLine | undefined {
  return readLine(text, 0, 0, release);
}

/** Source: readconf.c process_config_line_depth, as far as the keyword. */
function readLine(raw: string, offset: number, number: number, release: Release): SshConfigLine | undefined {
  const nul = raw.indexOf('\0');
  // 8.5 and 8.6 took everything from the first # on for a comment.
  const hash = within(release, '8.5', '8.6') ? raw.indexOf('#') : -1;
  const ends = [nul, hash, raw.length].filter((at) => at !== -1);
  const text = trimEnd(raw.slice(0, Math.min(...ends)), ' \t\r\n\f', 1);
  let { word, next } = nextDelimited(text, 0);
  if (word?.text === '' && next !== undefined) ({ word, next } = nextDelimited(text, next));
  if (!word || word.text === '' || word.text.startsWith('#')) return undefined;
  const rest = Math.min(next ?? text.length, text.length);
  return {
    number,
    keyword: asciiLower(word.text),
    keywordRange: { start: offset + word.range.start, end: offset + word.range.end },
    rest: text.slice(rest),
    restRange: { start: offset + rest, end: offset + text.length },
    bare: next === undefined,
  };
}
