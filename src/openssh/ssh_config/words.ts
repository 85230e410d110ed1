import { nextDelimited, splitLikeShell } from '../arguments.ts';

/** The arguments of one line, taken one after the other. */
export interface Words {
  /** The next argument; undefined at the end, and up to 8.6 also for a quote that is not closed. */
  next: () => string | undefined;
  /** From 8.7 on: how many are left. */
  left: () => number;
  /** What comes next, without taking it: from 8.7 on an argument, before that all that is left, which may be empty. */
  ahead: () => string | undefined;
  /** Leave the rest unread. */
  drop: () => void;
}

/**
 * The arguments from 8.7 on (misc.c argv_split).
 * @returns undefined if a quote is not closed
 */
export function shellWords(text: string): Words | undefined {
  const { words, error } = splitLikeShell(text);
  if (error) return undefined;
  let at = 0;
  return {
    next: () => words[at++]?.text,
    left: () => Math.max(0, words.length - at),
    ahead: () => words[at]?.text,
    drop: () => (at = words.length),
  };
}

/**
 * The arguments up to 8.6, and those of Match up to 9.8 (misc.c strdelim).
 * @param none true where the line ended with the keyword; an empty text is one empty argument
 */
export function delimitedWords(text: string, none: boolean): Words {
  let at: number | undefined = none ? undefined : 0;
  return {
    next: () => {
      if (at === undefined) return undefined;
      const { word, next }: ReturnType<typeof nextDelimited> = nextDelimited(text, at);
      at = next;
      return word?.text;
    },
    left: () => (at !== undefined && at < text.length ? 1 : 0),
    ahead: () => (at === undefined ? undefined : text.slice(at)),
    drop: () => (at = undefined),
  };
}

/**
 * Without blanks at the end; a loop, because a pattern for it would be quadratic.
 * @param least characters at the start that are not looked at
 */
export function trimEnd(text: string, blanks: string, least: number): string {
  let end = text.length;
  while (end > least && blanks.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
