import { atLeast } from '../releases.ts';
import { expandTokens } from './control-path.ts';
import type { Homes } from './home.ts';
import { expandHostName, type MatchContext } from './host-block.ts';

/** The path of an Include; or what ssh says, and whether it ends there or passes over the argument. */
export type IncludePath = string | { readonly said: readonly string[]; readonly ends: boolean };

/** What else ssh says of a variable that is not set, where that is fatal. */
const UNSET_VARIABLE = 'invalid environment variable expansion';

/**
 * The argument of an Include as a path. From 9.9 on it may have tokens and variables; HostName is expanded for them, whether
 * there are any or not.
 * @param where `FILE line N`
 */
export function includePath(argument: string, where: string, context: MatchContext): IncludePath {
  const { release, host, values, finalPass, expansion } = context;
  const { hostName } = values;
  if (!atLeast(release, '9.9')) return argument;
  const named =
    hostName === undefined || finalPass
      ? { path: hostName ?? host }
      : expandHostName(hostName, host, release);
  const { path, error } = named.error
    ? named
    : expandTokens(argument, expansion(named.path), release, 'percent-dollar');
  if (!error) return path;
  if (error.code !== 'unset-variable') return { said: error.stderr, ends: true };
  const unset = error.stderr.filter((text) => text !== UNSET_VARIABLE);
  return { said: [...unset, `${where}: Unable to expand user config file '${argument}'`], ends: false };
}

/**
 * An Include as an absolute path: relative names stand in `~/.ssh`, as the file given with -F counts as the user's.
 * What names the home directory of somebody unknown stays as it is, and is found nowhere.
 * @param home `$HOME` where it is set: glob(3) looks there first
 */
export function includePattern(path: string, home: string, homes: Homes = {}): string {
  if (path.startsWith('/')) return path;
  const [start = '', ...rest] = (path.startsWith('~') ? path : `~/.ssh/${path}`).split('/');
  const base = start === '~' ? home : homes[start.slice(1)];
  return base === undefined ? path : [base.replace(/\/$/, ''), ...rest].join('/');
}
