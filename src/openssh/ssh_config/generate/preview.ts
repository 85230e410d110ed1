import type { Release } from '../../releases.ts';
import { controlPathBudget, type ControlPathBudget, type SocketSystem } from '../control-path-budget.ts';
import { expandControlPath, type ControlPathError, type ExpansionContext } from '../control-path.ts';
import type { CheckedHost } from './check-host.ts';
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

function contextFor(
  host: CheckedHost,
  name: string,
  several: boolean,
  form: GeneratorForm,
): ExpansionContext {
  const typed = several ? host.alias : name;
  const written = host.hostName?.replace(/%([h%])/g, (_, letter: string) => (letter === 'h' ? typed : '%'));
  return {
    originalHost: name,
    host: (written ?? typed).toLowerCase(),
    port: host.port ?? 22,
    user: host.user ?? form.localUser,
    localUser: form.localUser,
    uid: 1000,
    home: form.home,
    localHost: form.localHost,
    jumpHost: lastHop(host.proxyJump),
    env: { XDG_RUNTIME_DIR: '/run/user/1000' },
  };
}

/** The socket of each name, as `ssh -G` would print it. */
export function previewSockets(
  targets: readonly Target[],
  controlPath: string,
  form: GeneratorForm,
  sockets: SocketSystem,
): PreviewRow[] {
  const release: Release = form.release;
  return targets.flatMap(({ host, names }) =>
    (host.pattern ? [host.alias] : names).map((name): PreviewRow => {
      const context = contextFor(host, name, names.length > 1, form);
      const via = host.proxyJump === undefined ? '' : ` via ${host.proxyJump}`;
      const base = {
        name,
        host: host.index,
        destination: `${context.user}@${context.host}:${context.port}${via}`,
        exact: !host.pattern,
      };
      const { path, error } = expandControlPath(controlPath, context, release);
      if (error) return { ...base, error };
      return { ...base, path, budget: controlPathBudget(path, sockets, release) };
    }),
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
