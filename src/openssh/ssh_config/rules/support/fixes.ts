import type { Word } from '../../../arguments.ts';
import type { Fix, TextEdit } from '../../../diagnostic.ts';
import { matchPatternList } from '../../../match.ts';
import { quoteArgument } from '../../generate/config-block.ts';
import type { SeenLine } from '../../seen-line.ts';
import type { CheckContext, PathLine } from './context.ts';

/** Replace one argument; what needs quotes gets them. */
export function replaceWord({ file }: SeenLine, { range }: Word, text: string): TextEdit {
  return { file, range, newText: quoteArgument(text) };
}

/** Remove a line with its line end. */
export function removeLine(context: CheckContext, { file, line }: SeenLine): TextEdit {
  const text = context.text(file);
  const start = text.lastIndexOf('\n', line.keywordRange.start - 1) + 1;
  const newline = text.indexOf('\n', line.restRange.end);
  return { file, range: { start, end: newline === -1 ? text.length : newline + 1 }, newText: '' };
}

/** The line end that a file uses: that of its first line, because all of it would be read for each finding. */
export function newlineOf(text: string): string {
  return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}

/** Put lines behind a line, as far in as it is. */
export function insertBelow(context: CheckContext, { file, line }: SeenLine, texts: readonly string[]): TextEdit {
  const text = context.text(file);
  const from = text.lastIndexOf('\n', line.keywordRange.start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(from, line.keywordRange.start))![0];
  const newline = text.indexOf('\n', line.restRange.end);
  const end = newline === -1 ? text.length : newline + 1;
  const ends = newlineOf(text);
  const body = texts.map((each) => indent + each).join(ends);
  return { file, range: { start: end, end }, newText: newline === -1 ? ends + body : body + ends };
} // prettier-ignore

/** The directory of a ControlPath, with the slash, and the rest. */
export function splitPath(template: string): readonly [directory: string, name: string] {
  const slash = template.lastIndexOf('/');
  return [template.slice(0, slash + 1), template.slice(slash + 1)];
}

/** A fix that writes another ControlPath. */
export function writePath({ seen, word }: PathLine, path: string): Fix {
  return { title: `Write ${path}`, edits: [replaceWord(seen, word, path)] };
}

/** Have ssh pass over a keyword: extend the IgnoreUnknown that counts, or write one above everything. */
export function ignoreKeyword(context: CheckContext, bad: SeenLine, name: string): Fix {
  const title = `Add IgnoreUnknown ${name}`;
  const own = context.linesOf('ignoreunknown', 'all');
  const first = own[0];
  if (first && context.isBefore(first, bad) && context.block(first).kind === 'top') {
    const word = context.argument(first);
    if (word) return { title, edits: [replaceWord(first, word, `${word.text},${name}`)] };
  }
  const later = own.flatMap((seen) => context.argument(seen)?.text.split(',') ?? []);
  const patterns = [...new Set([name, ...later])].filter((each) => each === name || matchPatternList(each, name) !== 1);
  const { main } = context.input;
  const newText = `IgnoreUnknown ${patterns.join(',')}${newlineOf(context.text(main))}`;
  return { title, edits: [{ file: main, range: { start: 0, end: 0 }, newText }] };
} // prettier-ignore
