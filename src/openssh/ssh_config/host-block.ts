import { asciiLower, matchPattern, matchPatternList } from '../match.ts';
import { atLeast, type Release } from '../releases.ts';
import { expand, expandTokens, type ControlPathResult, type ExpansionContext } from './control-path.ts';
import { matchLocalNetwork } from './local-network.ts';
import type { Values } from './values.ts';
import type { Words } from './words.ts';

/** What a Match line is held against. */
export interface MatchContext {
  /** The destination in this pass: as typed, in the second pass as resolved. */
  readonly host: string;
  /** As typed. */
  readonly originalHost: string;
  readonly finalPass: boolean;
  readonly values: Values;
  readonly release: Release;
  /** `OpenSSH_10.0p2 Debian-7`, for `version`. */
  readonly version: string;
  readonly localUser: string;
  /** Addresses of this machine's interfaces, for `localnetwork`; absent: not known. */
  readonly localAddresses?: readonly string[] | undefined;
  /** What tokens in `exec` stand for. */
  readonly expansion: (host: string) => ExpansionContext;
}

/** The outcome of a Host or Match line. */
export interface BlockVerdict {
  /** Absent for a line that leaves the state as it was. */
  readonly applies?: boolean;
  /** Texts behind `FILE line N: `, for a line that is refused. */
  readonly texts?: readonly string[];
  /** Lines printed before them, as they are. */
  readonly before?: readonly string[];
  readonly fatal?: boolean;
  /** True if the line asks for a second pass. */
  readonly wantsFinalPass?: boolean;
  /** What the outcome hangs on that is not known here: a command, or the network. */
  readonly unknown?: readonly string[];
}

/**
 * Does a Host line apply? A negated pattern that matches ends it.
 * Source: readconf.c oHost
 * @param never true inside an Include under a block that does not apply
 */
export function hostApplies(
  words: Words,
  host: string,
  keyword: string,
  never: boolean,
  release: Release,
): BlockVerdict {
  let applies = false;
  for (let argument = words.next(); argument !== undefined; argument = words.next()) {
    if (argument === '') {
      if (!atLeast(release, '8.7')) break;
      return { applies, texts: [`keyword ${keyword} empty argument`] };
    }
    if (never) break;
    const negated = argument.startsWith('!');
    if (!matchPattern(host, negated ? argument.slice(1) : argument)) continue;
    applies = !negated;
    if (negated) break;
  }
  words.drop();
  return { applies };
}

/** Expand `%h` in HostName. Source: ssh.c main, readconf.c match_cfg_line */
export function expandHostName(hostName: string, host: string, release: Release): ControlPathResult {
  const value = (letter: string): string | undefined => (letter === 'h' || letter === '' ? host : undefined);
  return expand(hostName, { value, env: {}, release, kind: 'percent' });
}

interface Subject extends MatchContext {
  /** Host after HostName. */
  readonly target: string;
}

interface Criterion {
  readonly since?: Release;
  /** The argument may be empty. */
  readonly mayBeEmpty?: true;
  /** Lines printed for an argument that is wrong in itself. */
  readonly matches: (argument: string, subject: Subject) => boolean | readonly string[];
}

/** What every machine has. */
const LOOPBACK = ['127.0.0.1', '::1'];

const orEmpty = (value: string, argument: string): boolean =>
  value === '' ? argument === '' : matchPatternList(value, argument) === 1;

const matchHost = (host: string, list: string): boolean =>
  matchPatternList(asciiLower(host), list, { lowercase: true }) === 1;

/** The word that `sessiontype` is held against, where no command was given. */
const sessionTypeOf = ({ sessionType }: Values): string =>
  sessionType === 'subsystem' || sessionType === 'none' ? sessionType : 'shell';

/** Criteria with an argument, besides `exec`. Source: readconf.c match_cfg_line; ssh_config(5) Match */
const CRITERIA: Readonly<Record<string, Criterion>> = {
  host: { matches: (list, { target }) => matchHost(target, list) },
  originalhost: { matches: (list, { originalHost }) => matchHost(originalHost, list) },
  user: { matches: (list, { values, localUser }) => matchPatternList(values.user ?? localUser, list) === 1 },
  localuser: { matches: (list, { localUser }) => matchPatternList(localUser, list) === 1 },
  tagged: { since: '9.4', mayBeEmpty: true, matches: (list, { values }) => orEmpty(values.tag ?? '', list) },
  localnetwork: {
    since: '9.4',
    matches: (list, { localAddresses = LOOPBACK, release }) =>
      matchLocalNetwork(list, localAddresses, release),
  },
  version: { since: '10.0', matches: (list, { version }) => matchPatternList(version, list) === 1 },
  command: { since: '10.0', mayBeEmpty: true, matches: (list) => list === '' },
  sessiontype: {
    since: '10.0',
    matches: (list, { values }) => matchPatternList(sessionTypeOf(values), list) === 1,
  },
};

