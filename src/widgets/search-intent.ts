import { searchDialog } from './search-frame.ts';
import { singleKeys } from './single-keys.ts';

/** Opens search with `/`, Ctrl+K, Command+K or its button, the shortcuts with `?`; loads their code when it seems wanted. */
export function openSearchOnIntent(): void {
  const button = document.querySelector<HTMLElement>('[data-search]');
  const load = () => import('./search.ts').then(({ warmUp }) => warmUp());
  // The field is there at once, so that no key is lost; what was typed last time is ready to be replaced.
  const open = () => {
    const dialog = searchDialog();
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')!.select();
    load().catch(() => {
      dialog.querySelector('.search-status')!.textContent =
        'Search could not be loaded. Close it and try again when there is a network.';
    });
  };
  const shortcuts = () => void import('./shortcuts.ts').then(({ openShortcuts }) => openShortcuts());

  button?.addEventListener('click', open);
  document.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('[data-shortcuts]')) shortcuts();
  });
  for (const hint of ['pointerenter', 'focus'] as const)
    button?.addEventListener(hint, () => void load().catch(() => undefined), { once: true });

  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    const typing = target.closest('input, textarea, select, [contenteditable], .monaco-editor') !== null;
    const alone = !typing && !event.ctrlKey && !event.metaKey && !event.altKey && singleKeys();
    const chord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if ((event.key === '/' && alone) || chord) open();
    else if (event.key === '?' && alone) shortcuts();
    else return;
    event.preventDefault();
  });
}
