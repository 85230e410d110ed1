/** Names of the files that the reader gives: where each belongs, and which of a folder are read. */

const DIRECTORY = '/etc/ssh/sshd_config.d/';

/** Most characters of one file that are read; sshd's own files are a thousandth of it. */
export const MOST_BYTES = 2_000_000;

/**
 * Where a dropped or added file belongs, by its name: `sshd_config` is the main file, `*.conf` a drop-in; what lies
 * below a folder named like sshd's keeps its place in it; an absolute path is taken as it is.
 */
export function placeOf(name: string, main: string): string {
  const plain = name.trim().replaceAll('\\', '/');
  const inside = /(?:^|\/)(sshd_config\.d\/.+)$/.exec(plain)?.[1];
  if (inside !== undefined && !plain.startsWith('/etc/')) return `/etc/ssh/${inside}`;
  if (plain.startsWith('/')) return plain;
  const base = plain.slice(plain.lastIndexOf('/') + 1);
  if (base === 'sshd_config') return main;
  return DIRECTORY + (base === '' ? '50-local.conf' : base);
}

/** Is a file of a dropped folder one of sshd's? Keys and the client's files are never read. */
export function isOfSshd(path: string): boolean {
  if (/(?:^|\/)ssh_config(?:\.d)?(?:\/|$)/.test(path)) return false;
  return /(?:^|\/)(?:sshd_config|[^/]+\.conf)$/.test(path);
}

/** The part of a path that a tab shows. */
export function tabTitle(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1) || path;
}

/** A name for a new drop-in that no file has yet. */
export function freshName(names: readonly string[]): string {
  for (let n = 10; ; n += 10) {
    const name = `${DIRECTORY}${String(n)}-local.conf`;
    if (!names.includes(name)) return name;
  }
}

/** Why a file cannot be called so; undefined if it can. */
export function problemWithName(name: string, others: readonly string[]): string | undefined {
  if (!name.startsWith('/')) return 'A path from the root: /etc/ssh/…';
  if (name.endsWith('/') || /[\u0000-\u001f\u007f]/.test(name) || name.length > 1000)
    return 'This is no name of a file.';
  return others.includes(name) ? 'Another file here has this name.' : undefined;
}
