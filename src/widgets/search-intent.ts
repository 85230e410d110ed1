/** Opens search with `/`, Ctrl+K, Command+K or its button; loads the code when the reader seems to want it. */
export function openSearchOnIntent(): void {
  const button = document.querySelector<HTMLElement>('[data-search]');
  const load = () => import('./search.ts');
  const open = () => void load().then(({ openSearch }) => openSearch());

  button?.addEventListener('click', open);
  for (const hint of ['pointerenter', 'focus'] as const)
    button?.addEventListener(hint, () => void load().then(({ warmUp }) => warmUp()), { once: true });

  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    const typing = target.closest('input, textarea, select, [contenteditable], .monaco-editor') !== null;
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const chord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!slash && !chord) return;
    event.preventDefault();
    open();
  });
}
