/** From what a reader needs to the smallest change that reaches it. */
import { applyEdits } from '../diagnostic.ts';
import { atLeast, type Release } from '../releases.ts';
import type { Connection } from './connection.ts';
import { setKeyword } from './edit.ts';
import { evaluate, type Evaluation } from './effective.ts';
import { matchesGlob } from '../glob.ts';
import { includePattern } from './include.ts';
import { keyword, resolveAlias } from './keywords.ts';
import { parseMaxStartups } from './max-startups.ts';
import type { Source } from './message.ts';

/** For whom sessions are raised. Logins are counted before anyone has a name, so they cannot be scoped. */
export type Scope =
  | { readonly kind: 'everyone' }
  /** Name of a user or group, or an address or network as Match takes it. */
  | { readonly kind: 'user' | 'group' | 'address'; readonly name: string };

/** What is needed. */
export interface Target {
  /** Sessions on one connection (MaxSessions). */
  readonly sessions?: number;
  /** Logins at the same time, none of them dropped (MaxStartups). */
  readonly logins?: number;
  /** The logins come from one address or network block: PerSourceMaxStartups has to let them pass too. */
  readonly oneAddress?: boolean;
  readonly scope: Scope;
  /** Change the line that decides, or write a drop-in that is read before it. */
  readonly into: 'files' | 'drop-in';
}

/** The part of a plan that sets one keyword. */
export interface PlanStep {
  readonly keyword: 'MaxSessions' | 'MaxStartups' | 'PerSourceMaxStartups';
  /** Values for the connection in question, as `sshd -T` prints them. */
  readonly before: string;
  readonly after: string;
  /** `reached`: nothing to do. `set`: the edit reaches it. `out-of-reach`: no place was found that wins. */
  readonly state: 'reached' | 'set' | 'out-of-reach';
  /** Where it is set after the edits, from line 1. */
  readonly file?: string;
  readonly line?: number;
  /** The line stands in a file that the plan adds. */
  readonly newFile?: boolean;
  /** Files of an Include that were not given could change the value. */
  readonly uncertain: boolean;
}

type Change = Pick<PlanStep, 'keyword' | 'before' | 'after' | 'uncertain'>;

/** Match lines whose connections keep another value. */
export interface Exception {
  /** The line that sets the value, as it stands after the edits. */
  readonly source: Source;
  /** The Match line of its block. */
  readonly match: string;
}

/** What to change. */
export interface Plan {
  readonly steps: readonly PlanStep[];
  /** All files after the change, in their order; new ones last. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths of the files that differ or are new. */
  readonly changed: readonly string[];
  /** Connections that a block gives fewer sessions than wanted; the plan leaves them alone. */
  readonly exceptions: readonly Exception[];
  /** A drop-in was asked for and is not read before the line that decides, or not at all. */
  readonly noDropIn: boolean;
}

/** A plan, or why there is none. */
export type PlanResult =
  | { readonly plan: Plan; readonly problem?: never }
  | { readonly plan?: never; readonly problem: 'refused' | 'empty' | 'bad-name' };

const MATCH_NAMES = { user: 'User', group: 'Group', address: 'Address' } as const;

