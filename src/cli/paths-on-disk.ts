import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expandGlob } from '#openssh/glob.ts';

/**
 * Files that a pattern of Include matches, sorted. Only directories that can match are listed.
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
        .filter((path) => existsSync(join(root, path))),
    );
  }
  return paths.filter((path) => statSync(join(root, path)).isFile());
}

function list(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
