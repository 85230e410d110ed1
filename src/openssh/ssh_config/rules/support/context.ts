import type { Word } from '../../../arguments.ts';
import type { Range } from '../../../diagnostic.ts';
import { LineCounter } from '../../../line-counter.ts';
import { atLeast, type Release } from '../../../releases.ts';
import { machineOf, type CheckInput, type Machine } from '../../check/input.ts';
import { blocksOf, candidatesOf, keyOf, wordsOf, type Block } from '../../check/layout.ts';
import { Runner, type Subject } from '../../check/subject.ts';
import { findSshKeyword, type SshDistribution } from '../../keywords.ts';
import type { SeenLine } from '../../seen-line.ts';
import type { Values } from '../../values.ts';

/** Most lines that are read for all names together; it bounds the time. A long line counts as several. */
const MOST_LINES = 300_000;
const USUAL_LENGTH = 40;
const FEWEST_NAMES = 20;
const MOST_NAMES = 400;

/** One ControlPath line that ssh accepts and that is no `none`. */
export interface PathLine {
  readonly seen: SeenLine;
  readonly word: Word;
  readonly template: string;
  readonly block: Block;
  /** Those for whom it decides. */
  readonly users: readonly Subject[];
}

/** Keywords that set a value under another name than their row says. */
const SETS: Readonly<Record<string, keyof Values>> = {
  port: 'port',
  controlpersist: 'controlPersist',
  proxyjump: 'jump',
  loglevel: 'logLevel',
};

/** What the rules look at: the lines, the blocks, and what ssh does for each name. */
export class CheckContext {
  readonly input: CheckInput;
  readonly machine: Machine;
  /** Lines in the order in which ssh reads them. */
  readonly lines: readonly SeenLine[];
  readonly blocks: readonly Block[];
  /** Names of the files, names asked for, and one name for each pattern. */
  readonly subjects: readonly Subject[];
  /** Names that were left out because there are too many. */
  readonly left: number;
  readonly #blockOf = new Map<string, Block>();
  readonly #users = new Map<string, Subject[]>();
  readonly #counters = new Map<string, LineCounter>();
  #paths: readonly PathLine[] | undefined;
  #byKeyword: Map<string, SeenLine[]> | undefined;
  #order: Map<SeenLine, number> | undefined;

  constructor(input: CheckInput) {
    this.input = input;
    this.machine = machineOf(input);
    const runner = new Runner(input);
    this.lines = runner.lines();
    this.blocks = blocksOf(this.lines, input.release);
    for (const block of this.blocks) for (const line of block.lines) this.#blockOf.set(keyOf(line), block);
    const length = this.lines.reduce((sum, { line }) => sum + 1 + line.rest.length / USUAL_LENGTH, 1);
    const most = Math.floor(MOST_LINES / length);
    const candidates = candidatesOf(this.blocks);
    const names = candidates.slice(0, Math.max(FEWEST_NAMES, Math.min(MOST_NAMES, most)));
    this.left = candidates.length - names.length;
    const asked = [...new Set(input.hosts ?? [])].filter((name) => name !== '');
    const [top] = this.blocks;
    this.subjects = [
      ...asked.map((name) => runner.subject(name, { kind: 'asked' })),
      ...names
        .filter(({ name }) => !asked.includes(name))
        .map(({ name, kind, pattern, block }) => runner.subject(name, { kind, pattern, block })),
      ...(names.some(({ name }) => name === 'any-host')
        ? []
        : [runner.subject('any-host', { kind: 'sample', pattern: '*', block: top! })]),
    ];
    for (const subject of this.subjects) {
      for (const seen of new Set(subject.setBy.values())) {
        const key = keyOf(seen);
        const users = this.#users.get(key);
        if (users) users.push(subject);
        else this.#users.set(key, [subject]);
      }
    }
  }

  get release(): Release {
    return this.input.release;
  }

  get distribution(): SshDistribution {
    return this.input.distribution ?? 'upstream';
  }

  /** Is the release `since` or newer? */
  since(since: Release): boolean {
    return atLeast(this.release, since);
  }

  /** Names that can be connected to. */
  get hosts(): readonly Subject[] {
    return this.subjects.filter(({ kind }) => kind !== 'sample');
  }

  /** Lines of a keyword, in lower case; those that ssh accepts, unless all are asked for. */
  linesOf(keyword: string, which: 'accepted' | 'all' = 'accepted'): readonly SeenLine[] {
    this.#byKeyword ??= Map.groupBy(this.lines, ({ line }) => line.keyword);
    const lines = this.#byKeyword.get(keyword) ?? [];
    return which === 'all' ? lines : lines.filter(({ complaint }) => complaint === undefined);
  }

  /** Is a line read before another? */
  isBefore(a: SeenLine, b: SeenLine): boolean {
    this.#order ??= new Map(this.lines.map((line, at) => [line, at]));
    return (this.#order.get(a) ?? 0) < (this.#order.get(b) ?? 0);
  }

  words(seen: SeenLine): readonly Word[] {
    return wordsOf(seen, this.release);
  }

  /** The first argument; absent for a line without any. */
  argument(seen: SeenLine): Word | undefined {
    return this.words(seen)[0];
  }

  block(seen: SeenLine): Block {
    return this.#blockOf.get(keyOf(seen)) ?? this.blocks[0]!;
  }

  /** Those for whom a line sets a value. */
  users(seen: SeenLine): readonly Subject[] {
    return this.#users.get(keyOf(seen)) ?? [];
  }

  /** The value that a keyword sets; absent for those whose effect is not followed. */
  valueOf(keyword: string): keyof Values | undefined {
    return SETS[keyword] ?? findSshKeyword(keyword, this.release, this.distribution)?.row.sets;
  }

  get controlPaths(): readonly PathLine[] {
    this.#paths ??= this.linesOf('controlpath').flatMap((seen): PathLine[] => {
      const word = this.argument(seen);
      if (!word || /^none$/i.test(word.text)) return [];
      return [{ seen, word, template: word.text, block: this.block(seen), users: this.users(seen) }];
    });
    return this.#paths;
  }

  text(file: string): string {
    return this.input.files.get(file) ?? '';
  }

  lineNumber(file: string, offset: number): number {
    let counter = this.#counters.get(file);
    if (!counter) this.#counters.set(file, (counter = new LineCounter(this.text(file))));
    return counter.position(offset).line;
  }

  /** `line 3`, or with the file where that is another one. */
  where({ file, line }: SeenLine, from: string): string {
    return file === from ? `line ${line.number}` : `${file} line ${line.number}`;
  }
}

/** Place of a whole line, without blanks around it. */
export function atLine({ file, line }: SeenLine): { readonly file: string; readonly range: Range } {
  return { file, range: { start: line.keywordRange.start, end: line.restRange.end } };
}

/** Place of one argument. */
export function atWord(
  { file }: SeenLine,
  { range }: Word,
): { readonly file: string; readonly range: Range } {
  return { file, range };
}

/** `a`, `a and b`, `a, b and 3 more`. */
export function nameList(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
