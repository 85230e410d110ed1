import { matchPath } from './glob.ts';
import type { ConfigFile, IncludeSource } from './read-config.ts';

/**
 * Includes among files that are at hand.
 * @param files by absolute name: `/home/alice/.ssh/config.d/work`
 */
export function includesAmong(files: readonly ConfigFile[]): IncludeSource {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  return (pattern) => sorted.filter(({ name }) => matchPath(name, pattern));
}
