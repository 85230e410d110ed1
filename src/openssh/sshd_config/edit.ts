import { applyEdits, type Range, type TextEdit } from '../diagnostic.ts';
import { asciiLower } from '../match.ts';
import { evaluate, type EffectiveValue, type Evaluation } from './effective.ts';
import { allowedInMatch, keyword, repetitionOf, resolveAlias, stateOf, type Keyword } from './keywords.ts';
import type { Source } from './message.ts';
import type { Line, ParsedFile } from './parse.ts';
import type { MatchBlock } from './process.ts';

/** A value to set, as it is to be written behind the keyword. */
export interface SetRequest {
  readonly keyword: string;
  readonly value: string;
  /** Criteria of a Match block to scope it to, as `User alice`; absent: for the connection of the evaluation, or for all. */
  readonly match?: string;
}

/** Edits that set it, or why there are none. */
export type SetResult =
  | {
      readonly edits: readonly TextEdit[];
      /** File and line (from 1, after the edits) that then set the value. */
      readonly file: string;
      readonly line: number;
      /** Evaluating again shows that this line decides the value. */
      readonly effective: boolean;
    }
  | { readonly problem: 'unknown-keyword' | 'not-allowed-in-match' };

/** A place where the line could stand. */
interface Placement {
  readonly edits: readonly TextEdit[];
  readonly file: string;
  readonly line: number;
}

/**
 * Set a value where it takes effect: on the line that decides it now; else above the first Match, and above an
 * Include whose files are not known; or in a Match block. Everything else stays byte for byte.
 */
export function setKeyword(evaluation: Evaluation, request: SetRequest): SetResult {
  const { input } = evaluation;
  const known = keyword(request.keyword);
  if (!known || stateOf(known, input) !== 'active' || known.family === 'structure')
    return { problem: 'unknown-keyword' };
  const row = resolveAlias(known, input.release);
  if (request.match !== undefined && !allowedInMatch(row, input.release))
    return { problem: 'not-allowed-in-match' };
  const text = `${row.name} ${request.value}`;
  const candidates =
    request.match === undefined
      ? globalPlacements(evaluation, row, text, request.value)
      : scopedPlacements(evaluation, row, text, request.value, request.match);
  let first: Placement | undefined;
  let effective: Placement | undefined;
  for (const placement of candidates) {
    first ??= placement;
    const reach = reachOf(evaluation, placement, row, request.match !== undefined);
    if (reach === 'always') return { ...placement, effective: true };
    if (reach === 'here') effective ??= placement;
  }
  return effective ? { ...effective, effective: true } : { ...first!, effective: false };
}

/**
 * Does the line decide the value once the edits are made: for the connection at hand, or for every connection that
 * its block is meant for, because no block before it sets the keyword?
 */
function reachOf(
  evaluation: Evaluation,
  placement: Placement,
  row: Keyword,
  scoped: boolean,
): 'always' | 'here' | 'never' {
  const files = new Map(evaluation.input.files);
  for (const file of new Set(placement.edits.map((edit) => edit.file)))
    files.set(
      file,
      applyEdits(
        files.get(file) ?? '',
        placement.edits.filter((edit) => edit.file === file),
      ),
    );
  const after = evaluate({ ...evaluation.input, files });
  const isIt = ({ file, line }: Source): boolean => file === placement.file && line === placement.line;
  if (!after.values.get(row.name.toLowerCase())?.sources.some(isIt)) return 'never';
  if (!scoped) return 'always';
  const setter = after.lines.find(({ source }) => source.block !== undefined && sets(source, row, after));
  return setter && isIt(setter.source) ? 'always' : 'here';
}

function* globalPlacements(
  evaluation: Evaluation,
  row: Keyword,
  text: string,
  value: string,
): Generator<Placement> {
  const { input, parsed } = evaluation;
  const now = evaluation.values.get(row.name.toLowerCase());
  const [source] = now?.sources ?? [];
  const fixed = !now?.uncertain || repetitionOf(row, input.release) !== 'first';
  if (now && source && fixed) yield replacement(evaluation, now, value);
  const main = parsed.get(input.main);
  if (!main) return;
  yield insertion(input.main, main, globalLine(evaluation, main, row, !fixed), text);
  // Above everything else.
  yield insertion(input.main, main, 1, text);
}

/** Write the value on the first line that makes it up; lines that add to it go. */
function replacement(evaluation: Evaluation, now: EffectiveValue, value: string): Placement {
  const [source, ...others] = now.sources as [Source, ...Source[]];
  const file = evaluation.parsed.get(source.file)!;
  const line = file.lines[source.line - 1]!;
  const edits = [{ file: source.file, range: argumentRange(line), newText: spaced(line, value) }];
  for (const other of others) {
    const { text, lines } = evaluation.parsed.get(other.file)!;
    const { range } = lines[other.line - 1]!;
    edits.push({
      file: other.file,
      range: { start: range.start, end: Math.min(range.end + 1, text.length) },
      newText: '',
    });
  }
  const above = others.filter((other) => other.file === source.file && other.line < source.line).length;
  return { edits, file: source.file, line: source.line - above };
}

/** The arguments of a line, without the blanks and the comment behind them. */
function argumentRange(line: Line): Range {
  const end = line.restStart + line.rest.length;
  const last = line.comment && line.comment.start < end ? line.arguments.at(-1)?.range.end : end;
  return { start: line.restStart, end: last ?? line.restStart };
}

