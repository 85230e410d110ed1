/** What axe has against a page, in whatever state it is. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The minified one: every page reads it anew. */
const SOURCE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Give axe to every page that a tab opens from here on. */
export const bringAxe = (page: Page): Promise<unknown> => page.addInitScript({ content: SOURCE });

/** Violations in the page that is open: the rule, the elements, and the first reason for each. */
export async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      // No rule that is run reads the stylesheets themselves; else axe asks for them again.
      preload: { assets: ['media'] },
    }),
  );
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`).join(' | ')}`,
  );
}
