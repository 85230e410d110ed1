import { asciiLower } from '../match.ts';
import { atLeast, type Release } from '../releases.ts';
import { at } from './by-release.ts';
import { ACCESS } from './keywords/access.ts';
import { AUTHENTICATION } from './keywords/authentication.ts';
import { FORWARDING } from './keywords/forwarding.ts';
import { KEYS } from './keywords/keys.ts';
import { LIMITS } from './keywords/limits.ts';
import { LOGGING } from './keywords/logging.ts';
import { NETWORK } from './keywords/network.ts';
import { OBSOLETE } from './keywords/obsolete.ts';
import type { Distribution, Feature, Keyword, Repetition, State } from './keywords/row.ts';
import { SESSION } from './keywords/session.ts';
import { defaultAlgorithms } from './algorithms.ts';

export type {
  ArgumentType,
  Distribution,
  Family,
  Feature,
  Keyword,
  Repetition,
  State,
} from './keywords/row.ts';
export { BUILD_NAMES, DISTRIBUTIONS, FAMILIES, FEATURES } from './keywords/row.ts';

/** Every keyword that some release from 6.6 on knows, by family. */
export const KEYWORDS = [
  ...LIMITS,
  ...FORWARDING,
  ...AUTHENTICATION,
  ...ACCESS,
  ...SESSION,
  ...NETWORK,
  ...KEYS,
  ...LOGGING,
  ...OBSOLETE,
] as const satisfies readonly Keyword[];

/** Spelling of a keyword, as the table has it. */
export type KeywordName = (typeof KEYWORDS)[number]['name'];

/** By the usual spelling, so that most look-ups need no lower-casing, and in lower case. */
const BY_NAME = new Map<string, Keyword>(
  KEYWORDS.flatMap((row) => [
    [row.name, row],
    [row.name.toLowerCase(), row],
  ]),
);

/** The row of a keyword, in any case of letters. */
export function keyword(name: string): Keyword | undefined {
  return BY_NAME.get(name) ?? BY_NAME.get(asciiLower(name));
}

/** True if some release knows the keyword. */
export function isKeyword(name: string): boolean {
  return keyword(name) !== undefined;
}

/** What a build can be asked for: its release, who built it, and what it was compiled with. */
export interface Build {
  readonly release: Release;
  /** Default: `upstream`, everything compiled in but AFS. */
  readonly distribution?: Distribution;
  /** Overrides what the distribution compiles in. */
  readonly features?: Partial<Record<Feature, boolean>>;
}

/** Is a feature compiled in? Debian's and Ubuntu's plain packages leave Kerberos and GSSAPI out from 10.3 on. */
export function hasFeature(feature: Feature, build: Build): boolean {
  const chosen = build.features?.[feature];
  if (chosen !== undefined) return chosen;
  if (feature === 'afs') return false;
  const debian = build.distribution === 'debian' || build.distribution === 'ubuntu';
  return feature === 'pam' || !debian || !atLeast(build.release, '10.3');
}

/** What a build does with a keyword. */
export function stateOf(row: Keyword, build: Build): State {
  const early = row.since !== undefined && !atLeast(build.release, row.since);
  if (early && !row.backported?.[build.distribution ?? 'upstream']?.includes(build.release)) return 'absent';
  if (row.only && !row.only.includes(build.distribution ?? 'upstream')) return 'absent';
  // Packages without GSSAPI come without its patch.
  if (row.only && row.feature && !hasFeature(row.feature, build)) return 'absent';
  const state = at<State>(row.state, build.release) ?? 'active';
  return state === 'active' && row.feature && !hasFeature(row.feature, build) ? 'unsupported' : state;
}

/** May the keyword stand in a Match block? */
export function allowedInMatch(row: Keyword, release: Release): boolean {
  return at(row.match, release) ?? false;
}

/** The row whose value a line sets: the keyword itself or, in this release, the one it is another name for. */
export function resolveAlias(row: Keyword, release: Release): Keyword {
  const target = at(row.aliasOf, release);
  return target === undefined ? row : BY_NAME.get(target.toLowerCase())!;
}

/** How several lines with the keyword combine. */
export function repetitionOf(row: Keyword, release: Release): Repetition {
  return at<Repetition>(row.repetition, release) ?? 'first';
}

/** Words that the keyword takes. */
export function wordsOf(row: Keyword, release: Release): readonly string[] {
  return at(row.words, release) ?? (row.type === 'flag' ? ['yes', 'no'] : []);
}

/**
 * The value that holds without any line, as `sshd -T` prints it; a list has one entry per printed line.
 * @returns undefined if the build does not know the keyword or prints nothing for it
 */
export function defaultsOf(row: Keyword, build: Build): readonly string[] | undefined {
  if (stateOf(row, build) !== 'active') return undefined;
  if (row.type === 'algorithms') {
    const list = defaultAlgorithms(row.name, build);
    return list === undefined ? undefined : [list];
  }
  const packaged = row.packaged?.[build.distribution ?? 'upstream'];
  const value = at<string | null | readonly string[]>(packaged ?? row.default, build.release);
  return value === undefined || value === null ? undefined : typeof value === 'string' ? [value] : value;
}

/** The default of a keyword as one line of text; see `defaultsOf`. */
export function defaultOf(
  name: string,
  release: Release,
  distribution: Distribution = 'upstream',
): string | undefined {
  const row = keyword(name);
  return row && defaultsOf(resolveAlias(row, release), { release, distribution })?.join(', ');
}
