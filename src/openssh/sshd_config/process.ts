import { atLeast, within } from '../releases.ts';
import type { Connection, Environment } from './connection.ts';
import { matchCriteria, type Criterion } from './criteria.ts';
import { Directive, type Reading } from './directive.ts';
import { expandGlob, spelledAs } from '../glob.ts';
import { includePattern, MAX_DEPTH, MAX_FILES } from './include.ts';
import {
  allowedInMatch,
  keyword,
  resolveAlias,
  stateOf,
  type Build,
  type Keyword,
  type State,
} from './keywords.ts';
import { Exit, type Message, type Source } from './message.ts';
import { Options } from './options.ts';
import { parseFile, type Line, type ParsedFile } from './parse.ts';
import { readerOf, type Reader } from './read/index.ts';

/** A Match line and whether it applies. */
export interface MatchBlock {
  readonly source: Source;
  readonly criteria: readonly Criterion[];
  /** Does it apply to the connection? Undefined before a connection is looked at. */
  applies?: boolean;
  /** Connection data that would decide it and that are not known: `user`, `groups`, `addr`, … */
  missing: readonly string[];
}

/** An Include of files that were not given. */
export interface UnresolvedInclude {
  readonly source: Source;
  readonly pattern: string;
  /** Keywords that had a value when it was reached, by pass; the files could set all others. */
  readonly settled: readonly [ReadonlySet<string> | undefined, ReadonlySet<string> | undefined];
}

/**
 * Types whose arguments are checked wherever they stand: the first reading has seen to it, so the second passes over
 * the lines that it does not use. Others are checked only while the keyword has no value.
 */
const CHECKED_ONCE: ReadonlySet<string> = new Set(['flag', 'choice', 'integer', 'time', 'patterns', 'names']);

/** What a build makes of a keyword as it is typed. */
interface Known {
  /** The row whose value it sets. */
  readonly row: Keyword;
  readonly status: State;
  readonly inMatch: boolean;
  /** The second reading passes over its lines where they do not count. */
  readonly once: boolean;
  readonly read: Reader;
}

/** What a reading is made from. */
export interface ProcessInput {
  readonly files: ReadonlyMap<string, string>;
  readonly main: string;
  readonly build: Build;
  readonly environment: Environment;
  /** The files are all there are: an Include without a match is no gap. */
  readonly complete: boolean;
}

/** State that both passes share. */
export interface Shared {
  readonly parsed: Map<string, ParsedFile>;
  /** Include pattern → files, as far as they have been read. */
  readonly globs: Map<string, string[]>;
  readonly messages: Message[];
  readonly blocks: MatchBlock[];
  readonly includes: Map<string, { source: Source; pattern: string; settled: [Set<string>?, Set<string>?] }>;
  /** Lines in the order in which they are read in the first pass. */
  readonly order: Source[];
  /** Keywords by the text that is typed. */
  readonly known: Map<string, Known>;
}

interface FileState {
  active: boolean;
  block: number | undefined;
  /** Match lines never match: an Include in a block that does not apply. */
  never: boolean;
  /** Global lines have been read already: only Match blocks count. */
  matchOnly: boolean;
}

/** One reading of the configuration: the first at start-up, the second for a connection. */
export class Process {
  readonly options = new Options();
  readonly #input: ProcessInput;
  readonly #shared: Shared;
  readonly #reading: Reading;
  readonly #pass: 1 | 2;
  readonly #connection: Connection | undefined;
  readonly #given: boolean;
  #files = 0;
  #block = -1;
  #include = -1;

