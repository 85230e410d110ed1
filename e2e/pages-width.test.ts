import { expect, it } from 'vitest';
import { describeInBrowser, newPage } from './browser.ts';
import { addressOf } from './built-site.ts';
import { PAGES } from './every-page.ts';

describeInBrowser('at every width', () => {
  it('no page is wider than its window, from 320 to 1440 px', { timeout: 600_000 }, async () => {
    const watched = await newPage();
    const wide: string[] = [];
    for (const page of PAGES) {
      await watched.open(addressOf(page));
      for (const width of [320, 390, 820, 1440]) {
        await watched.page.setViewportSize({ width, height: 900 });
        const over = await watched.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wide.push(`${page.path}: ${String(over)} px at ${String(width)}`);
      }
    }
    expect(wide).toEqual([]);
    await watched.close();
  });
});
