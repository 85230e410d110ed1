/** Take what is dropped on an element, if there are files in it; while it hovers the element has `data-drop`. */
export function onDropped(element: HTMLElement, take: (dropped: DataTransfer) => void): void {
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
      take(event.dataTransfer!);
    },
    { capture: true },
  );
}
