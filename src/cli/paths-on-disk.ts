import { lstatSync, readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { expandGlob } from '#openssh/glob.ts';

/**
 * What a pattern of Include matches that is no directory, sorted. Only directories that can match are listed.
 * @param pattern absolute
 * @param root where absolute paths start
 */
export function pathsOnDisk(pattern: string, root = '/'): readonly string[] {
  if (!pattern.startsWith('/')) return [];
  let paths = [''];
  for (const part of pattern.split('/').slice(1)) {
    if (part === '') continue;
    paths = paths.flatMap((base) =>
      expandGlob(part, /[*?[\\]/.test(part) ? list(join(root, base)) : [part])
        .map((name) => `${base}/${name}`)
        .filter((path) => about(lstatSync, join(root, path)) !== undefined),
    );
  }
  // A link that leads nowhere stays: whoever opens it says so.
  return paths.filter((path) => about(statSync, join(root, path))?.isDirectory() !== true);
}

/** What the system says of a path; undefined where it says nothing. */
function about(ask: (path: string) => Stats, path: string): Stats | undefined {
  try {
    return ask(path);
  } catch {
    return undefined;
  }
}

function list(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
