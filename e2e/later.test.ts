/** Parts of a page that come when their reader is near. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { arrived } from './arrived.ts';
import { bringParts, browser, describeInBrowser, newPage, site } from './browser.ts';

/** A page of the guide with a tool below the first screen, and the tool. */
const PAGE = 'guide/check-the-limit/';
const TOOL = 'sshd-config-analyzer';

const part = (page: Page) => page.locator('later-part');
const waits = (page: Page) => page.locator('later-part[data-src]').count();

describeInBrowser('a part that comes later', () => {
  it('is asked for when the reader comes near, and what is on the screen does not move', async () => {
    const { page, open, close } = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(PAGE);
    await arrived(page);
    expect(asked.filter((url) => url.includes('/part.'))).toEqual([]);
    expect(await page.locator(TOOL).count()).toBe(0);
    await page.evaluate(() => {
      Object.assign(window, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { moved: number }).moved += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift' });
      document.querySelector('#expect')!.scrollIntoView({ behavior: 'instant' });
    });
    for (let i = 0; i < 12 && (await waits(page)) > 0; i++) await page.mouse.wheel(0, 400);
    await page.locator(TOOL).waitFor();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.01);
    expect(asked.filter((url) => url.includes('/part.'))).toHaveLength(1);
    await page.locator(`${TOOL} textarea`).fill('MaxSessions 7\n');
    await page.locator(`${TOOL} [data-part=results]`).getByText('7', { exact: true }).first().waitFor();
    await close();
  });

  it.each([390, 820, 1440])('has about the room that it needs, at %i px', async (width) => {
    const { page, open, close } = await newPage({ viewport: { width, height: 800 } });
    for (const path of [PAGE, 'guide/several-connections/', 'guide/monitor-sessions/']) {
      await open(path);
      const box = part(page);
      // Before the observer of the page has seen it, wherever it stands.
      const before = await box.evaluate((one) => {
        const copy = one.cloneNode() as HTMLElement;
        copy.dataset.src = '';
        one.after(copy);
        const { offsetHeight } = copy;
        copy.remove();
        return offsetHeight;
      });
      await bringParts(page);
      const after = await box.evaluate((one) => (one as HTMLElement).offsetHeight);
      expect([path, Math.abs(after - before) < 250, before, after]).toEqual([path, true, before, after]);
    }
    await close();
  });

  it('says so when it does not come, and comes with its button when there is a network again', async () => {
    const { address } = await site();
    const context = await (await browser()).newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.route('**/part.*.html', (route) => route.abort());
    await page.goto(address + PAGE);
    await arrived(page);
    await part(page).getByRole('button').click();
    await page.getByRole('alert').getByText('The sshd_config analyzer could not be loaded').waitFor();
    await page.unroute('**/part.*.html');
    await part(page).getByRole('button').click();
    await page.locator(TOOL).waitFor();
    expect(await page.getByRole('alert').filter({ visible: true }).count()).toBe(0);
    await context.close();
  });

  it('is there without being asked for where the tab kept something in it', async () => {
    const { page, open, close } = await newPage();
    await open(PAGE);
    await arrived(page);
    await bringParts(page);
    await page.locator(`${TOOL} textarea`).fill('MaxSessions 7\n');
    await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('MaxSessions 7');
    await page.reload();
    await expect.poll(() => page.locator(`${TOOL} textarea`).inputValue()).toBe('MaxSessions 7\n');
    await open('guide/monitor-sessions/');
    await arrived(page);
    await bringParts(page);
    await page.locator('#paste-box').fill('nothing of ssh');
    await page.reload();
    await expect.poll(() => page.locator('#paste-box').inputValue()).toBe('nothing of ssh');
    await page.getByText('1 line').first().waitFor();
    await close();
  });

  it('leaves no room for itself on paper', async () => {
    const { page, open, close } = await newPage();
    await open(PAGE);
    await arrived(page);
    await page.emulateMedia({ media: 'print' });
    expect(await part(page).isVisible()).toBe(false);
    await close();
  });

  it('can be looked at without script', async () => {
    const { address } = await site();
    const context = await (await browser()).newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address + PAGE);
    await part(page).getByRole('link').click();
    await page.waitForURL(/part\./);
    expect(await page.locator('textarea').inputValue()).toContain('MaxSessions');
    expect(await page.title()).toBe('The sshd_config analyzer');
    await context.close();
  });
});
