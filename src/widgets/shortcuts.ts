/** The list of keyboard shortcuts, opened with `?`; loaded then. */
import { html, render } from 'lit-html';
import styles from '../styles/shortcuts.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { setSingleKeys, singleKeys } from './single-keys.ts';

const ROWS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['/'], 'Search, or paste an error message'],
  [['Ctrl', 'K'], 'Search, also while typing (⌘ K on a Mac)'],
  [['?'], 'This list'],
  [['Esc'], 'Close what is open'],
  [['F8'], 'In the editor: next finding'],
  [['Ctrl', '.'], 'In the editor: fix the finding'],
  [['Ctrl', 'M'], 'In the editor: Tab moves on instead of indenting, and back'],
  [['F2'], 'On a file’s tab: rename it'],
];

adoptStyles(styles);

let dialog: HTMLDialogElement | undefined;

/** Show the list; the focus goes back to where it was when it closes. */
export function openShortcuts(): void {
  if (!dialog) {
    dialog = document.createElement('dialog');
    dialog.className = 'search shortcuts';
    dialog.setAttribute('aria-labelledby', 'shortcuts-title');
    document.body.append(dialog);
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog?.close();
    });
  }
  render(
    html`<form method="dialog">
      <h2 id="shortcuts-title">Keyboard shortcuts</h2>
      <dl>
        ${ROWS.map(
          ([keys, what]) =>
            html`<div>
              <dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
              <dd>${what}</dd>
            </div>`,
        )}
      </dl>
      <label>
        <input
          type="checkbox"
          .checked=${singleKeys()}
          @change=${(event: Event) => setSingleKeys((event.target as HTMLInputElement).checked)}
        />
        <span><kbd>/</kbd> and <kbd>?</kbd> work without Ctrl</span>
      </label>
      <button type="submit" class="button" autofocus>Close</button>
    </form>`,
    dialog,
  );
  if (!dialog.open) dialog.showModal();
}
