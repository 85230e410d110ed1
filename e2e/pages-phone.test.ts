import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { faultsOf } from './every-page.ts';

describeInBrowser('in Chromium, on a phone first', () => {
  it(
    'pages are free of faults and of axe violations and fit from 320 to 1440 px',
    { timeout: 600_000 },
    async () => {
      expect(await faultsOf('phone')).toEqual([]);
    },
  );
});
