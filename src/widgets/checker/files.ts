import { applyEdits, type TextEdit } from '#openssh/diagnostic.ts';

const DIRECTORY = '~/.ssh/config.d/';

/** Where a dropped file belongs, by its name: `config` is the main file; a path is taken as it is. */
export function placeOf(name: string, main: string): string {
  const plain = name.trim().replaceAll('\\', '/');
  if (plain.startsWith('/') || plain.startsWith('~/')) return plain;
  const base = plain.slice(plain.lastIndexOf('/') + 1);
  return base === 'config' || base === '' ? main : DIRECTORY + base;
}

/** A name for a new file that no file has yet. */
export function freshName(names: readonly string[]): string {
  for (let n = 1; ; n++) {
    const name = `${DIRECTORY}more-${n}`;
    if (!names.includes(name)) return name;
  }
}

/** The files after some edits. */
export function edited(
  files: ReadonlyMap<string, string>,
  edits: readonly TextEdit[],
): ReadonlyMap<string, string> {
  const after = new Map(files);
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const own = edits.filter((edit) => edit.file === file);
    after.set(file, applyEdits(files.get(file) ?? '', own));
  }
  return after;
}

/** Names as they are typed into one field, with blanks or commas between. */
export function readNames(text: string): string[] {
  return [...new Set(text.split(/[\s,]+/).filter((name) => name !== ''))].slice(0, 50);
}