  constructor(
    input: ProcessInput,
    shared: Shared,
    pass: 1 | 2,
    connection: Connection | undefined,
    given: boolean,
  ) {
    this.#input = input;
    this.#shared = shared;
    this.#pass = pass;
    this.#connection = connection;
    this.#given = given;
    this.#reading = {
      build: input.build,
      environment: input.environment,
      pass,
      messages: shared.messages,
      options: this.options,
    };
  }

  /** Read everything. @throws Exit where sshd ends */
  run(): void {
    const second = this.#pass === 2;
    const state: FileState = { active: !second, block: undefined, never: false, matchOnly: second };
    this.#file(this.#input.main, second ? 'reprocess config' : this.#input.main, state, 0);
  }

  #file(path: string, shown: string, state: FileState, depth: number): void {
    if (++this.#files > MAX_FILES) this.#end('Too many included files');
    if (depth > MAX_DEPTH) this.#end('Too many recursive configuration includes');
    const text = this.#input.files.get(path) ?? '';
    let file = this.#shared.parsed.get(path);
    if (!file) this.#shared.parsed.set(path, (file = parseFile(text, this.#input.build)));
    const short = !atLeast(this.#input.build.release, '7.8');
    let bad = 0;
    for (const line of file.lines) {
      // Up to 7.7 lines are read into a buffer of 4096 bytes.
      if (short && this.#pass === 1 && line.range.end - line.range.start >= 4095)
        this.#end(`${shown} line ${line.number} too long`);
      if (line.name !== undefined && !this.#line(line, line.name, path, shown, state, depth)) bad++;
    }
    if (bad > 0) this.#end(`${shown}: terminating, ${bad} bad configuration options`);
  }

  #end(text: string): never {
    this.#shared.messages.push({ kind: 'fatal', text, pass: this.#pass });
    throw new Exit(255);
  }

  #known(typed: string): Known {
    let found = this.#shared.known.get(typed);
    if (!found) this.#shared.known.set(typed, (found = knownAs(typed, this.#input.build)));
    return found;
  }

  /** @returns false for an error that is counted */
  #line(line: Line, typed: string, path: string, shown: string, state: FileState, depth: number): boolean {
    const { row, status, inMatch, once, read } = this.#known(typed);
    if (this.#pass === 2 && !state.active && once) return true;
    const place = { file: path, shownFile: shown, active: state.active, block: state.block };
    const d = new Directive(this.#reading, row, line, place);
    if (this.#pass === 1) this.#shared.order.push(d.source);
    if (d.shell && line.rest === '') return d.error(`no argument after keyword "${typed}"`);
    if (row === UNKNOWN) d.say('error', `${shown}: line ${line.number}: Bad configuration option: ${typed}`);
    if (d.shell && line.unbalanced) return d.error('invalid quotes');
    if (!state.active && !inMatch) {
      if (this.#pass === 1) d.fatal(`Directive '${typed}' is not allowed within a Match block`);
      return true;
    }
    if (row === UNKNOWN) return false;
    if (status !== 'active') {
      if (status !== 'ignored')
        d.say('info', d.at(`${status === 'unsupported' ? 'Unsupported' : 'Deprecated'} option ${typed}`));
      this.options.fates.push({ source: d.source, fate: 'ignored' });
      return true;
    }
    if (row.name === 'Match') return this.#match(d, line, state);
    const ok = row.name === 'Include' ? this.#includes(d, state, depth) : read(d) !== false;
    return ok && this.#atEnd(d);
  }

  /** Nothing may stand behind the arguments. */
  #atEnd(d: Directive): boolean {
    if (d.shell) return d.left === 0 || d.error(`keyword ${d.keyword} extra arguments at end of line`);
    const extra = d.next();
    if (extra !== undefined && extra !== '') d.fatal(`garbage at end of line; "${extra.slice(0, 200)}".`);
    return true;
  }

  #match(d: Directive, line: Line, state: FileState): boolean {
    const index = ++this.#block;
    const result = matchCriteria(
      line,
      this.#input.build,
      state.never ? undefined : this.#connection,
      this.#given,
      this.#input.environment.services,
    );
    const block = this.#shared.blocks[index];
    if (block) {
      if (this.#pass === 2 && typeof result.applies === 'boolean') {
        block.applies = result.applies && !state.never;
        block.missing = result.missing;
      }
    } else {
      this.#shared.blocks.push({
        source: d.source,
        criteria: result.criteria,
        missing: [],
      });
    }
    if (result.fatal !== undefined) {
      d.say('fatal', result.fatal);
      throw new Exit(255);
    }
    for (const text of result.errors) d.say('error', text);
    if (result.applies === 'bad') d.fatal('Bad Match condition');
    state.active = !state.never && result.applies;
    state.block = index;
    state.matchOnly = false;
    if (d.shell) return !result.leftover || d.error(`keyword ${d.keyword} extra arguments at end of line`);
    if (result.garbage) d.fatal(`garbage at end of line; "${result.garbage.slice(0, 200)}".`);
    return true;
  }

  #includes(d: Directive, state: FileState, depth: number): boolean {
    const { build, files, complete, environment } = this.#input;
    let seen = false;
    for (const argument of d.rest()) {
      if (argument === '') return d.error(`keyword ${d.keyword} empty argument`);
      seen = true;
      const pattern = includePattern(argument, build.release);
      // Files are kept by pattern once they have been read: a file that includes itself through a pattern
      // meets only those that came before it.
      const kept = this.#shared.globs.get(pattern);
      const paths = kept ? [...kept] : expandGlob(pattern, files.keys());
      if (paths.length === 0 && pattern !== '' && !complete) this.#unresolved(d, pattern, state);
      if (paths.length === 0) this.#shared.globs.set(pattern, []);
      for (const path of paths) {
        const reason = kept ? undefined : environment.unreadable?.get(path);
        if (reason !== undefined) d.cannotOpen(spelledAs(path, pattern), reason);
        this.#file(path, spelledAs(path, pattern), this.#inside(state), depth + 1);
        if (kept) continue;
        const list = this.#shared.globs.get(pattern);
        if (list) list.push(path);
        else this.#shared.globs.set(pattern, [path]);
      }
    }
    if (!seen) d.fatal(`${d.shell ? d.keyword : 'Include'} missing filename argument`);
    return true;
  }

  /** The state in which an included file starts; it must not change that of the file that includes it. */
  #inside({ active, block, matchOnly }: FileState): FileState {
    // 8.2 and 8.3 do not apply a Match block of a file that is included outside of one.
    const early = within(this.#input.build.release, '8.2', '8.3');
    return { active, block, never: (early || !matchOnly) && !active, matchOnly: !early && matchOnly };
  }

  #unresolved(d: Directive, pattern: string, state: FileState): void {
    const key = `${++this.#include}`;
    let entry = this.#shared.includes.get(key);
    if (!entry) this.#shared.includes.set(key, (entry = { source: d.source, pattern, settled: [] }));
    const reaches = state.active || (this.#pass === 2 && state.matchOnly);
    if (reaches) entry.settled[this.#pass - 1] = new Set(state.active ? this.options.settings.keys() : []);
  }
}

function knownAs(typed: string, build: Build): Known {
  const named = keyword(typed);
  const status = named ? stateOf(named, build) : 'absent';
  const row = named && status !== 'absent' ? resolveAlias(named, build.release) : UNKNOWN;
  const inMatch = named !== undefined && status !== 'absent' && allowedInMatch(named, build.release);
  return {
    row,
    status,
    inMatch,
    once: status === 'active' && (!inMatch || CHECKED_ONCE.has(row.type)),
    read: readerOf(row.name, row.type),
  };
}

const UNKNOWN: Keyword = { name: '', family: 'obsolete', type: 'none', summary: '' };
