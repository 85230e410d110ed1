import type { Range } from '../../../diagnostic.ts';
import { atLeast, within, type Release } from '../../../releases.ts';
import type { Connection } from '../../connection.ts';
import type { EffectiveValue, Evaluation } from '../../effective.ts';
import {
  keyword,
  resolveAlias,
  type Build,
  type Distribution,
  type Keyword,
  type KeywordName,
} from '../../keywords.ts';
import type { Source } from '../../message.ts';
import type { LineFate } from '../../options.ts';
import type { Line, ParsedFile } from '../../parse.ts';
import type { MatchBlock } from '../../process.ts';
import { refusals, type Examined, type Problem, type Refusal } from './problems.ts';

/** A line that sshd reads, and what becomes of it. */
export interface ReadLine extends LineFate {
  readonly line: Line;
  /** The keyword whose value it sets. */
  readonly row: Keyword;
}

/** Something for each line, by file and number. */
class Places<T> {
  readonly #files = new Map<string, T[]>();

  get({ file, line }: Source): T | undefined {
    return this.#files.get(file)?.[line];
  }

  set({ file, line }: Source, value: T): void {
    let lines = this.#files.get(file);
    if (!lines) this.#files.set(file, (lines = []));
    lines[line] = value;
  }
}

/** What rules look at. Everything but `problems` leaves out the lines that sshd refuses. */
export class RuleContext {
  readonly evaluation: Evaluation;
  readonly problems: readonly Problem[];
  readonly files: ReadonlyMap<string, string>;
  readonly main: string;
  readonly release: Release;
  readonly distribution: Distribution;
  readonly connection: Connection | undefined;
  readonly build: Build;
  /** In reading order, each once. */
  readonly lines: readonly ReadLine[];
  /** A file as it stands, refused lines included. */
  readonly parsed: (file: string) => ParsedFile;
  /** The lines that sshd refuses, and what it prints about each. */
  readonly refusals: readonly Refusal[];
  readonly #byName = new Map<string, ReadLine[]>();
  readonly #global = new Map<string, readonly ReadLine[]>();
  readonly #firstMatch = new Map<string, Line | undefined>();
  readonly #bySource = new Places<ReadLine>();

  constructor(examined: Examined) {
    const { assumed, evaluation, problems, parsed } = examined;
    const { input } = evaluation;
    this.evaluation = assumed;
    this.problems = problems;
    this.parsed = parsed;
    this.files = input.files;
    this.main = input.main;
    this.release = input.release;
    this.distribution = input.distribution ?? 'upstream';
    this.connection = examined.given.connection;
    this.build = input;
    this.refusals = refusals(problems, evaluation);
    const lines: ReadLine[] = [];
    const deciding = new Places<true>();
    for (const { sources } of assumed.values.values())
      for (const source of sources) deciding.set(source, true);
    for (const { source, fate, by } of assumed.lines) {
      const line = assumed.parsed.get(source.file)?.lines[source.line - 1];
      const known = keyword(source.keyword);
      // A file that is included twice is read twice; one of the readings may decide.
      if (!line || !known || this.#bySource.get(source)) continue;
      const row = resolveAlias(known, input.release);
      const read: ReadLine = deciding.get(source)
        ? { source, fate: 'effective', line, row }
        : { source, fate, ...(by && { by }), line, row };
      this.#bySource.set(source, read);
      lines.push(read);
      const list = this.#byName.get(read.row.name);
      if (list) list.push(read);
      else this.#byName.set(read.row.name, [read]);
    }
    this.lines = lines;
  }

  /** The lines that set a keyword, aliases included. */
  linesOf(name: KeywordName): readonly ReadLine[] {
    return this.#byName.get(name) ?? [];
  }

  /** The line of a source. */
  lineOf(source: Source): ReadLine | undefined {
    return this.#bySource.get(source);
  }

  /** The lines outside Match blocks, or in `Match all`, that the global value of a keyword comes from. */
  globalLines(wanted: KeywordName | Keyword): readonly ReadLine[] {
    const name = typeof wanted === 'string' ? wanted : wanted.name;
    const known = this.#global.get(name);
    if (known) return known;
    const found = (this.#byName.get(name) ?? []).filter(
      ({ fate, source }) =>
        (fate === 'effective' || fate === 'overridden') && (source.block === undefined || this.isAll(source)),
    );
    this.#global.set(name, found);
    return found;
  }

  /** The first Match line of a file. */
  firstMatch(file: string): Line | undefined {
    if (!this.#firstMatch.has(file))
      this.#firstMatch.set(
        file,
        this.parsed(file).lines.find((line) => line.name?.toLowerCase() === 'match'),
      );
    return this.#firstMatch.get(file);
  }

  /** The value in force; undefined if the release does not know the keyword. */
  value(name: KeywordName): EffectiveValue | undefined {
    return this.evaluation.values.get(name.toLowerCase());
  }

  /** The value in force as a number; undefined if it is none. */
  number(name: KeywordName): number | undefined {
    const text = this.value(name)?.text;
    return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
  }

  /** Is the release in the closed range? */
  within(since: Release | undefined, until?: Release): boolean {
    return within(this.release, since, until);
  }

  /** Is the release this one or newer? */
  from(since: Release): boolean {
    return atLeast(this.release, since);
  }

  /** The Match block that holds a line. */
  block(source: Source): MatchBlock | undefined {
    return source.block === undefined ? undefined : this.evaluation.blocks[source.block];
  }

  /** Does the line stand in a block of `Match all`, which sshd reads as global lines? */
  isAll(source: Source): boolean {
    const criteria = this.block(source)?.criteria;
    return criteria?.length === 1 && criteria[0]!.name.toLowerCase() === 'all';
  }

  /** `line 7` or, for another file, `line 7 of /etc/ssh/…`. */
  where(source: Source, from: string): string {
    return source.file === from ? `line ${source.line}` : `line ${source.line} of ${source.file}`;
  }
}

/** From the keyword to the last argument: what a finding marks. */
export function extent(line: Line): Range {
  const start = line.keyword?.range.start ?? line.range.start;
  const last = line.arguments.at(-1)?.range.end ?? line.keyword?.range.end ?? line.range.end;
  return { start, end: Math.max(last, start) };
}

/** All arguments of a line, or the place where they are missing. */
export function argumentsRange(line: Line): Range {
  const first = line.arguments[0]?.range.start ?? extent(line).end;
  return { start: first, end: extent(line).end };
}

/** What a line sets, to compare two of them: arguments and nothing else. */
export function argumentText(line: Line): string {
  return line.arguments.map(({ text }) => text).join(' ');
}

/** A finding at a line. */
export function atLine(
  { source, line }: Pick<ReadLine, 'source' | 'line'>,
  message: string,
): { readonly file: string; readonly range: Range; readonly message: string } {
  return { file: source.file, range: extent(line), message };
}
