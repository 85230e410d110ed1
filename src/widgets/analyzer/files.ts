/** The files that the reader has given: an ordered set of named texts, one of them the main file. */
export interface FileSet {
  readonly names: readonly string[];
  text(name: string): string;
}

const DIRECTORY = '/etc/ssh/sshd_config.d/';

/**
 * Where a dropped or added file belongs, by its name: `sshd_config` is the main file, `*.conf` a drop-in; a path is
 * taken as it is.
 */
export function placeOf(name: string, main: string): string {
  const plain = name.trim().replaceAll('\\', '/');
  if (plain.startsWith('/')) return plain;
  const base = plain.slice(plain.lastIndexOf('/') + 1);
  if (base === 'sshd_config') return main;
  return DIRECTORY + (base === '' ? '50-local.conf' : base);
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
