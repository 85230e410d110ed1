/** The site without network: after one visit, and over an update. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { finish } from '../scripts/finish.mjs';
import { serve } from '../scripts/serve.mjs';
import { arrived } from './arrived.ts';
import { browser, describeInBrowser, ROOT } from './browser.ts';

const COPY = join(ROOT, '.cache', 'dist-offline');

/** Ask the worker for everything, as a page does after a moment, and wait until it is here. */
const keepAll = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const kept = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('message', ({ data }) => data === 'kept-all' && resolve(data));
    });
    active!.postMessage('keep-all');
    return kept;
  });

const caches = (page: Page) => page.evaluate(() => globalThis.caches.keys());

describeInBrowser('without network', () => {
  it(
    'guide, tools with the editor, reference and search work after one visit',
    { timeout: 120_000 },
    async () => {
      const { address, close } = await serve({ dir: join(ROOT, 'dist') });
      const context = await (await browser()).newContext();
      const page = await context.newPage();
      await page.goto(address);
      await keepAll(page);
      await close();
      await context.setOffline(true);

      await page.goto(`${address}guide/raise-the-limit/`);
      expect(await page.locator('h1').innerText()).toBe('Raise it to what you need');
      await page.goto(`${address}tools/sshd-config-analyzer/`);
      await page.locator('.analyzer-editor').hover();
      await page.locator('[data-editor=ready]').waitFor();
      await page.goto(`${address}reference/keywords/MaxSessions/`);
      await arrived(page);
      await page.keyboard.press('/');
      await page.keyboard.type('no more sessions');
      await page.locator('#search-results [role=option] mark').first().waitFor();
      await page.goto(`${address}tools/log-classifier/`);
      await page.locator('#paste-box').fill('a line that nobody prints\nerror: no more sessions');
      await page.getByText('1 unknown').first().waitFor();
      await page.goto(`${address}nothing-is-here/`);
      expect(await page.locator('h1').innerText()).toContain('No network');
      await context.close();
    },
  );

  it('an update reaches a reader at once, and old copies go', { timeout: 120_000 }, async () => {
    rmSync(COPY, { recursive: true, force: true });
    cpSync(join(ROOT, 'dist'), COPY, { recursive: true });
    const guide = join(COPY, 'guide', 'index.html');
    const { address, close } = await serve({ dir: COPY, dev: true });
    const context = await (await browser()).newContext();
    const page = await context.newPage();
    await page.goto(`${address}guide/`);
    await page.evaluate(async () => navigator.serviceWorker.ready);
    const [first] = await caches(page);

    const publish = async (words: string) => {
      writeFileSync(guide, readFileSync(guide, 'utf8').replace(/(<h1[^>]*>)[^<]*/, `$1${words}`));
      finish(COPY);
      // The new page is there before the worker knows of it.
      await page.reload();
      expect(await page.locator('h1').innerText()).toBe(words);
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    };
    await publish('Second edition');
    await expect.poll(async () => (await caches(page)).length, { timeout: 20_000 }).toBe(2);
    // An update that is asked for while another is being installed counts as that one.
    const settled = () =>
      page.evaluate(async () => {
        const { installing, waiting } = await navigator.serviceWorker.ready;
        return installing === null && waiting === null;
      });
    await expect.poll(settled, { timeout: 20_000 }).toBe(true);
    await publish('Third edition');
    await expect.poll(async () => (await caches(page)).includes(first!), { timeout: 20_000 }).toBe(false);
    expect((await caches(page)).length).toBeLessThanOrEqual(2);
    await close();
    await context.setOffline(true);
    await page.goto(`${address}guide/`);
    expect(await page.locator('h1').innerText()).toBe('Third edition');
    await context.close();
  });
});
