/** The site built for another address: `SITE=https://example.org BASE=/docs/nms/`. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serve } from '../scripts/serve.mjs';
import { arrived } from './arrived.ts';
import { browser, describeInBrowser, ROOT } from './browser.ts';
import { brokenReferences } from './built-site.ts';

const OUT = '.cache/dist-base';
const BASE = '/docs/nms/';

/** The environment without what the test runner has put there: Vite would take it for the site's. */
const RUNNERS = new Set(['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV', 'VITEST', 'TEST']);
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !RUNNERS.has(name)));

const built = spawnSync(
  process.execPath,
  ['-e', `import('./scripts/build.mjs').then(({ build }) => build({ outDir: '${OUT}', quiet: true }))`],
  { cwd: ROOT, env: { ...environment, SITE: 'https://example.org', BASE }, encoding: 'utf8' },
);

describe('under a base path', () => {
  it('builds', () => {
    expect([built.status, built.stderr]).toEqual([0, expect.anything()]);
  });

  it('keeps every link below it', () => {
    expect(brokenReferences(join(ROOT, OUT), BASE)).toEqual([]);
  });

  it('names the site in canonical links and the site map', () => {
    const html = readFileSync(join(ROOT, OUT, 'guide/index.html'), 'utf8');
    expect(html).toContain('<link rel="canonical" href="https://example.org/docs/nms/guide/"');
    expect(readFileSync(join(ROOT, OUT, 'sitemap-0.xml'), 'utf8')).toContain(
      'https://example.org/docs/nms/guide/',
    );
  });
});

describeInBrowser('under a base path, in Chromium', () => {
  it('finds its script, styles, fonts and search index', async () => {
    const { address, close } = await serve({ dir: join(ROOT, OUT), base: BASE });
    const page = await (await browser()).newPage();
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') failed.push(message.text());
    });
    await page.goto(`${address}guide/`);
    await arrived(page);
    await page.keyboard.press('/');
    await page.keyboard.type('MaxStartups');
    const result = page.locator('#search-results [role=option]').first();
    await result.waitFor();
    expect(await result.getAttribute('href')).toMatch(/^\/docs\/nms\//);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.startsWith(BASE) && url.pathname !== `${BASE}guide/`);
    expect(await page.locator('h1').count()).toBe(1);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(address);
    expect(failed).toEqual([]);
    await page.close();
    await close();
  });
});
