/** What every page does with script: color scheme, copy buttons, the way into search. */
import { copyOnClick } from './copy.ts';
import { openSearchOnIntent } from './search-intent.ts';
import { switchReleaseOnChange } from './release-switch.ts';
import { switchThemeOnClick } from './theme.ts';

switchThemeOnClick();
copyOnClick();
switchReleaseOnChange();
openSearchOnIntent();
