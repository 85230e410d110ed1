import { atLeast } from '../releases.ts';
import type { Connection, Environment } from './connection.ts';
import { baseOf, copyCrashes, copyMatchValues } from './copy.ts';
import { dumpLines, dumpValues, type DumpLine } from './dump.ts';
import { fieldOf, lineFates } from './fates.ts';
import {
  allowedInMatch,
  KEYWORDS,
  repetitionOf,
  resolveAlias,
  stateOf,
  type Build,
  type Keyword,
} from './keywords.ts';
import { Exit, type Message, type Source } from './message.ts';
import type { LineFate, Options, Setting } from './options.ts';
import type { ParsedFile } from './parse.ts';
import {
  Process,
  type MatchBlock,
  type ProcessInput,
  type Shared,
  type UnresolvedInclude,
} from './process.ts';
import { assemble, CLEARED_LATE, clearNone, start } from './start.ts';

/** What to evaluate. */
export interface EvaluateInput extends Build {
  /** Path → text of every file that is known. */
  readonly files: ReadonlyMap<string, string>;
  /** Path of the main file, as given to `-f`. */
  readonly main: string;
  /** The connection of `-C`; absent: none is given. */
  readonly connection?: Connection;
  /** `-T` (default) reads Match blocks for the connection; `-t` only checks. */
  readonly mode?: 'T' | 't';
  /** The files are all there are: an Include without a match is no gap. Default: false. */
  readonly complete?: boolean;
  readonly environment?: Environment;
}

/** The value of a keyword for the connection. */
export interface EffectiveValue {
  readonly row: Keyword;
  /** As `-T` prints it, one entry per line; empty if it prints nothing. */
  readonly values: readonly string[];
  /** The entries in one line. */
  readonly text: string;
  /** No line sets it. */
  readonly isDefault: boolean;
  /** The lines that make up the value; the first one is the line to change. */
  readonly sources: readonly Source[];
  /** The lines that would set it without those. */
  readonly overridden: readonly Source[];
  /** Files of an Include that were not given could change it. */
  readonly uncertain: boolean;
}

/** Does sshd take the configuration, and with which status does `sshd -T` end? */
export interface Verdict {
  readonly accepted: boolean;
  /** 139: sshd crashes (a defect of 9.5 to 10.2 with Subsystem in a Match block). */
  readonly status: 0 | 1 | 255 | 139;
}

/** All that follows from a configuration. */
export interface Evaluation {
  readonly input: EvaluateInput;
  readonly verdict: Verdict;
  /** What sshd prints on stderr, in order. */
  readonly messages: readonly Message[];
  /** By keyword in lower case; every keyword that the build knows and does more than warn about. */
  readonly values: ReadonlyMap<string, EffectiveValue>;
  readonly blocks: readonly MatchBlock[];
  /** What became of every line with a keyword, in reading order. */
  readonly lines: readonly LineFate[];
  readonly unresolved: readonly UnresolvedInclude[];
  /** What `sshd -T` prints; empty if it ends before. */
  readonly dump: readonly DumpLine[];
  readonly parsed: ReadonlyMap<string, ParsedFile>;
}

/** Evaluate a configuration as sshd does: twice, at start-up and for the connection. Never throws on input. */
export function evaluate(input: EvaluateInput): Evaluation {
  const build: Build = input;
  const environment = input.environment ?? {};
  const shared: Shared = {
    parsed: new Map(),
    globs: new Map(),
    messages: [],
    blocks: [],
    includes: new Map(),
    order: [],
    known: new Map(),
  };
  const process: ProcessInput = {
    files: input.files,
    main: input.main,
    build,
    environment,
    complete: input.complete ?? false,
  };
  const first = new Process(process, shared, 1, undefined, false);
  for (const path of environment.hostKeys ?? []) first.options.append('hostkey', [path], undefined);
  const final = first.options;
  let second: Process | undefined;
  let status: Verdict['status'] = 0;
  let printed = false;
  try {
    first.run();
    start(final, build, environment, shared.messages);
    if (readsMatch(input)) {
      second = new Process(process, shared, 2, input.connection ?? {}, input.connection !== undefined);
      second.run();
      if (copyCrashes(final, second.options, build)) status = 139;
      copyMatchValues(final, second.options, build);
      assemble(final, build, shared.messages, 2);
      clearNone(final, CLEARED_LATE, build.release);
    }
    printed = (input.mode ?? 'T') === 'T' && status === 0;
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    status = error.status;
  }
  const unresolved = [...shared.includes.values()] as unknown as UnresolvedInclude[];
  const lines = lineFates(shared.order, first.options, second?.options, build);
  return {
    input,
    verdict: { accepted: status === 0, status },
    messages: shared.messages,
    values: values(final, build, lines, unresolved),
    blocks: shared.blocks,
    lines,
    unresolved,
    dump: printed ? dumpLines(final, build) : [],
    parsed: shared.parsed,
  };
}

/** -T reads Match blocks always from 7.7 on, before that only with -C. */
function readsMatch(input: EvaluateInput): boolean {
  return (input.mode ?? 'T') === 'T' && (input.connection !== undefined || atLeast(input.release, '7.7'));
}

function values(
  final: Options,
  build: Build,
  lines: readonly LineFate[],
  unresolved: readonly UnresolvedInclude[],
): ReadonlyMap<string, EffectiveValue> {
  const others = new Map<string, Source[]>();
  for (const { source, fate } of lines) {
    if (fate !== 'shadowed' && fate !== 'overridden' && fate !== 'replaced') continue;
    const field = fieldOf(source, build);
    const list = others.get(field);
    if (list) list.push(source);
    else others.set(field, [source]);
  }
  const found = new Map<string, EffectiveValue>();
  for (const row of KEYWORDS as readonly Keyword[]) {
    if (
      stateOf(row, build) !== 'active' ||
      row.family === 'structure' ||
      resolveAlias(row, build.release) !== row
    )
      continue;
    const field = row.name.toLowerCase();
    const settings = settingsOf(final, field);
    const sources = settings.flatMap((setting) => setting.sources);
    const printed = dumpValues(row, final, build);
    found.set(field, {
      row,
      values: printed,
      text: printed.join(', '),
      isDefault: sources.length === 0,
      sources: [...new Set(sources)],
      overridden: others.get(field) ?? [],
      uncertain: unresolved.some((include) => couldChange(include, row, field, build)),
    });
  }
  return found;
}

/** Some keywords keep their parts apart. */
function settingsOf(options: Options, field: string): readonly Setting[] {
  const whole = options.settings.get(field);
  if (field !== 'persourcepenalties' && field !== 'rekeylimit') return whole ? [whole] : [];
  return [...options.settings].filter(([name]) => baseOf(name) === field).map(([, setting]) => setting);
}

/** Could files that were not given set the keyword? In the second reading they could hold Match blocks. */
function couldChange(include: UnresolvedInclude, row: Keyword, field: string, build: Build): boolean {
  const firstWins = repetitionOf(row, build.release) === 'first';
  return include.settled.some((settled, pass) => {
    if (!settled || (pass === 1 && !allowedInMatch(row, build.release))) return false;
    return !firstWins || !settled.has(field);
  });
}

/** What `sshd -T` prints on stdout. */
export function dumpText(evaluation: Evaluation): string {
  // A list without entries leaves the bare key; up to 6.8 that is AuthenticationMethods.
  return evaluation.dump
    .map(({ key, value }) =>
      value === '' && key === 'authenticationmethods' ? `${key}\n` : `${key} ${value}\n`,
    )
    .join('');
}
