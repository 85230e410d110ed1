/** What every page does with script: color scheme, copy buttons, the way into search. */
import printStyles from '../styles/print.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { copyOnClick } from './copy.ts';
import { keepOffline } from './offline.ts';
import { openSearchOnIntent } from './search-intent.ts';
import { switchThemeOnClick } from './theme.ts';

adoptStyles(printStyles);
switchThemeOnClick();
copyOnClick();
openSearchOnIntent();
keepOffline();
showCase();
showIcon();

/** The reader's case: its code comes where this tab has one (`site/boot.ts` has looked), or when one begins. */
function showCase(): void {
  const show = (isNew: boolean) =>
    void import('./case-bar.ts').then(
      (code) => code.showCase(isNew),
      // Without it the room for the bar would stay empty.
      () => document.documentElement.removeAttribute('data-case'),
    );
  if (document.documentElement.dataset.case !== undefined) show(false);
  else document.addEventListener('casechange', () => show(true), { once: true });
}

/** The icons of the tab, which stand beside the empty one for who has no script (`layouts/Page.astro`). */
function showIcon(): void {
  const empty = document.querySelector('link[rel=icon]');
  const icons = empty?.nextElementSibling?.textContent;
  if (empty && icons) empty.outerHTML = icons;
}
