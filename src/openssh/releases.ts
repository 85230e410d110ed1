/**
 * OpenSSH releases that the tables know, oldest first. Portable suffixes are left out where a release has one
 * portable version; 9.9p2 differs from 9.9p1 in what it parses, so it has a name of its own.
 * Source: the release tags of openssh-portable; dates are those of the tags.
 */
export const RELEASES = [
  '6.6', '6.7', '6.8', '6.9',
  '7.0', '7.1', '7.2', '7.3', '7.4', '7.5', '7.6', '7.7', '7.8', '7.9',
  '8.0', '8.1', '8.2', '8.3', '8.4', '8.5', '8.6', '8.7', '8.8', '8.9',
  '9.0', '9.1', '9.2', '9.3', '9.4', '9.5', '9.6', '9.7', '9.8', '9.9', '9.9p2',
  '10.0', '10.1', '10.2', '10.3', '10.4', '10.5', '10.6',
] as const; // prettier-ignore

export type Release = (typeof RELEASES)[number];

/** The release that the tools assume until the reader chooses another: Debian 13's. */
export const DEFAULT_RELEASE: Release = '10.0';

const INDEX = new Map<string, number>(RELEASES.map((release, index) => [release, index]));

/** Position of a release in time; compare these, not the names. */
export function releaseIndex(release: Release): number {
  return INDEX.get(release)!;
}

/** True if `release` is `since` or newer. */
export function atLeast(release: Release, since: Release): boolean {
  return releaseIndex(release) >= releaseIndex(since);
}

/** True if `release` lies in the closed range; an absent bound is open. */
export function within(release: Release, since: Release | undefined, until: Release | undefined): boolean {
  const index = releaseIndex(release);
  return (
    index >= (since ? releaseIndex(since) : 0) && index <= (until ? releaseIndex(until) : RELEASES.length)
  );
}

/**
 * Read a release as people and programs write it: `9.2`, `9.2p1`, `OpenSSH_9.2p1 Debian-2+deb12u3`, `V_9_2_P1`.
 * @returns undefined for anything that is not a release of the table
 */
export function parseRelease(text: string): Release | undefined {
  const match = /^(?:OpenSSH[_ ]|V_)?(\d+)[._](\d+)(?:_?[pP](\d+))?/.exec(text.trim());
  if (!match) return undefined;
  const plain = `${match[1]!}.${match[2]!}`;
  const portable = `${plain}p${match[3] ?? '1'}`;
  const name = INDEX.has(portable) ? portable : plain;
  return INDEX.has(name) ? (name as Release) : undefined;
}
