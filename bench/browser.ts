/** What a reader waits for in the built site, in Chromium: from a key to the findings, from wanting the editor to having it. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { chromiumPath, launchChromium } from '../e2e/chromium.ts';
import { serve } from '../scripts/serve.mjs';
import { configOf } from './config.ts';

const KEYS = 24;

/** A phone keeps the textarea; a desk gets the editor. */
const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };

type Row = (name: string, ...cells: string[]) => void;

const ms = (value: number) => `${value.toFixed(0)} ms`;

/** The middle and the end of some times. */
function quantiles(times: readonly number[]): string[] {
  const sorted = [...times].sort((a, b) => a - b);
  return [ms(sorted[Math.floor((sorted.length - 1) / 2)]!), ms(sorted.at(-1)!)];
}

/** Note in the page, for each key, when the result is in the document, and all long tasks. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const notes = { times: [] as number[], long: [0] };
    Object.assign(globalThis, { notes });
    new PerformanceObserver((list) => {
      notes.long.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ entryTypes: ['longtask'] });
    let begun = 0;
    addEventListener('keydown', ({ timeStamp }) => (begun = timeStamp), true);
    new MutationObserver(() => {
      if (begun > 0) notes.times.push(performance.now() - begun);
      begun = 0;
    }).observe(document.querySelector('[data-part=results]')!, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
}

/** Type digits behind `MaxSessions 2` and take them away again; from each key to the drawn number. */
async function keys(page: Page): Promise<{ times: number[]; longest: number }> {
  await watchKeys(page);
  for (let i = 0; i < KEYS; i++) {
    await page.keyboard.press(i % 2 === 0 ? '3' : 'Backspace');
    await page.waitForTimeout(150);
  }
  return page.evaluate(() => {
    const { times, long } = (globalThis as unknown as { notes: { times: number[]; long: number[] } }).notes;
    return { times, longest: Math.max(...long) };
  });
}

async function open(
  browser: Browser,
  address: string,
  phone: boolean,
): Promise<{ page: Page; session: CDPSession }> {
  const page = await (await browser.newContext(phone ? PHONE : {})).newPage();
  const session = await page.context().newCDPSession(page);
  await page.goto(`${address}tools/sshd-config-analyzer/`);
  await page.locator('.analyzer-settings').hover();
  await page.locator('[data-ready]').waitFor();
  return { page, session };
}

async function benchKeys(
  browser: Browser,
  address: string,
  text: string,
  lines: string,
  row: Row,
): Promise<void> {
  for (const phone of [true, false])
    for (const rate of [1, 4]) {
      const { page, session } = await open(browser, address, phone);
      await page.locator('sshd-config-analyzer textarea').evaluate((box: HTMLTextAreaElement, config) => {
        box.value = `MaxSessions 2\n${config}`;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
      if (!phone) {
        await page.locator('.analyzer-editor').hover();
        await page.locator('[data-editor=ready]').waitFor();
        await page.locator('.monaco-editor .view-lines').click({ position: { x: 60, y: 8 } });
      } else await page.locator('sshd-config-analyzer textarea').focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('End');
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      const { times, longest } = await keys(page);
      row(
        `${phone ? 'textarea' : 'editor'}, ${lines} lines, ${String(rate)}× CPU throttle`,
        ...quantiles(times),
        ms(longest),
      );
      await page.context().close();
    }
}

/** From the page's load to the first analysis of what is typed, on a slow phone and line. */
async function benchLoad(browser: Browser, address: string, row: Row): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const page = await (await browser.newContext(PHONE)).newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 1_600_000 / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(`${address}tools/sshd-config-analyzer/`, { waitUntil: 'load' });
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const begun = performance.now();
            const results = document.querySelector('[data-part=results]')!;
            new MutationObserver(() => {
              if (results.textContent.includes('MaxSessions 7')) resolve(performance.now() - begun);
            }).observe(results, { childList: true, subtree: true, characterData: true });
            const box = document.querySelector<HTMLTextAreaElement>('sshd-config-analyzer textarea')!;
            box.value = 'MaxSessions 7\n';
            box.dispatchEvent(new Event('input', { bubbles: true }));
          }),
      ),
    );
    await page.context().close();
  }
  row('typed at load to analyzed, 4× CPU, 1.6 Mbit/s', ...quantiles(times));
}

/** From the pointer at the text to the editor in its place, as soon as the page is there and at rest. */
async function benchEditor(browser: Browser, address: string, row: Row): Promise<void> {
  for (const rest of [0, 1500]) {
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${address}tools/sshd-config-analyzer/`);
      await page.waitForTimeout(rest);
      const took = page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const tool = document.querySelector<HTMLElement>('sshd-config-analyzer')!;
            let begun = 0;
            tool
              .querySelector('textarea')!
              .addEventListener('pointerenter', ({ timeStamp }) => (begun = timeStamp), { once: true });
            new MutationObserver(() => {
              if (tool.dataset.editor === 'ready') resolve(performance.now() - begun);
            }).observe(tool, { attributeFilter: ['data-editor'] });
          }),
      );
      await page.locator('.analyzer-editor').hover();
      times.push(await took);
      await page.context().close();
    }
    row(`pointer to editor, ${rest === 0 ? 'at load' : 'page at rest'}, no throttle`, ...quantiles(times));
  }
}

/** The page with what it loads, each file with its compressed twin, as a good static host has it. The editor is left as it is. */
function compressed(dist: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'site-'));
  for (const part of ['_astro', 'tools/sshd-config-analyzer', '404.html'])
    cpSync(join(dist, part), join(dir, part), { recursive: true });
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    const path = join(dir, name);
    if (!/\.(?:html|css|js)$/.test(name) || statSync(path).size > 500_000) continue;
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
  }
  return dir;
}

/** Print the rows of the browser; says so where there is no Chromium. */
export async function benchBrowser(dist: string, row: Row): Promise<void> {
  console.log('\nbrowser: median, worst; longest task while typing');
  if (!chromiumPath) {
    row('needs Chromium', 'CHROME_PATH');
    return;
  }
  const dir = compressed(dist);
  const { address, close } = await serve({ dir, brotli: true });
  const browser = await launchChromium();
  for (const [lines, name] of [
    [200, '200'],
    [2_000, '2,000'],
  ] as const)
    await benchKeys(browser, address, configOf(lines), name, row);
  await benchLoad(browser, address, row);
  await benchEditor(browser, address, row);
  await browser.close();
  await close();
  rmSync(dir, { recursive: true });
}

const DIST = join(import.meta.dirname, '..', 'dist');
if (process.argv[1] === import.meta.filename && existsSync(DIST))
  await benchBrowser(DIST, (name, ...cells) => {
    console.log(`  ${name.padEnd(46)}${cells.map((cell) => cell.padStart(12)).join('')}`);
  });
