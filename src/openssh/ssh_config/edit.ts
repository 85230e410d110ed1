import { applyEdits, type TextEdit } from '../diagnostic.ts';
import type { CheckInput } from './check/input.ts';
import { isLiteral, patternsOf, type Block } from './check/layout.ts';
import type { Subject } from './check/subject.ts';
import { quoteArgument } from './generate/config-block.ts';
import type { SeenLine } from './seen-line.ts';
import { CheckContext } from './rules/support/context.ts';
import { insertBelow, newlineOf, replaceWord } from './rules/support/fixes.ts';
import { blockStart } from './rules/support/move-block.ts';
import type { Values } from './values.ts';

/** The keywords of multiplexing, with the values that they set. */
const MULTIPLEXING = {
  ControlMaster: 'controlMaster',
  ControlPath: 'controlPath',
  ControlPersist: 'controlPersist',
  ServerAliveInterval: 'serverAliveInterval',
  ServerAliveCountMax: 'serverAliveCountMax',
} as const satisfies Record<string, keyof Values>;

export type MultiplexingKeyword = keyof typeof MULTIPLEXING;

/** What is to hold for the names: arguments as they are written. */
export type Multiplexing = Readonly<Partial<Record<MultiplexingKeyword, string>>>;

/** Edits that make it hold. */
export interface MultiplexingEdit {
  readonly edits: readonly TextEdit[];
  /** Reading the file again shows that the lines take effect for every name. */
  readonly effective: boolean;
  /** The files after the edits. */
  readonly files: ReadonlyMap<string, string>;
}

const KEYWORDS = Object.keys(MULTIPLEXING) as MultiplexingKeyword[];
const NAME = /^[A-Za-z0-9_.:%@-]+$/;

/** Do two arguments mean the same? ControlPath is kept to the letter. */
function sameArgument(keyword: MultiplexingKeyword, a: string, b: string): boolean {
  const same = (text: string): string => (keyword === 'ControlPath' ? text : text.toLowerCase().replace(/^true$/, 'yes').replace(/^false$/, 'no')); // prettier-ignore
  return same(a) === same(b);
}

/**
 * Write the lines of multiplexing for some names into a configuration. Lines that decide for these names alone are
 * changed where they stand; the rest goes into a block of these names, above what would win otherwise. Everything
 * else stays byte for byte.
 * @param names as they are typed; what is no plain host name is left out
 */
export function setMultiplexing(
  input: CheckInput,
  names: readonly string[],
  wanted: Multiplexing,
): MultiplexingEdit {
  const hosts = [...new Set(names)].filter((name) => NAME.test(name) && !name.startsWith('-'));
  const context = new CheckContext({ ...input, hosts });
  const chosen = context.subjects.filter(({ kind, name }) => kind === 'asked' && hosts.includes(name));
  const edits: TextEdit[] = [];
  const missing = new Set<MultiplexingKeyword>();
  const late = new Set<Subject>();
  for (const keyword of KEYWORDS) {
    const value = wanted[keyword];
    if (value === undefined) continue;
    for (const subject of chosen) {
      const seen = subject.setBy.get(MULTIPLEXING[keyword]);
      const word = seen && context.argument(seen);
      if (word && sameArgument(keyword, word.text, value)) continue;
      if (seen && word && onlyFor(context, seen, hosts)) {
        if (!edits.some(({ file, range }) => file === seen.file && range.start === word.range.start))
          edits.push(replaceWord(seen, word, value));
        continue;
      }
      missing.add(keyword);
      late.add(subject);
    }
  }
  const lines = KEYWORDS.filter((keyword) => missing.has(keyword)).map((keyword) => `${keyword} ${quoteArgument(wanted[keyword]!)}`); // prettier-ignore
  if (lines.length > 0) edits.push(placeLines(context, [...late], [...missing], lines));
  const files = new Map(input.files);
  for (const file of new Set(edits.map((edit) => edit.file)))
    files.set(file, applyEdits(files.get(file) ?? '', edits.filter((edit) => edit.file === file))); // prettier-ignore
  return { edits, files, effective: holds({ ...input, files }, hosts, wanted) };
}