/** A line that ends with its keyword needs a blank; so does one whose comment would touch the value. */
function spaced(line: Line, value: string): string {
  const before = line.separator!.start === line.separator!.end ? ' ' : '';
  const after = line.arguments.length === 0 && line.comment ? ' ' : '';
  return before + value + after;
}

/** The number of the line before which a global line belongs. */
function globalLine(evaluation: Evaluation, main: ParsedFile, row: Keyword, aboveIncludes: boolean): number {
  const firstOf = (name: string): number =>
    main.lines.find((line) => line.keyword && asciiLower(line.keyword.text) === name)?.number ?? Infinity;
  const match = firstOf('match');
  const include = aboveIncludes ? Math.min(match, ...unresolvedLines(evaluation)) : match;
  // Below the commented default, where people look for it.
  const name = row.name.toLowerCase();
  const hint = main.lines.find(
    ({ number, range }) =>
      number < include &&
      asciiLower(main.text.slice(range.start, range.end))
        .replace(/^[#\s]+/, '')
        .startsWith(`${name} `),
  );
  if (hint) return hint.number + 1;
  if (include !== Infinity) return aboveComment(main, include);
  const last = main.lines.at(-1)!;
  return last.range.start === last.range.end ? last.number : last.number + 1;
}

function unresolvedLines(evaluation: Evaluation): readonly number[] {
  return evaluation.unresolved
    .filter(({ source }) => source.file === evaluation.input.main)
    .map(({ source }) => source.line);
}

/** The comment right above a line belongs to it. */
function aboveComment(file: ParsedFile, number: number): number {
  let at = number;
  while (at > 1) {
    const { range } = file.lines[at - 2]!;
    if (!/^[ \t]*#/.test(file.text.slice(range.start, range.end))) break;
    at--;
  }
  return at;
}

/** Put a text on a line of its own before line `number`, with the line ends of the file. */
function insertion(path: string, file: ParsedFile, number: number, text: string): Placement {
  const newline = file.text.includes('\r\n') ? '\r\n' : '\n';
  const line = file.lines[number - 1];
  const edit = line
    ? { range: { start: line.range.start, end: line.range.start }, newText: text + newline }
    : { range: { start: file.text.length, end: file.text.length }, newText: newline + text };
  return { edits: [{ file: path, ...edit }], file: path, line: number };
}

function* scopedPlacements(
  evaluation: Evaluation,
  row: Keyword,
  text: string,
  value: string,
  match: string,
): Generator<Placement> {
  const { input, parsed } = evaluation;
  const wanted = normalized(match);
  for (const [index, block] of evaluation.blocks.entries()) {
    if (normalized(criteriaText(block)) !== wanted) continue;
    const own = evaluation.lines.find(
      ({ source }) => source.block === index && sets(source, row, evaluation),
    );
    if (own) {
      const line = parsed.get(own.source.file)!.lines[own.source.line - 1]!;
      const edit = { file: own.source.file, range: argumentRange(line), newText: spaced(line, value) };
      yield { edits: [edit], file: own.source.file, line: own.source.line };
      return;
    }
    const file = parsed.get(block.source.file)!;
    const indent = /^[ \t]*/.exec(lineText(file, block.source.line + 1))![0];
    yield insertion(block.source.file, file, block.source.line + 1, (indent || '    ') + text);
  }
  const main = parsed.get(input.main);
  if (!main) return;
  const newline = main.text.includes('\r\n') ? '\r\n' : '\n';
  const last = main.lines.at(-1)!;
  const gap = last.range.start === last.range.end ? '' : newline;
  const blank = main.text.trim() === '' ? '' : newline;
  const block = `Match ${match}${newline}    ${text}`;
  const end = { start: main.text.length, end: main.text.length };
  yield {
    edits: [{ file: input.main, range: end, newText: `${gap}${blank}${block}${newline}` }],
    file: input.main,
    line: last.number + (gap === '' ? 0 : 1) + (blank === '' ? 0 : 1) + 1,
  };
  // Among several blocks that apply the first one wins.
  const first = main.lines.find((line) => line.keyword && asciiLower(line.keyword.text) === 'match');
  if (!first) return;
  const above = insertion(input.main, main, aboveComment(main, first.number), `${block}${newline}`);
  yield { ...above, line: above.line + 1 };
}

function sets(source: Source, row: Keyword, evaluation: Evaluation): boolean {
  const known = keyword(source.keyword);
  return known !== undefined && resolveAlias(known, evaluation.input.release) === row;
}

function lineText(file: ParsedFile, number: number): string {
  const line = file.lines[number - 1];
  return line ? file.text.slice(line.range.start, line.range.end) : '';
}

function criteriaText(block: MatchBlock): string {
  return block.criteria
    .map(({ name, argument }) => (argument === undefined ? name : `${name} ${argument}`))
    .join(' ');
}

/** Criteria without regard to the case of their names, quotes and blanks. */
function normalized(match: string): string {
  return match
    .trim()
    .replace(/["']/g, '')
    .split(/[ \t=]+/)
    .map((word, i) => (i % 2 === 0 ? asciiLower(word) : word))
    .join(' ');
}
