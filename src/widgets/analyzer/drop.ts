import { readDropped, type GivenFile } from './read-files.ts';

/**
 * Take files and folders that are dropped on an element; while they hover it has `data-drop`. `../drop.ts` takes files alone;
 * a module for both would be one more to fetch for every tool.
 */
export function acceptDrops(element: HTMLElement, given: (files: readonly GivenFile[]) => void): void {
  const has = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  element.addEventListener('dragover', (event) => {
    if (!has(event)) return;
    event.preventDefault();
    element.toggleAttribute('data-drop', true);
  });
  element.addEventListener('dragleave', (event) => {
    // Children are left all the time.
    if (!element.contains(event.relatedTarget as Node | null)) element.removeAttribute('data-drop');
  });
  // Before Monaco, which would take the drop for text.
  element.addEventListener(
    'drop',
    (event) => {
      element.removeAttribute('data-drop');
      if (!has(event)) return;
      event.preventDefault();
      event.stopPropagation();
      void readDropped(event.dataTransfer!).then(given);
    },
    { capture: true },
  );
}
