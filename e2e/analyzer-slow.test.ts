/** The sshd_config analyzer on a slow line: what comes first works before the rest is there, and says so if it does not come. */
import { expect, it } from 'vitest';
import { describeInBrowser, newPage } from './browser.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const PAGE = 'tools/sshd-config-analyzer/';

describeInBrowser('the analyzer on a slow line', () => {
  it('judges what is typed before the whole tool has come, then goes on from there', async () => {
    const { page, open, close } = await newPage(PHONE);
    let go = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route(/\/(?:sshd-config-analyzer|analyze)\.[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await open(PAGE);
    const box = page.locator('sshd-config-analyzer textarea');
    const number = page.locator('.big-number');
    await box.fill('MaxSessions 7\n');
    await expect.poll(() => number.textContent()).toBe('7');
    // The release counts as well, and a file that sshd refuses is refused.
    await box.fill('MaxSessions seven\n');
    await expect
      .poll(() => page.locator('.judgement-refused').textContent())
      .toContain('/etc/ssh/sshd_config line 1');
    await box.fill('MaxSessions 8\nMaxSessions 9\n');
    await expect.poll(() => number.textContent()).toBe('8');
    expect(await page.locator('sshd-config-analyzer[data-ready]').count()).toBe(0);
    go();
    await page.locator('sshd-config-analyzer[data-ready]').waitFor();
    expect(await number.textContent()).toBe('8');
    expect(await page.locator('.findings [data-rule=dead-duplicate]').count()).toBe(1);
    // It was typed over the example, whose drop-in went with it, and comes back with it.
    expect(await page.locator('[data-tab]').count()).toBe(1);
    await page.locator('[data-action=undo]').tap();
    expect(await page.locator('[data-tab]').count()).toBe(2);
    await close();
  });

  it('says what could not be loaded, and loads it when it is asked for again', async () => {
    const { page, open, faults, close } = await newPage(PHONE);
    const late = /\/(?:plan-view|analyzer)\.[^/]*\.js$/;
    await page.route(late, (route) => route.abort());
    await open(PAGE);
    await page.locator('.analyzer-settings').tap({ position: { x: 5, y: 5 } });
    await page.locator('sshd-config-analyzer[data-ready]').waitFor();
    const word = page.locator('[data-part=link-word]');
    await page.locator('[data-action=share]').tap();
    await expect.poll(() => word.textContent()).toContain('press Share again');
    await page.locator('.need > summary').tap();
    await expect.poll(() => word.textContent()).toContain('The plan could not be loaded');
    // What the network failed to bring, and nothing else.
    expect(new Set(faults.splice(0))).toEqual(new Set(['console: Failed to load resource: net::ERR_FAILED']));
    await page.unroute(late);
    await page.locator('[data-action=share]').tap();
    await page.locator('[data-share-redact]').waitFor();
    await close();
  });
});
