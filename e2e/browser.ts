/** What the end-to-end tests share: the built site, real Chromium, pages that fail on what a reader must never see. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';
import { serve } from '../scripts/serve.mjs';
import { arrived } from './arrived.ts';
import { chromiumPath, launchChromium } from './chromium.ts';

export const ROOT = join(import.meta.dirname, '..');

/** Where real input lies beside the checkout; tests that need it skip with a word where it is absent. */
export const SHARED = join(ROOT, '..', 'shared');
export const hasShared = existsSync(SHARED);

if (!chromiumPath) console.log('End-to-end tests are skipped: no Chromium. Install it or set CHROME_PATH.');

/** `describe` for tests that need Chromium. */
export const describeInBrowser = describe.skipIf(!chromiumPath);

let launched: Promise<Browser> | undefined;
let served: Promise<{ address: string; close: () => Promise<void> }> | undefined;

/** One Chromium for a file of tests. */
export function browser(): Promise<Browser> {
  launched ??= launchChromium();
  return launched;
}

/** The built site, served; `address` ends in a slash. */
export function site(): Promise<{ address: string; close: () => Promise<void> }> {
  served ??= serve({ dir: join(ROOT, 'dist') });
  return served;
}

afterAll(async () => {
  await (await launched)?.close();
  await (await served)?.close();
});

/** Bring the parts of a page that come when their reader is near. */
export async function bringParts(page: Page): Promise<void> {
  await page.locator('later-part[data-src] > p > button').evaluateAll((buttons: HTMLElement[]) => {
    for (const button of buttons) button.click();
  });
  await page.waitForFunction(() => !document.querySelector('later-part[data-src]'));
}

/** A page in a context of its own, with a record of what went wrong in it. */
export interface Watched {
  readonly page: Page;
  /** Console errors, uncaught errors, policy violations, requests off the site. */
  readonly faults: string[];
  /** Go to a path of the site (`guide/`), without a leading slash. */
  readonly open: (path: string) => Promise<void>;
  /** Close the page; fails if anything went wrong in it. */
  readonly close: () => Promise<void>;
}

/** Open a page that notes every fault. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Watched> {
  const { address } = await site();
  const context = await (
    await browser()
  ).newContext({
    viewport: { width: 1280, height: 900 },
    // The worker for reading without network has tests of its own; elsewhere it would only be at work.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    // Playwright's own word for `serviceWorkers: 'block'`, not the page's.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    // Playwright asks for the layout before the styles are there, which ends the transition that they ask for.
    if (!error.message.includes('ViewTransition opt-in disabled')) faults.push(`uncaught: ${error.message}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(new URL('/', address).href) && !/^(blob|data):/.test(url))
      faults.push(`off the site: ${url}`);
  });
  return {
    page,
    faults,
    open: async (path) => {
      await page.goto(address + path, { waitUntil: 'load' });
      if (options.javaScriptEnabled !== false) await arrived(page);
    },
    close: async () => {
      await context.close();
      expect(faults).toEqual([]);
    },
  };
}

/** The seed of this run: `SEED` in the environment, or the clock. It is printed, so that the run can be repeated. */
export const SEED = Number(process.env.SEED ?? (process.env.CI ? 1 : Date.now() % 1_000_000));
console.log(`Seed of the random choices: ${String(SEED)} (SEED=${String(SEED)} repeats them)`);

/** `count` different members, chosen by the generator. */
export function choose<T>(from: readonly T[], count: number, next: () => number): T[] {
  const rest = [...from];
  return Array.from(
    { length: Math.min(count, rest.length) },
    () => rest.splice(Math.floor(next() * rest.length), 1)[0]!,
  );
}
