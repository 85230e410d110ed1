/** What a hostile paste, link or stored case could try. Every page fails its test if its policy was violated. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { describeInBrowser, newPage } from './browser.ts';

const HTML = '<img src=x onerror="window.hit=1"><script>window.hit=1</script><svg onload="window.hit=1">';
const PROTOTYPE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** Nothing that was pasted may have become an element, a script or an address. */
const isHarmless = (page: Page) =>
  page.evaluate(
    () =>
      !('hit' in window) &&
      document.querySelector('img[src="x"], main script:not([src]):not([type])') === null &&
      ![...document.querySelectorAll('a')].some(({ protocol }) => protocol === 'javascript:'),
  );

describeInBrowser('what is pasted stays text', () => {
  it('in the classifier and in search', async () => {
    const { page, open, close } = await newPage();
    await open('tools/log-classifier/');
    const lines = [
      `sshd[1]: Failed password for invalid user ${HTML} from 192.0.2.7 port 22 ssh2`,
      'sshd[1]: error: no more sessions',
      HTML,
      ...PROTOTYPE,
    ];
    await page.locator('#paste-box').fill(lines.join('\n'));
    await page.getByText(`${String(lines.length)} lines:`).waitFor();
    expect(await page.locator('main').innerText()).toContain('<img src=x');
    expect(await isHarmless(page)).toBe(true);
    await page.keyboard.press('Control+k');
    for (const text of [HTML, 'javascript:alert(1)', ...PROTOTYPE]) {
      await page.locator('#search input').fill(text);
      await expect.poll(() => page.locator('.search-status').textContent()).toMatch(/found|page/);
    }
    expect(await isHarmless(page)).toBe(true);
    await close();
  });

  it('in the analyzer: markup, script addresses, names of the prototype as keywords', async () => {
    const { page, open, close } = await newPage({ hasTouch: true, isMobile: true });
    await open('tools/sshd-config-analyzer/');
    const config = [
      `Banner ${HTML}`,
      'ForceCommand javascript:alert(1)',
      'Include javascript:alert(1)',
      `Match User ${HTML.replaceAll(' ', '')}`,
      ...PROTOTYPE.map((name) => `${name} yes`),
    ];
    await page.locator('sshd-config-analyzer textarea').fill(config.join('\n'));
    await page.locator('sshd-config-analyzer[data-ready]').waitFor();
    await page.getByText('__proto__').first().waitFor();
    for (const name of PROTOTYPE)
      expect(await page.locator('.findings').innerText()).toContain(name.slice(0, 8));
    expect(await isHarmless(page)).toBe(true);
    await close();
  });
});

describeInBrowser('hostile fragments', () => {
  const FRAGMENTS = [
    'v1.%%%',
    'v1.AAAA',
    `v1.${'A'.repeat(1_000_000)}`,
    `v1&host=${'x'.repeat(1_000_000)}`,
    'v1&__proto__=1&constructor=2',
    `v1&sessions=${encodeURIComponent(HTML)}`,
    'v1&sessions=-1&logins=1e99',
    `v1&host=${encodeURIComponent(HTML)};javascript:alert(1)`,
    'v999999.x',
    '<script>window.hit=1</script>',
  ];

  for (const tool of ['sshd-config-analyzer', 'control-path-generator'])
    it(`leave the ${tool} working`, async () => {
      const { page, open, close } = await newPage();
      for (const fragment of FRAGMENTS) {
        await open(`tools/${tool}/`);
        await page.evaluate((hash) => (location.hash = hash), fragment);
        await page.locator('main').hover();
        await expect.poll(() => isHarmless(page)).toBe(true);
        expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
      }
      await close();
    });
});

describeInBrowser('a stored case', () => {
  it('that is broken or foreign is no danger', async () => {
    const { page, open, close } = await newPage();
    const cases = [
      'null',
      '[]',
      '{',
      '{"log":"x"}',
      '{"log":{"limit":"<img src=x onerror=hit=1>","step":"x","needed":"<b>","text":1}}',
      '{"config":{"maxSessions":"1&__proto__=2"}}',
    ];
    for (const text of cases) {
      await open('');
      await page.evaluate((stored) => sessionStorage.setItem('case', stored), text);
      for (const path of [
        'tools/log-classifier/',
        'tools/sshd-config-analyzer/',
        'tools/control-path-generator/',
      ]) {
        await open(path);
        expect([text, path, await isHarmless(page)]).toEqual([text, path, true]);
      }
    }
    await close();
  });
});
