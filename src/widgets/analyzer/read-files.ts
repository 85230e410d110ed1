import { isOfSshd, MOST_BYTES } from './files.ts';

/** A file as the reader gave it. */
export interface GivenFile {
  /** Its path below what was dropped, or its bare name. */
  readonly path: string;
  readonly text: string;
  /** Only its beginning was read. */
  readonly cut: boolean;
}

/** Most files that one drop may bring. */
const MOST_FILES = 200;

async function entries(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  // A reader gives them in parts, and ends with an empty one.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return all;
    all.push(...part);
  }
}

async function walk(
  entry: FileSystemEntry,
  into: { path: string; file: File }[],
  depth: number,
): Promise<void> {
  if (into.length >= MOST_FILES || depth > 6) return;
  if (entry.isDirectory) {
    for (const each of await entries(entry as FileSystemDirectoryEntry)) await walk(each, into, depth + 1);
    return;
  }
  if (depth > 0 && !isOfSshd(entry.fullPath)) return;
  const file = await new Promise<File>((resolve, reject) =>
    (entry as FileSystemFileEntry).file(resolve, reject),
  );
  // A path of the drop is no path of a system.
  into.push({ path: depth > 0 ? entry.fullPath.slice(1) : file.name, file });
}

async function read(files: readonly { path: string; file: File }[]): Promise<GivenFile[]> {
  return Promise.all(
    files.map(async ({ path, file }) => ({
      path,
      text: await file.slice(0, MOST_BYTES).text(),
      cut: file.size > MOST_BYTES,
    })),
  );
}

/** Read what was chosen in a file dialog. */
export function readChosen(files: readonly File[]): Promise<GivenFile[]> {
  return read(
    files.slice(0, MOST_FILES).map((file) => ({ path: file.webkitRelativePath || file.name, file })),
  );
}

/** Read what was dropped; of a folder only files that sshd reads. */
export async function readDropped(transfer: DataTransfer): Promise<GivenFile[]> {
  // Both lists are empty once the event is over.
  const plain = [...transfer.files];
  const found = [...transfer.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null));
  if (!found.some((entry) => entry?.isDirectory)) return readChosen(plain);
  const files: { path: string; file: File }[] = [];
  for (const entry of found) if (entry) await walk(entry, files, 0);
  return read(files);
}
