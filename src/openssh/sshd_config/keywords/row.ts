import type { ByRelease } from '../by-release.ts';
import type { Release } from '../../releases.ts';

/** What a release does with a keyword. `absent`: "Bad configuration option". */
export type State = 'active' | 'deprecated' | 'unsupported' | 'ignored' | 'absent';

/** Builds that differ in defaults, patches or compiled features. */
export const DISTRIBUTIONS = ['upstream', 'debian', 'ubuntu', 'rhel'] as const;
/** Who built it. */
export type Distribution = (typeof DISTRIBUTIONS)[number];

/** What readers call a build. */
export const BUILD_NAMES: Readonly<Record<Distribution, string>> = {
  upstream: 'as released',
  debian: 'Debian',
  ubuntu: 'Ubuntu',
  rhel: 'RHEL, Fedora',
};

/** What a build may leave out; its keywords are then "Unsupported option". */
export const FEATURES = ['pam', 'kerberos', 'gssapi', 'afs'] as const;
/** A compile-time feature. */
export type Feature = (typeof FEATURES)[number];

/** What a keyword is about; orders the reference and groups completions. */
export const FAMILIES = [
  'limits',
  'forwarding',
  'authentication',
  'access',
  'session',
  'network',
  'keys',
  'algorithms',
  'logging',
  'structure',
  'obsolete',
] as const;
/** What a keyword is about. */
export type Family = (typeof FAMILIES)[number];

/** How the arguments are read; each has one reader under `read/`. */
export type ArgumentType =
  | 'flag'
  | 'choice'
  | 'integer'
  | 'time'
  | 'path'
  | 'word'
  | 'command'
  | 'rest-of-line'
  | 'octal'
  | 'algorithms'
  | 'patterns'
  | 'names'
  | 'special'
  | 'none';

/** How several lines with the keyword combine. */
export type Repetition = 'first' | 'last' | 'append';

/** One keyword of sshd_config: the single place that says what it is. */
export interface Keyword {
  /** Spelling as in sshd_config(5). */
  readonly name: string;
  readonly family: Family;
  readonly type: ArgumentType;
  /** One sentence: what it does. */
  readonly summary: string;
  /** First release that knows it; absent: 6.6 or older. */
  readonly since?: Release;
  /** Older releases whose packages know it all the same. */
  readonly backported?: { readonly [D in Distribution]?: readonly Release[] };
  /** From which release on it has another state than `active`. */
  readonly state?: ByRelease<State>;
  /** The keyword this is another name for, by release where it was once a keyword of its own. */
  readonly aliasOf?: ByRelease<string>;
  /** May it stand in a Match block? Default: no. */
  readonly match?: ByRelease<boolean>;
  /** Last release that takes it in a Match block and then does not use the value there. */
  readonly unusedInMatchUntil?: Release;
  /** Words it takes, for `choice` and `special`. */
  readonly words?: ByRelease<readonly string[]>;
  /** Words with the same meaning: what is written → what -T prints. */
  readonly wordAliases?: Readonly<Record<string, ByRelease<string>>>;
  /** Value without any line, as -T prints it; several lines for a list; null: nothing is printed or `none`. */
  readonly default?: ByRelease<string | null | readonly string[]>;
  /** Defaults of packaged builds that differ. */
  readonly packaged?: { readonly [D in Distribution]?: ByRelease<string | null | readonly string[]> };
  /** Default: `first`. */
  readonly repetition?: ByRelease<Repetition>;
  /** The compile-time feature that it needs. */
  readonly feature?: Feature;
  /** Only builds of these distributions know it, through a patch. */
  readonly only?: readonly Distribution[];
}
