/** Tell the output of `sshd -T` from a configuration file, and which releases could have printed it. */
import { RELEASES, type Release } from '../releases.ts';
import { evaluate } from './effective.ts';
import { keyword } from './keywords.ts';

/** A dump. */
export interface Dump {
  /** Releases whose keys fit best, oldest first; never empty. */
  readonly releases: readonly Release[];
  /** Whose build prints such keys. */
  readonly distribution: 'upstream' | 'debian';
}

/** Keys that every release prints, whatever is configured. */
const ALWAYS = ['maxsessions', 'maxstartups', 'logingracetime', 'maxauthtries', 'clientaliveinterval', 'x11forwarding', 'permittty', 'loglevel']; // prettier-ignore

/** A dump has more lines than any file that happens to look like one. */
const FEWEST_LINES = 40;

/** Most lines that are looked at. */
const MOST_LINES = 5000;

/** Recognize a dump; undefined for any other text. */
export function recognizeDump(text: string): Dump | undefined {
  // Comments and indented lines it never prints.
  if (/^[ \t#]/m.test(text)) return undefined;
  const lines = text.trim().split('\n', MOST_LINES);
  if (lines.length < FEWEST_LINES) return undefined;
  const typed = lines.map((line) => line.trim().split(/\s/, 1)[0]!);
  const rows = typed.map((key) => keyword(key));
  if (rows.some((row) => row?.name === 'Match' || row?.name === 'Include')) return undefined;
  // A build may print a keyword that the tables do not have.
  const unknown = rows.filter((row) => !row).length;
  if (unknown > lines.length / 10) return undefined;
  const keys = new Set(typed);
  const lower = new Set(typed.map((key) => key.toLowerCase()));
  if (!ALWAYS.every((key) => lower.has(key))) return undefined;
  let best: { releases: Release[]; distance: number; distribution: Dump['distribution'] } | undefined;
  for (const distribution of ['upstream', 'debian'] as const)
    for (const release of RELEASES) {
      const distance = difference(keys, usualKeys(release, distribution));
      if (!best || distance < best.distance) best = { releases: [release], distance, distribution };
      else if (distance === best.distance && distribution === best.distribution) best.releases.push(release);
    }
  return best && { releases: best.releases, distribution: best.distribution };
}

const KNOWN = new Map<string, ReadonlySet<string>>();

/** Keys that a release prints of an empty file. */
function usualKeys(release: Release, distribution: Dump['distribution']): ReadonlySet<string> {
  const name = `${release} ${distribution}`;
  let keys = KNOWN.get(name);
  if (!keys) {
    const { dump } = evaluate({ files: new Map(), main: '/', release, distribution });
    KNOWN.set(name, (keys = new Set(dump.map(({ key }) => key))));
  }
  return keys;
}

function difference(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const key of a) if (!b.has(key)) count++;
  for (const key of b) if (!a.has(key)) count++;
  return count;
}
