import type { Fix, Range, TextEdit } from '../../../diagnostic.ts';
import { repetitionOf } from '../../keywords.ts';
import type { Line } from '../../parse.ts';
import { argumentsRange, extent, type ReadLine, type RuleContext } from './context.ts';

type Place = Pick<ReadLine, 'source' | 'line'>;

/** Replace what a line sets. */
export function setArguments({ source, line }: Place, value: string): TextEdit {
  const range = argumentsRange(line);
  return { file: source.file, range, newText: line.arguments.length > 0 ? value : ` ${value}` };
}

/** Replace the part of a file. */
export function replace(file: string, range: Range, newText: string): TextEdit {
  return { file, range, newText };
}

/** Take a line out, its line end included. */
export function removeLine(context: RuleContext, { file }: { file: string }, line: Line): TextEdit {
  const text = context.files.get(file) ?? '';
  let { start, end } = line.range;
  if (text[end] === '\n') end++;
  else if (start > 0) start -= text[start - 2] === '\r' ? 2 : 1;
  return { file, range: { start, end }, newText: '' };
}

/** The line end that a file uses. */
export function lineEnd(text: string): string {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

/**
 * Make a line of a Match block global: it takes the place of the global line that sets the keyword, else it goes
 * above the first Match of its file.
 * @returns undefined if that cannot be done within the file
 */
export function makeGlobal(
  context: RuleContext,
  place: Place & Partial<Pick<ReadLine, 'row'>>,
): Fix | undefined {
  const { file } = place.source;
  const { text } = context.parsed(file);
  const match = context.firstMatch(file);
  if (!match || match.range.start > place.line.range.start) return undefined;
  const { start } = extent(place.line);
  const written = text.slice(start, place.line.range.end).replace(/\r$/, '');
  const away = removeLine(context, place.source, place.line);
  const old =
    place.row && repetitionOf(place.row, context.release) !== 'append'
      ? context.globalLines(place.row).find(({ source }) => source.block === undefined)
      : undefined;
  if (old) {
    if (old.source.file !== file) return undefined;
    return {
      title: `Move to line ${old.source.line}, in place of what it sets`,
      edits: [replace(file, extent(old.line), text.slice(start, extent(place.line).end)), away],
    };
  }
  return {
    title: 'Move above the first Match',
    edits: [
      { file, range: { start: match.range.start, end: match.range.start }, newText: written + lineEnd(text) },
      away,
    ],
  };
}

/** Have sshd ask after clients: on the global line with ClientAliveInterval, else on one above `place`. */
export function askClients(context: RuleContext, place: Place): Fix {
  const [set] = context.globalLines('ClientAliveInterval');
  if (set) return { title: 'Set ClientAliveInterval 60', edits: [setArguments(set, '60')] };
  const { file } = place.source;
  const { start } = place.line.range;
  const newText = `ClientAliveInterval 60${lineEnd(context.files.get(file) ?? '')}`;
  return { title: 'Add ClientAliveInterval 60', edits: [replace(file, { start, end: start }, newText)] };
}
