import { expandGlob, spelledAs } from '../glob.ts';
import type { ConfigFile, IncludeSource } from './config-file.ts';

/**
 * Includes among files that are at hand.
 * @param files by absolute name: `/home/alice/.ssh/config.d/work`
 */
export function includesAmong(files: readonly ConfigFile[]): IncludeSource {
  const byName = new Map(files.map((file) => [file.name, file]));
  return (pattern) =>
    expandGlob(pattern, byName.keys()).map((name) => {
      const file = byName.get(name)!;
      const spelled = spelledAs(name, pattern);
      return spelled === name ? file : { ...file, name: spelled };
    });
}