/** Does a line stand in a block that names these hosts and no others? */
function onlyFor(context: CheckContext, seen: SeenLine, hosts: readonly string[]): boolean {
  const block = context.block(seen);
  return (
    isLiteral(block) &&
    patternsOf(block).every((name) => hosts.includes(name)) &&
    context.users(seen).every(({ name }) => hosts.includes(name))
  );
}

function holds(input: CheckInput, hosts: readonly string[], wanted: Multiplexing): boolean {
  const context = new CheckContext({ ...input, hosts });
  return context.subjects
    .filter(({ name }) => hosts.includes(name))
    .every(({ setBy }) =>
      KEYWORDS.every((keyword) => {
        const seen = setBy.get(MULTIPLEXING[keyword]);
        const value = wanted[keyword];
        if (value === undefined) return true;
        return seen !== undefined && sameArgument(keyword, context.argument(seen)?.text ?? '', value);
      }),
    );
}

/** Put lines where they come first for the hosts: into a block that names just them, or into a new one. */
function placeLines(
  context: CheckContext,
  subjects: readonly Subject[],
  keywords: readonly MultiplexingKeyword[],
  lines: readonly string[],
): TextEdit {
  const { main } = context.input;
  const names = subjects.map(({ name }) => name);
  const inMain = context.blocks.filter(({ head }) => head?.file === main);
  const limit = firstWinner(subjects, keywords);
  const own = inMain.find(
    (block) =>
      block.head!.complaint === undefined &&
      isLiteral(block) &&
      block.head!.line.number < limit &&
      new Set(patternsOf(block)).size === names.length &&
      patternsOf(block).every((name) => names.includes(name)) &&
      block.words.every(({ text }) => !text.startsWith('!')),
  );
  if (own) return insertInto(context, own, lines);
  const text = context.text(main);
  const newline = newlineOf(text);
  const block = [`Host ${names.join(' ')}`, ...lines.map((line) => `    ${line}`)].join(newline);
  // Above the block that decides now, or that could decide for every name.
  const before =
    inMain.findLast(({ head }) => head!.line.number <= limit && limit !== Infinity) ??
    (limit === Infinity
      ? inMain.find(({ words }) => words.some(({ text: word }) => word === '*'))
      : undefined);
  if (before?.head) {
    const at = blockStart(text, before.head.line.keywordRange.start);
    return insertion(main, at, block + newline + newline);
  }
  if (limit !== Infinity) {
    // What decides stands above the first block: it stays outside of the new one.
    const rest = `Host *${newline}`;
    return insertion(main, 0, block + newline + newline + rest);
  }
  const gap = text === '' ? '' : text.endsWith('\n') ? newline : newline + newline;
  return insertion(main, text.length, gap + block + newline);
}

const insertion = (file: string, at: number, newText: string): TextEdit => ({
  file,
  range: { start: at, end: at },
  newText,
});

/** The line of the main file by which one of the keywords is first decided for one of the hosts; Infinity for none. */
function firstWinner(subjects: readonly Subject[], keywords: readonly MultiplexingKeyword[]): number {
  let first = Infinity;
  for (const { setBy } of subjects)
    for (const keyword of keywords)
      first = Math.min(first, setBy.get(MULTIPLEXING[keyword])?.via ?? Infinity);
  return first;
}

/** Behind the last line of a block. */
function insertInto(context: CheckContext, { head, lines: own }: Block, lines: readonly string[]): TextEdit {
  const last = own.findLast(({ file }) => file === head!.file);
  if (last) return insertBelow(context, last, lines);
  return insertBelow(context, head!, lines.map((line) => `    ${line}`)); // prettier-ignore
}
