import { atLeast } from '../releases.ts';
import { assembleAlgorithms, variableName } from './algorithms.ts';
import type { Connection, Environment } from './connection.ts';
import { dumpLines, dumpValues, type DumpLine } from './dump.ts';
import {
  allowedInMatch,
  keyword,
  KEYWORDS,
  repetitionOf,
  stateOf,
  type Build,
  type Keyword,
} from './keywords.ts';
import { Exit, type Message, type Source } from './message.ts';
import type { Fate, LineFate, Options, Setting } from './options.ts';
import {
  Process,
  type MatchBlock,
  type ProcessInput,
  type Shared,
  type UnresolvedInclude,
} from './process.ts';
import type { ParsedFile } from './parse.ts';
import { listenLines } from './read/network.ts';

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
  const shared: Shared = { parsed: new Map(), messages: [], blocks: [], includes: new Map(), order: [] };
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
      if (crashes(final, second.options, build)) status = 139;
      copy(final, second.options, build);
      assemble(final, build, shared.messages, 2);
    }
    printed = (input.mode ?? 'T') === 'T' && status === 0;
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    status = error.status;
  }
  const unresolved = [...shared.includes.values()] as unknown as UnresolvedInclude[];
  const lines = fates(shared, first.options, second?.options, build);
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

/** What follows the first reading. Source: servconf.c `fill_default_server_options`, sshd.c `main`. */
function start(options: Options, build: Build, environment: Environment, messages: Message[]): void {
  const say = (kind: Message['kind'], text: string): void => void messages.push({ kind, text, pass: 1 });
  const fatal = (text: string): never => {
    say('fatal', text);
    throw new Exit(255);
  };
  const family = options.text('addressfamily') ?? 'any';
  const ports = options.list('port').length > 0 ? options.list('port') : ['22'];
  const resolve = environment.resolve ?? ((name) => [name]);
  const entries = options.list('listenaddress');
  const standard =
    family === 'inet'
      ? ['0.0.0.0']
      : family === 'inet6'
        ? ['::']
        : environment.ipv6 === false
          ? ['0.0.0.0', '::']
          : ['::', '0.0.0.0'];
  if (entries.length > 0) {
    const found = listenLines(entries, ports, family, resolve);
    if ('problem' in found) fatal(found.problem);
    else replaceList(options, 'listenaddress', found.lines);
  } else {
    const lines = ports.flatMap((port) =>
      standard.map((host) => (host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`)),
    );
    options.settings.set('listenaddress', { value: lines, sources: [] });
  }
  if (!atLeast(build.release, '6.9'))
    replaceList(options, 'listenaddress', [...options.list('listenaddress')].reverse());
  if (!atLeast(build.release, '8.7')) joinChallengeResponse(options);
  assemble(options, build, messages, 1);
  for (const name of ['AuthorizedKeysCommand', 'AuthorizedPrincipalsCommand']) {
    const command = options.text(name.toLowerCase());
    if (
      command !== undefined &&
      command.toLowerCase() !== 'none' &&
      options.text(`${name.toLowerCase()}user`) === undefined
    )
      fatal(`${name} set without ${name}User`);
  }
  const methods = options.list('authenticationmethods');
  if (methods.length > 0 && methods[0] !== 'any') {
    const usable = methods.some((list) => {
      const disabled = disabledMethod(list, options, build);
      if (disabled !== undefined)
        say('error', `Disabled method "${disabled}" in AuthenticationMethods list "${list}"`);
      return disabled === undefined;
    });
    if (!usable) fatal('AuthenticationMethods cannot be satisfied by enabled authentication methods');
  }
  if (environment.hostKeyExists) hostKeys(options, build, environment, say);
}

function replaceList(options: Options, field: string, items: readonly string[]): void {
  options.settings.set(field, { value: [...items], sources: options.settings.get(field)?.sources ?? [] });
}

/** Up to 8.6 ChallengeResponseAuthentication yes, the default, turns the other keyword on. Source: sshd.c `main`. */
function joinChallengeResponse(options: Options): void {
  const setting = options.settings.get('challengeresponseauthentication');
  if ((setting?.value ?? 'yes') === 'yes')
    options.settings.set('kbdinteractiveauthentication', { value: 'yes', sources: setting?.sources ?? [] });
  else if (options.get('kbdinteractiveauthentication') === undefined)
    options.settings.set('kbdinteractiveauthentication', { value: 'no', sources: [] });
}

const METHOD_KEYWORDS: Readonly<Record<string, string>> = {
  publickey: 'pubkeyauthentication',
  password: 'passwordauthentication',
  'keyboard-interactive': 'kbdinteractiveauthentication',
  hostbased: 'hostbasedauthentication',
  'gssapi-with-mic': 'gssapiauthentication',
  'gssapi-keyex': 'gssapikeyexchange',
};

/** The first method of a list that is turned off. Source: auth2.c `auth2_methods_valid`. */
function disabledMethod(list: string, options: Options, build: Build): string | undefined {
  for (const entry of list.split(',')) {
    const method = entry.split(':', 1)[0]!;
    const row = keyword(METHOD_KEYWORDS[method] ?? '');
    if (row && dumpValues(row, options, build)[0] === 'no') return method;
  }
  return undefined;
}

/** Host keys that are not there. Source: sshd.c `main`. */
function hostKeys(
  options: Options,
  build: Build,
  environment: Environment,
  say: (kind: 'info' | 'error', text: string) => void,
): void {
  const named = options.list('hostkey');
  let found = false;
  for (const path of named) {
    if (path === 'none') continue;
    if (environment.hostKeyExists!(path)) found = true;
    else say('error', `${atLeast(build.release, '8.0') ? 'Unable to' : 'Could not'} load host key: ${path}`);
  }
  if (named.length === 0)
    found = dumpValues(keyword('HostKey')!, options, build).some((path) => environment.hostKeyExists!(path));
  if (found) return;
  say('info', 'sshd: no hostkeys available -- exiting.');
  throw new Exit(1);
}

const ALGORITHMS = KEYWORDS.filter((row) => row.type === 'algorithms').map((row) => row.name);

/** Replace what is written by the lists in force. Source: servconf.c `assemble_algorithms`. */
function assemble(options: Options, build: Build, messages: Message[], pass: 1 | 2): void {
  for (const name of ALGORITHMS) {
    const setting = options.settings.get(name.toLowerCase());
    if (!setting || typeof setting.value !== 'string') continue;
    const list = assembleAlgorithms(name, setting.value, build);
    if (list === undefined) {
      messages.push({
        kind: 'fatal',
        text: `assemble_algorithms: ${variableName(name, build.release)}: invalid argument`,
        pass,
      });
      throw new Exit(255);
    }
    setting.value = list;
  }
}

function baseOf(field: string): string {
  return field.split(' ', 1)[0]!;
}

/** Does the second reading's value of a field replace the first one's? Source: servconf.c `copy_set_server_options`. */
function isCopied(field: string, build: Build): boolean {
  const row = keyword(baseOf(field));
  if (!row || !allowedInMatch(row, build.release)) return false;
  return field !== 'setenv' || atLeast(build.release, '8.5');
}

function copy(final: Options, match: Options, build: Build): void {
  for (const [field, setting] of match.settings) {
    if (!isCopied(field, build) || setting.value === -1) continue;
    if (typeof setting.value === 'object' && setting.value.length === 0) continue;
    final.settings.set(field, setting);
  }
}

/** 9.5 to 10.2 copy the names, commands and arguments of subsystems with three different lengths. */
function crashes(final: Options, match: Options, build: Build): boolean {
  if (!atLeast(build.release, '9.5') || atLeast(build.release, '10.3')) return false;
  return match.list('subsystem').length > final.list('subsystem').length;
}

/** One fate for each line. */
function fates(
  shared: Shared,
  first: Options,
  second: Options | undefined,
  build: Build,
): readonly LineFate[] {
  const found = new Map<string, LineFate>();
  const key = (source: Source): string => `${source.line}\0${source.file}`;
  const rank: Readonly<Record<Fate, number>> = {
    effective: 1,
    replaced: 2,
    shadowed: 0,
    overridden: 3,
    inactive: 0,
    ignored: 0,
  };
  const take = (fate: LineFate): void => {
    const known = found.get(key(fate.source));
    // A line is effective if anything of it is; what happens to it later counts more.
    if (!known || rank[fate.fate] >= rank[known.fate]) found.set(key(fate.source), fate);
  };
  for (const fate of first.fates) take(fate);
  if (second) {
    for (const [field, setting] of second.settings) {
      const by = setting.sources[0];
      if (!by || !isCopied(field, build)) continue;
      for (const fate of first.fates)
        if (
          fate.fate === 'effective' &&
          fieldOf(fate.source, build) === baseOf(field) &&
          fate.source.block !== by.block
        )
          take({ source: fate.source, fate: 'overridden', by });
    }
    for (const fate of second.fates) if (fate.source.block !== undefined) take(fate);
  }
  return shared.order.map(
    (source) => found.get(key(source)) ?? { source, fate: isStructure(source) ? 'effective' : 'inactive' },
  );
}

function isStructure(source: Source): boolean {
  return keyword(source.keyword)?.family === 'structure';
}

function fieldOf(source: Source, build: Build): string {
  const row = keyword(source.keyword);
  return (row ? aliasName(row, build) : source.keyword).toLowerCase();
}

function aliasName(row: Keyword, build: Build): string {
  const target = row.aliasOf;
  return typeof target === 'string' ? target : (resolveName(row, build) ?? row.name);
}

function resolveName(row: Keyword, build: Build): string | undefined {
  if (row.aliasOf === undefined || typeof row.aliasOf === 'string') return row.aliasOf;
  let found: string | undefined;
  for (const [from, name] of Object.entries(row.aliasOf))
    if (atLeast(build.release, from as Build['release'])) found = name;
  return found;
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
      resolveName(row, build) !== undefined
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
  return evaluation.dump.map(({ key, value }) => `${key} ${value}\n`).join('');
}
