/** What is asked of every page in Chromium. The tests of it are files of their own, so that they run beside each other. */
import { join } from 'node:path';
import axe from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';
import { newPage, ROOT } from './browser.ts';
import { addressOf, pagesOf } from './built-site.ts';

/** Every page of the built site. */
export const PAGES = pagesOf(join(ROOT, 'dist'));

/** What axe has against the pages, one after the other in one tab; throws for what the tab complains about. */
export async function violationsOfEveryPage(options: BrowserContextOptions): Promise<string[]> {
  const watched = await newPage({ reducedMotion: 'reduce', ...options });
  const violations: string[] = [];
  for (const page of PAGES) {
    await watched.open(addressOf(page));
    await watched.page.evaluate(axe.source);
    const found = await watched.page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
    );
    for (const { id, nodes } of found.violations)
      violations.push(`${page.path}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }
  // The page of missing addresses is the only one that may be asked for and not be there.
  await watched.close();
  return violations;
}
