/** The sizes that the reader gave the panes, kept in this browser. */

export const KEY = 'analyzer-panes';
export const [LEAST, MOST, USUAL] = [25, 75, 52] as const;

export interface Panes {
  /** Width of the files, per cent. */
  readonly width?: number;
  /** Height of the editor, pixels. */
  readonly height?: number;
}

/** What was kept, as far as it can be. */
export function remembered(): Panes {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof found !== 'object' || found === null) return {};
    const { width, height } = found as Record<string, unknown>;
    return {
      ...(typeof width === 'number' && width >= LEAST && width <= MOST && { width }),
      ...(typeof height === 'number' && height >= 100 && height <= 5000 && { height }),
    };
  } catch {
    return {};
  }
}

/** Give the panes their sizes, before the tool itself is there to be used. */
export function placePanes(root: HTMLElement): void {
  const { width, height } = remembered();
  if (width !== undefined) root.style.setProperty('--split', `${String(width)}%`);
  const editor = root.querySelector<HTMLElement>('.analyzer-editor');
  if (editor && height !== undefined) editor.style.height = `${String(height)}px`;
}
