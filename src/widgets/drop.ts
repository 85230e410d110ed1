/** Take files that are dropped on an element; while they hover it has `data-drop`. */
export function onDropped(element: HTMLElement, take: (files: readonly File[]) => void): void {
  const has = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  element.addEventListener('dragover', (event) => {
    if (!has(event)) return;
    event.preventDefault();
    element.toggleAttribute('data-drop', true);
  });
  element.addEventListener('dragleave', () => element.removeAttribute('data-drop'));
  element.addEventListener('drop', (event) => {
    element.removeAttribute('data-drop');
    if (!has(event)) return;
    event.preventDefault();
    take([...event.dataTransfer!.files]);
  });
}
