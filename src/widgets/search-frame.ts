/**
 * The search dialog's frame: the field and where the answers go. It comes with what every page runs, not with the page:
 * nobody searches before the text is there. Other dialogs look like it.
 */
import styles from '../styles/search.css?inline';
import { adoptStyles } from './adopt-styles.ts';

const FRAME = `<form method="dialog">
  <div class="search-field">
    <input type="text" inputmode="search" enterkeyhint="search" placeholder="Search, or paste an error message"
      aria-label="Search, or paste an error message" role="combobox" aria-expanded="false"
      aria-controls="search-results" aria-autocomplete="list" autocomplete="off" spellcheck="false">
    <button type="submit" class="plain">Close</button>
  </div>
  <p class="search-status" role="status"></p>
  <div id="search-results" role="listbox" aria-label="Results"></div>
  <p class="search-keys">
    <kbd>↑</kbd> <kbd>↓</kbd> choose <kbd>Enter</kbd> open <kbd>Esc</kbd> close
    <button type="button" class="plain" data-shortcuts>All shortcuts</button>
  </p>
</form>`;

adoptStyles(styles);

let dialog: HTMLDialogElement | undefined;

/** The dialog, made when it is first asked for. */
export function searchDialog(): HTMLDialogElement {
  if (!dialog) {
    dialog = document.createElement('dialog');
    dialog.id = dialog.className = 'search';
    dialog.setAttribute('aria-label', 'Search the site');
    dialog.innerHTML = FRAME;
    const icon = document.querySelector('[data-search] svg');
    if (icon) dialog.querySelector('.search-field')!.prepend(icon.cloneNode(true));
    document.body.append(dialog);
  }
  return dialog;
}
