import type { Release } from '../../releases.ts';
import type { Homes } from '../home.ts';
import type { SshDistribution } from '../keywords.ts';
import { CLIENT_SYSTEMS, type ClientSystem } from '../generate/systems.ts';

/** A client's configuration and where it is used. */
export interface CheckInput {
  /** By name; a leading `~/` is the home directory: `~/.ssh/config`, `~/.ssh/config.d/work`. */
  readonly files: ReadonlyMap<string, string>;
  readonly main: string;
  /** Of those that an Include finds and ssh does not read, why; see `ConfigFile`. */
  readonly unreadable?: ReadonlyMap<string, string>;
  readonly release: Release;
  /** Default: `upstream`. */
  readonly distribution?: SshDistribution;
  readonly system: ClientSystem;
  /** Default: the usual one of the system. */
  readonly home?: string;
  /** Home directories of other users; default: the usual ones of the system. */
  readonly homes?: Homes;
  /** Local user; default `alice`. */
  readonly user?: string;
  readonly uid?: number;
  readonly localHost?: string;
  /** Known variables of the environment; others stand for themselves. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Names to look at besides those in the files, `[user@]host`. */
  readonly hosts?: readonly string[];
  /** True if `files` has every file that an Include can reach. */
  readonly complete?: boolean;
}

/** The machine that the configuration is on, with what was not given filled in. */
export interface Machine {
  readonly localUser: string;
  readonly uid: number;
  readonly home: string;
  readonly homes: Homes;
  readonly localHost: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Home directories of the users that the files name, as the system usually has them. */
function usualHomes(files: CheckInput['files'], system: ClientSystem): Homes {
  const named = [...files.values()].flatMap((text) => [
    ...text.matchAll(/~([A-Za-z_][\w.-]{0,31})(?![\w.-])/g),
  ]);
  return Object.fromEntries(named.map(([, user]) => [user!, CLIENT_SYSTEMS[system].home(user!)]));
}

/** Fill in what was not given; variables that the files name and nobody knows stand for themselves, users that they name are there. */
export function machineOf({ files, system, user = 'alice', uid = 1000, ...input }: CheckInput): Machine {
  const { home = CLIENT_SYSTEMS[system].home(user), localHost = 'laptop', env = {} } = input;
  const runtime = CLIENT_SYSTEMS[system].runtimeDirectory && { XDG_RUNTIME_DIR: `/run/user/${uid}` };
  const unknown: Record<string, string> = {};
  for (const text of files.values())
    for (const [variable, name] of text.matchAll(/\$\{(\w{1,100})\}/g)) unknown[name!] = variable;
  const homes = { ...(input.homes ?? usualHomes(files, system)), root: '/root', [user]: home };
  const known = { HOME: home, USER: user, LOGNAME: user, ...runtime, ...env };
  return { localUser: user, uid, home, homes, localHost, env: { ...unknown, ...known } };
}

/** A file's name as the kernel has it. */
export function absoluteName(name: string, home: string): string {
  return name.startsWith('~/') ? `${home.replace(/\/$/, '')}/${name.slice(2)}` : name;
}
