/** What every page does with script: color scheme, copy buttons, the way into search. */
import printStyles from '../styles/print.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { showCase } from './case-bar.ts';
import { copyOnClick } from './copy.ts';
import { keepOffline } from './offline.ts';
import { openSearchOnIntent } from './search-intent.ts';
import { switchReleaseOnChange } from './release-switch.ts';
import { switchThemeOnClick } from './theme.ts';

adoptStyles(printStyles);
switchThemeOnClick();
copyOnClick();
switchReleaseOnChange();
openSearchOnIntent();
showCase();
keepOffline();
