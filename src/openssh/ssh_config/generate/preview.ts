import { controlPathBudget, type ControlPathBudget, type SocketSystem } from '../control-path-budget.ts';
import { expandControlPath, type ControlPathError, type ExpansionContext } from '../control-path.ts';
import { canonicalHost } from '../host-address.ts';
import type { CheckedHost } from './check-host.ts';
import { resolveName, type ConnectionBlock } from './connection.ts';
import type { GeneratorForm } from './form.ts';
import type { Target } from './masters.ts';

/** The socket of one name. */
export interface PreviewRow {
  /** What is typed after `ssh`. */
  readonly name: string;
  /** Index of the host in the form. */
  readonly host: number;
  /** `user@host:port`, with the jump host if there is one: where the connection goes. */
  readonly destination: string;
  /** The expanded ControlPath; for a pattern, with the pattern in place of the name. */
  readonly path?: string;
  readonly budget?: ControlPathBudget;
  readonly error?: ControlPathError;
  /** False for a pattern: the path is longer or shorter with a real name. */
  readonly exact: boolean;
}

/** Names that would share a socket. */
export interface Collision {
  readonly path: string;
  readonly names: readonly string[];
  /** False if they go to different places: then ssh would silently use the wrong connection. */
  readonly sameDestination: boolean;
}

/** The host of the last hop: `%j`. */
function lastHop(jump: string | undefined): string {
  const hop = jump?.split(',').at(-1)?.replace(/^.*@/, '') ?? '';
  return hop.startsWith('[') ? hop.slice(1, hop.indexOf(']')) : hop.replace(/:\d+$/, '');
}

/** The socket of each name, as `ssh -G` would print it. */
export function previewSockets(
  targets: readonly Target[],
  blocks: readonly ConnectionBlock[],
  controlPath: string,
  form: GeneratorForm,
  sockets: SocketSystem,
): PreviewRow[] {
  const row = (host: CheckedHost, name: string): PreviewRow => {
    const { hostName = name, user = form.localUser, port = 22, proxyJump } = resolveName(name, blocks);
    const target = canonicalHost(
      hostName.replace(/%([h%])/g, (_, letter: string) => (letter === 'h' ? name : '%')),
    );
    const via = proxyJump === undefined ? '' : ` via ${proxyJump}`;
    const base = {
      name,
      host: host.index,
      destination: `${user}@${target}:${port}${via}`,
      exact: !host.pattern,
    };
    const context: ExpansionContext = {
      originalHost: name,
      host: target,
      port,
      user,
      localUser: form.localUser,
      uid: 1000,
      home: form.home,
      localHost: form.localHost,
      jumpHost: lastHop(proxyJump),
      env: { XDG_RUNTIME_DIR: '/run/user/1000' },
    };
    const { path, error } = expandControlPath(controlPath, context, form.release);
    return error
      ? { ...base, error }
      : { ...base, path, budget: controlPathBudget(path, sockets, form.release) };
  };
  return targets.flatMap(({ host, names }) =>
    (host.pattern ? [host.alias] : names).map((name) => row(host, name)),
  );
}

/** Rows with the same path, grouped. */
export function findCollisions(rows: readonly PreviewRow[]): Collision[] {
  const byPath = Map.groupBy(
    rows.filter((row) => row.exact && row.path !== undefined),
    (row) => row.path!,
  );
  return [...byPath]
    .filter(([, group]) => group.length > 1)
    .map(([path, group]) => ({
      path,
      names: group.map((row) => row.name),
      sameDestination: new Set(group.map((row) => row.destination)).size === 1,
    }));
}
