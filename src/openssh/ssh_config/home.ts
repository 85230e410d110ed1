import type { Range } from '../diagnostic.ts';
import { atLeast, type Release } from '../releases.ts';
import type { ControlPathError } from './control-path.ts';
import { byteLength } from '../vis.ts';

/** Home directories by user name. */
export type Homes = Readonly<Record<string, string>>;

/** Linux's PATH_MAX; other systems have 1024. */
const PATH_MAX = 4096;

type HomeResult =
  | {
      readonly path: string;
      /** Length of what stands for the tilde part. */ readonly inserted: number;
      readonly error?: never;
    }
  | { readonly path?: never; readonly error: ControlPathError };

/**
 * Replace a leading `~` or `~user` by a home directory.
 * Source: misc.c tilde_expand_filename (to 8.6), tilde_expand (8.7 on)
 */
export function expandHome(
  text: string,
  context: { readonly home: string; readonly homes?: Homes | undefined },
  release: Release,
): HomeResult {
  if (!text.startsWith('~')) return { path: text, inserted: 0 };
  const modern = atLeast(release, '8.7');
  const name = modern ? 'tilde_expand' : 'tilde_expand_filename';
  const slash = text.indexOf('/');
  const end = slash === -1 ? text.length : slash;
  // Up to 8.6, `~word` without a slash was read as `~/word`.
  const user = modern || slash !== -1 ? text.slice(1, end) : '';
  const refuse = (code: ControlPathError['code'], range: Range, what: string): HomeResult => ({
    error: { code, range, stderr: [`${name}: ${what}`] },
  });

  const { homes = {} } = context;
  const home = user === '' ? context.home : Object.hasOwn(homes, user) ? homes[user] : undefined;
  if (home === undefined) return refuse('unknown-user', { start: 0, end }, `No such user ${user}`);
  const rest = modern
    ? text.slice(end).replace(/^\/+/, '')
    : slash === -1
      ? text.slice(1)
      : text.slice(slash + 1);
  const prefix = home.endsWith('/') ? home : `${home}/`;
  const path = prefix + rest;
  if (byteLength(path) >= PATH_MAX)
    return refuse('too-long', { start: 0, end: text.length }, 'Path too long');
  return { path, inserted: prefix.length };
}
