/** Accessibility in the states that a page gets into: axe in both schemes, the keyboard, forced colors, motion. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { bringAxe, violations } from './axe.ts';
import { describeInBrowser, newPage } from './browser.ts';

const LOG = [
  ...Array.from(
    { length: 10 },
    (_, id) => `Starting session: command for ci from 192.0.2.7 port 50222 id ${String(id)}`,
  ),
  'error: no more sessions',
].map((text) => `Nov  3 04:05:06 web-1 sshd[4242]: ${text}`);

/** A page in a state that a reader brings about. */
const STATES: readonly { name: string; path: string; reach: (page: Page) => Promise<unknown> }[] = [
  {
    name: 'search with results',
    path: 'guide/',
    reach: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('maxsessions');
      await page.locator('#search-results mark').first().waitFor();
    },
  },
  {
    name: 'list of shortcuts',
    path: '',
    reach: async (page) => {
      await page.keyboard.press('?');
      await page.locator('.shortcuts').waitFor();
    },
  },
  {
    name: 'classifier with a log, its case on the bar',
    path: 'tools/log-classifier/',
    reach: async (page) => {
      await page.locator('#paste-box').fill(LOG.join('\n'));
      await page.locator('aside.case').waitFor();
    },
  },
  {
    name: 'analyzer with editor, findings, plan and connection',
    path: 'tools/sshd-config-analyzer/',
    reach: async (page) => {
      await page.locator('.analyzer-editor').hover();
      await page.locator('[data-editor=ready]').waitFor();
      await page.locator('[data-example="1"]').click();
      await page.locator('.need summary').click();
      await page.locator('[name=sessions]').fill('50');
      await page.locator('.simulator summary').click();
      await page.locator('#connection-user').fill('deploy');
      await page.locator('[data-action=share]').click();
      await page.locator('[data-share-redact]').waitFor();
    },
  },
  {
    name: 'generator that cannot do it',
    path: 'tools/control-path-generator/',
    reach: async (page) => {
      await page.locator('control-path-generator [name=sessions]').fill('40');
      await page.locator('control-path-generator [name=alias]').first().fill('x'.repeat(150));
      await page.locator('.gen-names summary').click();
      await page.locator('control-path-generator [name=home]').fill(`/home/${'y'.repeat(90)}`);
      await page.waitForTimeout(300);
    },
  },
];

describeInBrowser('axe finds nothing', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const { name, path, reach } of STATES)
      it(`${name}, ${colorScheme}`, async () => {
        const { page, open, close } = await newPage({ colorScheme, reducedMotion: 'reduce' });
        await bringAxe(page);
        await open(path);
        await reach(page);
        expect(await violations(page)).toEqual([]);
        await close();
      });
});

describeInBrowser('the keyboard', () => {
  for (const path of ['', 'guide/raise-the-limit/', 'tools/control-path-generator/'])
    it(`walks through /${path} and sees where it is`, async () => {
      const { page, open, close } = await newPage({ reducedMotion: 'reduce' });
      await open(path);
      const seen = new Set<string>();
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press('Tab');
        const place = await page.evaluate(() => {
          const element = document.activeElement!;
          const { outlineStyle, boxShadow } = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
          return {
            html: element.outerHTML.slice(0, 200),
            shown: inView && (outlineStyle !== 'none' || boxShadow !== 'none'),
            last: element === document.body,
          };
        });
        if (place.last) break;
        expect([place.html, place.shown]).toEqual([place.html, true]);
        seen.add(place.html);
      }
      expect(seen.size).toBeGreaterThan(20);
      await open(path);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      await close();
    });

  it('gets the focus back when search or the list of shortcuts closes', async () => {
    const { page, open, close } = await newPage();
    await open('');
    await page.locator('.bar nav a').first().focus();
    for (const key of ['/', '?']) {
      await page.keyboard.press(key);
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.matches('.bar nav a'))).toBe(true);
    }
    // Single keys can be turned off; Ctrl K stays.
    await page.keyboard.press('?');
    await page.locator('.shortcuts input').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.waitForTimeout(200);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open]').waitFor();
    await close();
  });
});

describeInBrowser('the wishes of the system', () => {
  it('forced colors: slots in use, free and refused can still be told apart', async () => {
    const { page, open, close } = await newPage({ forcedColors: 'active' });
    await open('tools/control-path-generator/');
    const looks = async (kind: string) =>
      page
        .locator(`.slots-wide .slot.${kind}`)
        .first()
        .evaluate((slot) => {
          const { fill, stroke, strokeDasharray } = getComputedStyle(slot);
          return `${fill} ${stroke} ${strokeDasharray}`;
        });
    const [used, free] = [await looks('used'), await looks('free')];
    await open('');
    const refused = await looks('refused');
    expect(new Set([used, free, refused]).size).toBe(3);
    await close();
  });

  it('less motion: nothing moves', async () => {
    const { page, open, close } = await newPage({ reducedMotion: 'reduce' });
    await open('');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await close();
  });

  it('twice the text: nothing is cut off or wider than the window', async () => {
    const { page, open, close } = await newPage();
    for (const path of [
      '',
      'guide/raise-the-limit/',
      'tools/sshd-config-analyzer/',
      'tools/control-path-generator/',
    ]) {
      await open(path);
      const over = await page.evaluate(() => {
        document.documentElement.style.setProperty('font-size', '200%');
        return document.documentElement.scrollWidth - innerWidth;
      });
      expect([path, over <= 0]).toEqual([path, true]);
    }
    await close();
  });
});
