/** Finding one's way: search, color scheme, done-marks, copy, no script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { STEPS } from '#openssh/steps.ts';
import { describeInBrowser, newPage, ROOT } from './browser.ts';

describeInBrowser('search', () => {
  it('opens with / and Ctrl+K, is driven by keys, groups its results, gives the focus back', async () => {
    const { page, open, close } = await newPage();
    await open('guide/');
    await page.keyboard.press('/');
    const input = page.locator('#search input');
    const focused = () => input.evaluate((element) => element === document.activeElement);
    await expect.poll(focused).toBe(true);
    await page.keyboard.type('how many sessions per connection');
    await page.locator('#search:not([data-busy]) [role=option]').first().waitFor();
    expect(await page.locator('#search-results [role=group]').count()).toBeGreaterThan(0);
    const active = () => input.getAttribute('aria-activedescendant');
    const first = await active();
    await page.keyboard.press('ArrowDown');
    expect(await active()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.locator('#search').evaluate((dialog: HTMLDialogElement) => dialog.open)).toBe(false);
    await page.keyboard.press('Control+k');
    await expect.poll(focused).toBe(true);
    await page.keyboard.type('жжжжж');
    await expect.poll(() => page.locator('.search-status').textContent()).toMatch(/Nothing found/);
    await close();
  });

  it('says that nothing was found, where the index has only words with the same first letters', async () => {
    const { page, open, close } = await newPage();
    await open('');
    await page.keyboard.press('/');
    await page.keyboard.type('qwertzuiop');
    await page.locator('.search-status', { hasText: 'Nothing found for “qwertzuiop”' }).waitFor();
    expect(await page.locator('#search-results [role=option]').count()).toBe(0);
    await page.locator('dialog input').fill('multiplexing');
    await page.locator('#search-results [role=option] mark').first().waitFor();
    await close();
  });

  it('finds a pasted line with its pids, ports and addresses', async () => {
    const { page, open, close } = await newPage();
    await open('');
    await page.keyboard.press('/');
    await page
      .locator('#search input')
      .fill(
        'Nov  3 04:05:06 web1 sshd[2211]: drop connection #11 from [203.0.113.9]:49814 on [192.0.2.1]:22 past MaxStartups',
      );
    const results = page.locator('#search-results [role=option]');
    await results.first().waitFor();
    expect((await results.allTextContents()).join(' ')).toMatch(/MaxStartups/);
    await close();
  });
});

describeInBrowser('color scheme', () => {
  it('follows the system, can be chosen, and is set before the first paint of the next page', async () => {
    const { page, open, close } = await newPage({ colorScheme: 'dark' });
    await open('');
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.locator('[data-theme-switch]').click();
    const light = await paper();
    expect(light).not.toBe(dark);
    await open('guide/');
    expect(await paper()).toBe(light);
    expect(await page.locator('[data-theme-switch]').getAttribute('aria-label')).toBe('Color scheme: light');
    await close();
  });
});

describeInBrowser('the guide', () => {
  it('keeps done-marks over pages and takes them back', async () => {
    const { page, open, close } = await newPage();
    const [first, second] = STEPS;
    await open(`guide/${first.slug}/`);
    await page.locator('button[data-done]').click();
    await open(`guide/${second.slug}/`);
    const mark = page.locator(`.step-list [data-step="${first.slug}"]`);
    expect(await mark.getAttribute('data-done')).toBe('');
    expect(await mark.textContent()).toContain('(done)');
    await open(`guide/${first.slug}/`);
    await page.locator('button[data-done]').click();
    expect(await mark.getAttribute('data-done')).toBeNull();
    await close();
  });

  it('leads through all steps with “next”', async () => {
    const { page, open, close } = await newPage();
    await open('guide/');
    for (const { slug, title } of STEPS) {
      await page.locator('.turn .next').click();
      await page.waitForURL((url) => url.pathname.endsWith(`/guide/${slug}/`));
      expect(await page.locator('.step-list [aria-current=page]').textContent()).toContain(title);
    }
    await close();
  });

  it('copies the command without prompt and output', async () => {
    const { page, open, close } = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await open(`guide/${STEPS[0].slug}/`);
    const fence = page.locator('.fence[data-lang=console]').first();
    await fence.locator('[data-copy]').click();
    await expect.poll(() => fence.locator('[data-copy-label]').textContent()).toBe('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const typed = await fence
      .locator('.command')
      .evaluateAll((lines) => lines.map((line) => line.textContent.replace(/^[$#] /, '').trimEnd()));
    expect(copied).toBe(typed.join('\n'));
    expect(copied).not.toMatch(/^[$#] /m);
    await close();
  });

  it('reads well without script', async () => {
    const { page, open, close } = await newPage({ javaScriptEnabled: false });
    for (const { slug } of STEPS) {
      await open(`guide/${slug}/`);
      expect(await page.locator('.prose').innerText()).toMatch(/\w{3}/);
      expect(await page.locator('.needs-script:visible').count()).toBe(0);
    }
    await close();
  });
});

describeInBrowser('the icon of the tab', () => {
  // Measured: an icon that is asked for before the first paint makes it 150 ms later on Lighthouse's slow line.
  it('is asked for after the first paint, and stands in the page for who has no script', async () => {
    const icons = ['/favicon.svg', '/icon-32.png'];
    for (const javaScriptEnabled of [true, false]) {
      const { page, open, close } = await newPage({ javaScriptEnabled });
      await open('guide/');
      const hrefs = page
        .locator('link[rel=icon]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(await hrefs).toEqual(javaScriptEnabled ? icons : ['data:,', ...icons]);
      await close();
    }
    expect(
      readFileSync(join(ROOT, 'dist/guide/index.html'), 'utf8').match(/<link rel="icon"[^>]*>/)?.[0],
    ).toBe('<link rel="icon" href="data:,">');
  });
});

describeInBrowser('the policy', () => {
  it('lets nothing out of the page', async () => {
    const { page, open, faults } = await newPage();
    await open('');
    const blocked = await page.evaluate(async () => {
      const attempts = [
        () => fetch('https://example.org/'),
        () =>
          new Promise((resolve, reject) =>
            Object.assign(new Image(), {
              onload: resolve,
              onerror: reject,
              src: 'https://example.org/x.png',
            }),
          ),
        () => (0, eval)("import('data:text/javascript,1')") as Promise<unknown>,
      ];
      const outcomes = await Promise.allSettled(attempts.map((attempt) => attempt()));
      return outcomes.every(({ status }) => status === 'rejected');
    });
    expect(blocked).toBe(true);
    expect(faults.some((fault) => fault.includes('Content Security Policy'))).toBe(true);
    await page.context().close();
  });

  it('stores nothing but the color scheme and the done-marks', () => {
    const kept = ['theme.ts', 'done-marks.ts'];
    expect(
      kept.map((name) => readFileSync(join(ROOT, 'src/widgets', name), 'utf8').includes('localStorage')),
    ).toEqual([true, true]);
  });
});