/** One name, without what would make it a list, a pattern or several words. A network is allowed. */
const NAME = /^[^\s"'\\#,!*?=]+$/;
const ADDRESS = /^[0-9A-Fa-f:.]+(?:\/\d{1,3})?$/;

/** Criteria of the Match block for a scope; undefined for everyone or a name that cannot be one. */
export function criteriaFor(scope: Scope): string | undefined {
  if (scope.kind === 'everyone') return undefined;
  const form = scope.kind === 'address' ? ADDRESS : NAME;
  return form.test(scope.name) ? `${MATCH_NAMES[scope.kind]} ${scope.name}` : undefined;
}

/** The connection that a scope speaks of: the reader's, with the name put in. */
export function connectionFor(scope: Scope, given: Connection): Connection {
  switch (scope.kind) {
    case 'everyone':
      return {};
    case 'user':
      return { groups: [], ...given, user: scope.name };
    case 'group':
      return { user: 'somebody', ...given, groups: [...(given.groups ?? []), scope.name] };
    case 'address':
      // The address of a network is in it.
      return { ...given, address: scope.name.replace(/\/.*$/, '') };
  }
}

/** Plan a change of the files of `evaluation`, which sshd must accept. Never throws on input. */
export function plan(evaluation: Evaluation, target: Target): PlanResult {
  if (!evaluation.verdict.accepted) return { problem: 'refused' };
  if (target.sessions === undefined && target.logins === undefined) return { problem: 'empty' };
  const { scope } = target;
  const criteria = criteriaFor(scope);
  if (target.sessions !== undefined && scope.kind !== 'everyone' && criteria === undefined)
    return { problem: 'bad-name' };
  const work = new Work(evaluation, target.into === 'drop-in');
  const exceptions: Exception[] = [];
  if (target.sessions !== undefined) {
    const wanted = target.sessions;
    const connection = connectionFor(scope, evaluation.input.connection ?? {});
    const set = (before: string) => (Number(before) >= wanted ? before : String(wanted));
    const step = work.set('MaxSessions', set, connection, criteria);
    if (step?.state === 'set' || criteria === undefined)
      exceptions.push(...work.exceptions(wanted, step, criteria));
  }
  if (target.logins !== undefined) {
    const wanted = target.logins;
    work.set('MaxStartups', (before) => startupsFor(before, wanted), {});
    if (target.oneAddress) work.set('PerSourceMaxStartups', (before) => perSourceFor(before, wanted), {});
  }
  return { plan: { ...work.done(), exceptions } };
}

/** The smallest MaxStartups that drops none of `wanted` logins: the last one meets one less. */
function startupsFor(before: string, wanted: number): string {
  const now = parseMaxStartups(before);
  if (!now || now.begin >= wanted) return before;
  return `${wanted}:${now.rate}:${Math.max(now.full, wanted)}`;
}

function perSourceFor(before: string, wanted: number): string {
  return !/^\d+$/.test(before) || Number(before) >= wanted ? before : String(wanted);
}

/**
 * A connection as the daemon has it: the test mode refuses to go on where it is not told what a Match line asks for,
 * from 8.1 on the port only. A port that is none matches no LocalPort.
 */
function told(connection: Connection, release: Release): Connection {
  if (atLeast(release, '8.1')) return { lport: -1, ...connection };
  return {
    user: '',
    groups: [],
    host: 'UNKNOWN',
    address: '0.0.0.0',
    laddr: '0.0.0.0',
    lport: -1,
    ...connection,
  };
}

/** The files as they are changed step by step. */
class Work {
  readonly #first: Evaluation;
  readonly #steps: PlanStep[] = [];
  readonly #wantsDropIn: boolean;
  #files: ReadonlyMap<string, string>;
  #noDropIn = false;

  constructor(evaluation: Evaluation, wantsDropIn: boolean) {
    this.#first = evaluation;
    this.#files = evaluation.input.files;
    this.#wantsDropIn = wantsDropIn;
  }

  #evaluate(files: ReadonlyMap<string, string>, connection: Connection): Evaluation {
    return evaluate({ ...this.#first.input, files, connection: told(connection, this.#first.input.release) });
  }

  /** Set a keyword for a connection, in a block of these criteria or for everyone. */
  set(
    name: PlanStep['keyword'],
    wanted: (before: string) => string,
    connection: Connection,
    match?: string,
  ): PlanStep | undefined {
    const now = this.#evaluate(this.#files, connection);
    const value = now.values.get(name.toLowerCase());
    if (!value) return undefined;
    const after = wanted(value.text);
    const common = { keyword: name, before: value.text, after, uncertain: false } as const;
    const step: PlanStep =
      after === value.text
        ? { ...common, state: 'reached', uncertain: value.uncertain }
        : ((this.#wantsDropIn ? this.#dropIn(common, connection, match) : undefined) ??
          this.#edit(now, common, match));
    this.#steps.push(step);
    return step;
  }

  #edit(now: Evaluation, common: Change, match: string | undefined): PlanStep {
    const request = { keyword: common.keyword, value: common.after, ...(match && { match }) };
    const result = setKeyword(now, request);
    if ('problem' in result || !result.effective) return { ...common, state: 'out-of-reach' };
    const files = new Map(this.#files);
    for (const path of new Set(result.edits.map(({ file }) => file)))
      files.set(path, applyEdits(files.get(path) ?? '', result.edits.filter(({ file }) => file === path))); // prettier-ignore
    this.#files = files;
    return { ...common, state: 'set', file: result.file, line: result.line };
  }

  #dropIn(common: Change, connection: Connection, match: string | undefined): PlanStep | undefined {
    const text = `${common.keyword} ${common.after}`;
    for (const path of this.#dropInPaths(match)) {
      const old = this.#first.input.files.has(path) ? undefined : (this.#files.get(path) ?? '');
      if (old === undefined) continue;
      const added = match === undefined ? `${text}\n` : `Match ${match}\n    ${text}\n`;
      const files = new Map([...this.#files, [path, old + added]]);
      const then = this.#evaluate(files, connection).values.get(common.keyword.toLowerCase());
      const line = (old + added).split('\n').length - 1;
      if (
        then?.text !== common.after ||
        !then.sources.some((each) => each.file === path && each.line === line)
      )
        // prettier-ignore
        continue;
      this.#files = files;
      return { ...common, state: 'set', file: path, line, newFile: true };
    }
    this.#noDropIn = true;
    return undefined;
  }

  /** Names for a drop-in: read early, in a folder that the main file includes as a whole. */
  #dropInPaths(match: string | undefined): readonly string[] {
    const { input, parsed } = this.#first;
    const base = match === undefined ? 'limits' : 'limits-match';
    for (const line of parsed.get(input.main)?.lines ?? []) {
      const row = line.keyword && keyword(line.keyword.text);
      if (row?.name === 'Match') break;
      if (row?.name !== 'Include') continue;
      for (const argument of line.arguments) {
        const pattern = includePattern(argument.text, input.release);
        const folder = pattern.slice(0, pattern.lastIndexOf('/') + 1);
        const paths = ['00', '000', '0000']
          .map((number) => `${folder}${number}-${base}.conf`)
          .filter((path) => matchesGlob(path, pattern));
        if (paths.length > 0) return paths;
      }
    }
    return [];
  }

  /** Blocks other than the plan's own that set fewer sessions than wanted, and come first or are meant for others. */
  exceptions(wanted: number, step: PlanStep | undefined, match: string | undefined): readonly Exception[] {
    const { release } = this.#first.input;
    const now = this.#evaluate(this.#files, {});
    const found: Exception[] = [];
    for (const { source } of now.lines) {
      if (source.file === step?.file && source.line === step.line) {
        // Behind the plan's own block no other one counts for those it is meant for.
        if (match !== undefined) break;
        continue;
      }
      const row = keyword(source.keyword);
      if (source.block === undefined || !row || resolveAlias(row, release).name !== 'MaxSessions') continue;
      const line = now.parsed.get(source.file)?.lines[source.line - 1];
      const block = now.blocks[source.block];
      if (!block || !(Number(line?.arguments[0]?.text) < wanted)) continue;
      const { file, range } = block.source;
      found.push({ source, match: now.parsed.get(file)!.text.slice(range.start, range.end).trim() });
    }
    return found;
  }

  done(): Omit<Plan, 'exceptions'> {
    const before = this.#first.input.files;
    const changed = [...this.#files.keys()].filter((path) => this.#files.get(path) !== before.get(path));
    return { steps: this.#steps, files: this.#files, changed, noDropIn: this.#noDropIn };
  }
}
