/** The first tap counts, however late the code comes that answers it: with a finger and with a key, on a slow line. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, newPage, site } from './browser.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Hold back all modules of the site until `go` is called. */
async function hold(page: Page): Promise<() => void> {
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return () => go();
}

const TAPS = [
  {
    name: 'the color scheme',
    path: 'guide/apply-it/',
    tap: '[data-theme-switch]',
    answered: (page: Page) => page.locator('html[data-theme=light]').waitFor({ state: 'attached' }),
  },
  {
    name: 'a fold of the analyzer, which draws it anew',
    path: 'tools/sshd-config-analyzer/',
    tap: '.need > summary',
    answered: (page: Page) => page.locator('sshd-config-analyzer[data-ready] .need[open]').waitFor(),
  },
  {
    name: 'an example of the classifier',
    path: 'tools/log-classifier/',
    tap: 'log-classifier button:has-text("sshd: dropped")',
    answered: (page: Page) => page.getByText('MaxStartups was reached').first().waitFor(),
  },
  {
    name: 'a button of the generator',
    path: 'tools/control-path-generator/',
    tap: '[data-do=add-host]',
    answered: (page: Page) => expect.poll(() => page.locator('[data-hosts] > *').count()).toBe(2),
  },
] as const;

describeInBrowser('the first tap', () => {
  it.each(TAPS)('on $name', async ({ path, tap, answered }) => {
    for (const how of ['finger', 'key'] as const) {
      const { page, close } = await newPage(PHONE);
      const go = await hold(page);
      await page.goto((await site()).address + path);
      const control = page.locator(tap).first();
      if (how === 'finger') await control.tap();
      else await control.press('Enter');
      await page.waitForTimeout(200);
      go();
      await answered(page);
      // Once, not twice.
      await page.waitForTimeout(300);
      await answered(page);
      await close();
    }
  });
});
