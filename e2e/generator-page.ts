/** The page of the ControlPath generator, for the tests of it. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { newPage } from './browser.ts';

export const PATH = 'tools/control-path-generator/';

/** The parts of the page that the tests look at. */
export function parts(page: Page) {
  const file = page.locator('.gen-file').first();
  return {
    headline: page.locator('.gen-headline'),
    problems: page.locator('.gen-problems li'),
    pre: file.locator('pre'),
    /** The configuration as the copy button has it. */
    config: () => file.locator('[data-copy]').getAttribute('data-copy'),
    link: () => page.locator('[data-link]').getAttribute('data-copy'),
    rows: page.locator('[data-host]'),
    field: (name: string) => page.locator(`[name="${name}"]`),
    press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
  };
}

/** The page of the tool in a context of its own; `close` fails if anything went wrong in it. */
export async function visit(
  fragment = '',
  options: BrowserContextOptions = {},
  path = PATH,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const watched = await newPage(options);
  await watched.open(path + fragment);
  if (options.javaScriptEnabled !== false) await ready(watched.page);
  return { page: watched.page, close: () => watched.close() };
}

/** The code comes when the reader turns to the form. */
export async function ready(page: Page): Promise<void> {
  const tool = page.locator('control-path-generator');
  await tool.dispatchEvent('pointerenter');
  await page.locator('control-path-generator[data-ready]').waitFor();
}

/** What the page says beside a field: the text of all that describes the control. */
export function described(page: Page, name: string): Promise<string> {
  return page
    .locator(`[name="${name}"]`)
    .first()
    .evaluate((control) =>
      (control.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
}