/** Criteria that from 9.9p2 on may be glued to their argument by an equals sign. */
const GLUED = /^(host|originalhost|user|localuser|localnetwork|version|tagged|command|exec)=(.*)$/is;

/**
 * Does a Match line apply?
 * An empty word ends the criteria up to 9.8; what is left on the line then is for the caller to see.
 * Criteria are checked to the end of the line even when one has failed, because a wrong one is refused all the same.
 * `exec` is never run: it counts as failed, and `unknown` says so.
 * Source: readconf.c match_cfg_line
 */
export function matchApplies(words: Words, context: MatchContext): BlockVerdict {
  const { release, values, host, finalPass } = context;
  const modern = atLeast(release, '9.9');
  const comments = atLeast(release, '8.5');
  const unknown: string[] = [];
  let wantsFinalPass = false;
  let result = true;
  let attributes = 0;

  const named =
    finalPass || values.hostName === undefined ? undefined : expandHostName(values.hostName, host, release);
  if (named?.error) return { texts: [], before: named.error.stderr, fatal: true };
  const target = finalPass ? (values.hostName ?? host) : (named?.path ?? host);
  const subject: Subject = { ...context, target };
  const bad = (before: readonly string[], texts: readonly string[] = []): BlockVerdict => ({
    texts: [...texts, 'Bad Match condition'],
    before,
    wantsFinalPass,
  });

  for (let attribute = words.next(); attribute !== undefined; attribute = words.next()) {
    if (attribute === '' && !modern) break;
    if (comments && attribute.startsWith('#')) {
      words.drop();
      break;
    }
    const negated = attribute.startsWith('!');
    const name = negated ? attribute.slice(1) : attribute;
    const word = asciiLower(name);

    if (word === 'all') {
      const extra = attributes > 1 ? attribute : words.next();
      if (extra && !(comments && extra.startsWith('#') && attributes <= 1)) {
        return bad([], [`'${attribute}' cannot be combined with other Match attributes`]);
      }
      if (extra !== '') words.drop();
      return { applies: result && !negated, wantsFinalPass, unknown };
    }
    attributes += 1;
    if (word === 'canonical' || (word === 'final' && atLeast(release, '8.0'))) {
      if (word === 'final') wantsFinalPass ||= !negated || !atLeast(release, '10.1');
      if (finalPass === negated) result = false;
      continue;
    }

    const glued = atLeast(release, '9.9p2') ? GLUED.exec(name) : null;
    const [kind, argument] = glued ? [glued[1]!, glued[2]!] : [name, words.next()];
    const criterion = CRITERIA[asciiLower(kind)];
    const known =
      criterion && (!criterion.since || atLeast(release, criterion.since)) ? criterion : undefined;
    if (argument === undefined && atLeast(release, '10.0'))
      return bad([], [`missing argument for Match '${attribute}'`]);
    const empty = argument === '' && known?.mayBeEmpty !== true;
    if (argument === undefined || empty || (comments && argument.startsWith('#'))) {
      return bad([`Missing Match criteria for ${kind}`]);
    }
    if (asciiLower(kind) === 'exec') {
      const { error } = expandTokens(argument, context.expansion(target), release, 'percent');
      if (error) return { texts: [], before: error.stderr, fatal: true };
      if (!result) continue;
      unknown.push(`Match exec "${argument}" is not run; it counts as failed`);
      if (!negated) result = false;
      continue;
    }
    if (!known) return bad([`Unsupported Match attribute ${kind}`]);
    if (asciiLower(kind) === 'localnetwork' && !context.localAddresses) {
      unknown.push(`Match localnetwork ${argument}: of this machine only the loopback addresses are known`);
    }
    const matched = known.matches(argument, subject);
    if (typeof matched !== 'boolean') return bad(matched);
    if (matched === negated) result = false;
  }
  if (attributes === 0) return bad(['One or more attributes required for Match']);
  return { applies: result, wantsFinalPass, unknown };
}
