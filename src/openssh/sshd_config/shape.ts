import { nextDelimited, splitByDelimiters, splitLikeShell, type Word } from '../arguments.ts';
import type { Range } from '../diagnostic.ts';
import { remember } from '../remember.ts';

/** What a line holds, with offsets from its own start: the same wherever it stands. */
export interface Shape {
  readonly keyword?: Word;
  readonly separator?: Range;
  readonly rest: string;
  readonly restStart: number;
  readonly arguments: readonly Word[];
  /** Where the comment starts; it goes on to the end of the line. */
  readonly comment?: number;
  readonly unbalanced?: Range;
}

/** Longest text of which shapes are kept. Someone types in such a file; longer ones are read anew each time. */
const MOST_TEXT = 500_000;

/** Shapes that are kept for each way of reading. */
const MOST_SHAPES = 8192;

type Mode = 'shell, trims' | 'trims' | 'plain';

const KEPT: Readonly<Record<Mode, (raw: string) => Shape>> = {
  'shell, trims': remember(MOST_SHAPES, (raw) => shapeOf(raw, true, true)),
  trims: remember(MOST_SHAPES, (raw) => shapeOf(raw, false, true)),
  plain: remember(MOST_SHAPES, (raw) => shapeOf(raw, false, false)),
};

/**
 * How lines of a text are read: at each key all of them but one have been read before, and are not read again.
 * @param length of the whole text
 * @param shell words are split like a shell does (8.7)
 * @param trims blanks at the end are taken off (7.5)
 */
export function shapesOf(length: number, shell: boolean, trims: boolean): (raw: string) => Shape {
  if (length > MOST_TEXT) return (raw) => shapeOf(raw, shell, trims);
  return KEPT[shell ? 'shell, trims' : trims ? 'trims' : 'plain'];
}

/** Move a range. */
export function shift(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}

function isBlank(c: string | undefined): boolean {
  return c === ' ' || c === '\t' || c === '\r';
}

const NONE: readonly Word[] = [];

function shapeOf(raw: string, shell: boolean, trims: boolean): Shape {
  let from = 0;
  while (isBlank(raw[from])) from++;
  let to = raw.length;
  const hash = shell ? -1 : raw.indexOf('#', from);
  if (hash !== -1) to = hash;
  if (trims)
    while (to > from + 1 && (isBlank(raw[to - 1]) || raw[to - 1] === '\f' || raw[to - 1] === '\n')) to--;
  const body = raw.slice(from, to);
  const nothing: Shape = {
    rest: '',
    restStart: from,
    arguments: NONE,
    ...(hash !== -1 && { comment: hash }),
  };
  if (body === '') return nothing;
  let step = nextDelimited(body, 0);
  if (step.word?.text === '' && step.next !== undefined) step = nextDelimited(body, step.next);
  const word = step.word;
  if (!word || word.text === '') return nothing;
  if (word.text.startsWith('#')) return { ...nothing, comment: from + word.range.start };
  const keyword = { ...word, range: shift(word.range, from) };
  const at = step.next ?? body.length;
  const rest = body.slice(at);
  const split = shell ? splitLikeShell(rest) : splitByDelimiters(rest);
  const restStart = from + at;
  return {
    keyword,
    separator: { start: keyword.range.end, end: restStart },
    rest,
    restStart,
    arguments: split.words.map((argument) => ({ ...argument, range: shift(argument.range, restStart) })),
    ...(hash !== -1 && { comment: hash }),
    ...(split.comment && { comment: restStart + split.comment.start }),
    ...(split.error && { unbalanced: shift(split.error.range, restStart) }),
  };
}
