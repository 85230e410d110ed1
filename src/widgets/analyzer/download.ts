import { tabTitle } from './files.ts';

/** Let the reader save files, each under its own name. */
export function download(names: readonly string[], files: ReadonlyMap<string, string>): void {
  for (const name of names) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([files.get(name) ?? ''], { type: 'application/octet-stream' }));
    link.download = tabTitle(name);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}
