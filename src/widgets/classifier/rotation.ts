/** Rotated logs, the oldest first, as logrotate names them: `auth.log.3.gz`, `auth.log.2.gz`, `auth.log.1`, `auth.log`. */

interface Rotated {
  readonly base: string;
  /** Sorts by age, the oldest first: minus the number of rotations, or the date; the log itself comes last. */
  readonly age: number;
}

function rotated(name: string): Rotated {
  const plain = name.replace(/\.(?:gz|zst|xz|bz2)$/, '');
  const numbered = /^(.*)\.(\d{1,4})$/.exec(plain);
  if (numbered) return { base: numbered[1]!, age: -Number(numbered[2]) };
  // logrotate's dateext: auth.log-20261122, also with seconds
  const dated = /^(.*)[-.](\d{8})(?:-?\d*)$/.exec(plain);
  return dated ? { base: dated[1]!, age: Number(dated[2]) - 1e9 } : { base: plain, age: 0 };
}

/** The files in the order in which they were written; those of one log stay together. */
export function inOrderOfRotation<T extends { readonly name: string }>(files: readonly T[]): T[] {
  return files
    .map((file) => ({ file, ...rotated(file.name) }))
    .sort((a, b) =>
      a.base < b.base ? -1 : a.base > b.base ? 1 : a.age - b.age || (a.file.name < b.file.name ? -1 : 1),
    )
    .map(({ file }) => file);
}
