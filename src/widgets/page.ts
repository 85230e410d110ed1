/** What every page does with script: color scheme, copy buttons, the way into search. */
import { showCase } from './case-bar.ts';
import { copyOnClick } from './copy.ts';
import { keepOffline } from './offline.ts';
import { openSearchOnIntent } from './search-intent.ts';
import { switchReleaseOnChange } from './release-switch.ts';
import { switchThemeOnClick } from './theme.ts';

switchThemeOnClick();
copyOnClick();
switchReleaseOnChange();
openSearchOnIntent();
showCase();
keepOffline();
