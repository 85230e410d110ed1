/** What the built modules of a site import. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const STATIC = /(?:^|[;}\s])import\s*(?:[\w*{}$,\s]+?from\s*)?["'](\.{1,2}\/[^"']+)["']/g;
const ON_DEMAND = /\bimport\(\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

const found = (dir, file, pattern) =>
  [...readFileSync(join(dir, file), 'utf8').matchAll(pattern)].map(([, path]) =>
    posix.join(posix.dirname(file), path),
  );

/**
 * Modules with all that they import statically.
 * @param {string} dir root of the site
 * @param {readonly string[]} files modules, relative to the root
 * @returns {Set<string>}
 */
export function closure(dir, files) {
  const seen = new Set();
  const queue = [...files];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    queue.push(...found(dir, file, STATIC));
  }
  return seen;
}

/**
 * What a module loads on demand, without what that imports.
 * @param {string} dir root of the site
 * @param {string} file
 * @returns {string[]}
 */
export const onDemand = (dir, file) => found(dir, file, ON_DEMAND);
