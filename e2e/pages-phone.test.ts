import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { violationsOfEveryPage } from './every-page.ts';

describeInBrowser('on a phone in the dark', () => {
  it('every page is free of faults and of axe violations, dark, 390 px', { timeout: 600_000 }, async () => {
    expect(
      await violationsOfEveryPage({ colorScheme: 'dark', viewport: { width: 390, height: 900 } }),
    ).toEqual([]);
  });
});
