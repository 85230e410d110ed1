/** Lighthouse on the built site served with brotli, and how soon search answers. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright-core';
import { arrived } from '../e2e/arrived.ts';
import { chromiumPath, FLAGS, launchChromium } from '../e2e/chromium.ts';
import { serve } from '../scripts/serve.mjs';

const RUNS = 5;
type Row = (name: string, ...cells: string[]) => void;

/** The built site with a compressed copy beside each text, as a good static host keeps it. */
function compressed(dist: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(dist, dir, { recursive: true });
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(html|css|js|json|svg|webmanifest)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
  }
  return dir;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Print a row for each page: the four scores, then LCP, TBT and CLS; each the median of five runs. */
export async function benchPages(dist: string, pages: readonly string[], row: Row): Promise<void> {
  if (!chromiumPath) return;
  console.log(
    '\nLighthouse, mobile, median of five: performance, accessibility, best practices, SEO; LCP, TBT, CLS',
  );
  const dir = compressed(dist);
  const { address, close } = await serve({ dir, brotli: true });
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [...FLAGS, `--remote-debugging-port=${String(port)}`],
  });
  for (const page of pages) {
    const runs: Result[] = [];
    for (let i = 0; i < RUNS; i++) {
      const result = await lighthouse(address + page, { port, output: 'json', logLevel: 'silent' });
      if (result) runs.push(result.lhr);
    }
    const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((id) =>
      String(Math.round(median(runs.map((run) => run.categories[id]?.score ?? 0)) * 100)),
    );
    const value = (id: string) => median(runs.map((run) => run.audits[id]?.numericValue ?? NaN));
    row(
      `/${page}`,
      scores.join(' '),
      `${value('largest-contentful-paint').toFixed(0)} ms`,
      `${value('total-blocking-time').toFixed(0)} ms`,
      value('cumulative-layout-shift').toFixed(3),
    );
  }
  await browser.close();
  await close();
  rmSync(dir, { recursive: true });
}

/** From `/` to the first answer, and from each further key to its answer. */
export async function benchSearch(dist: string, row: Row): Promise<void> {
  if (!chromiumPath) return;
  const { address, close } = await serve({ dir: dist });
  const browser = await launchChromium();
  const firsts: number[] = [];
  const keys: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${address}guide/`);
    await arrived(page);
    const times = await page.evaluate(async () => {
      const list = document.querySelector('#search-results')!;
      const answered = (act: () => void) =>
        new Promise<number>((resolve) => {
          const begun = performance.now();
          const observer = new MutationObserver(() => {
            if (!list.querySelector('[role=option]')) return;
            observer.disconnect();
            resolve(performance.now() - begun);
          });
          observer.observe(list, { childList: true, subtree: true, attributes: true });
          act();
        });
      const input = document.querySelector<HTMLInputElement>('#search input')!;
      const type = (text: string) => {
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      };
      const first = await answered(() => {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
        const wait = setInterval(() => {
          if (!document.querySelector<HTMLDialogElement>('#search')!.open) return;
          clearInterval(wait);
          type('m');
        }, 1);
      });
      const further = [];
      for (const text of ['ma', 'max', 'maxs', 'maxse', 'maxses', 'maxsessions'])
        further.push(await answered(() => type(text)));
      return [first, ...further];
    });
    firsts.push(times[0]!);
    keys.push(...times.slice(1));
    await context.close();
  }
  row(
    'search: opened to first answer',
    `${median(firsts).toFixed(0)} ms`,
    `${Math.max(...firsts).toFixed(0)} ms`,
  );
  row('search: further key to answer', `${median(keys).toFixed(0)} ms`, `${Math.max(...keys).toFixed(0)} ms`);
  await browser.close();
  await close();
}
