import { patternsOf, shows } from './patterns.ts';
import { match } from './format.ts';
import { parseLine } from './line.ts';
import { MESSAGES } from './messages/index.ts';

const PATTERNS = MESSAGES.map((message) => ({ message, patterns: patternsOf(message) }));

/** Ids of the entries that claim a line as a whole: special ones, and generic ones, which speak only where no other does. */
export function claims(line: string): { special: string[]; generic: string[] } {
  const { text, start, end, level } = parseLine(line);
  const ids = PATTERNS.filter(({ patterns }) =>
    patterns.some(
      ({ form, matcher }) => shows(form, level) && match(matcher, text, start, end) !== undefined,
    ),
  ).map(({ message }) => message);
  return {
    special: ids.filter((message) => message.generic !== true).map(({ id }) => id),
    generic: ids.filter((message) => message.generic === true).map(({ id }) => id),
  };
}

/** The entries that claim a line against each other; empty if one speaks for it, or none. */
export function rivals(line: string): string[] {
  const { special, generic } = claims(line);
  const speaking = special.length > 0 ? special : generic;
  return speaking.length > 1 ? speaking : [];
}
