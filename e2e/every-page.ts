/** What is asked of every page in Chromium, in one visit: a visit costs more than the questions. */
import { join } from 'node:path';
import { bringAxe, violations } from './axe.ts';
import { bringParts, newPage, ROOT } from './browser.ts';
import { addressOf, type BuiltPage, pagesOf } from './built-site.ts';

/** How a page is looked at: axe at the first width, whether it fits at all of them. */
interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly widths: readonly [number, ...number[]];
}

const DESK: Look = { colorScheme: 'light', widths: [1280, 1440, 820] };
const PHONE: Look = { colorScheme: 'dark', widths: [390, 320] };

const PAGES = pagesOf(join(ROOT, 'dist'));

/**
 * Halves of all pages, every other one, so that each kind of page is in both. The one half is opened at the desk in light
 * and then seen on a phone in the dark, the other the other way round. They are files of tests of their own, so that they
 * run beside each other.
 */
export const HALVES = {
  desk: { pages: PAGES.filter((_, at) => at % 2 === 0), looks: [DESK, PHONE] },
  phone: { pages: PAGES.filter((_, at) => at % 2 === 1), looks: [PHONE, DESK] },
} as const satisfies Record<string, { pages: readonly BuiltPage[]; looks: readonly [Look, Look] }>;

/** Texts that stand in a column of a word's width. */
function squeezed(): string[] {
  return [...document.querySelectorAll<HTMLElement>('p, li, dd, td, h1, h2, h3, h4')]
    .filter((one) => one.innerText.trim().length > 40 && one.checkVisibility())
    .filter(({ offsetWidth, offsetHeight }) => offsetWidth < 80 && offsetHeight > 4 * offsetWidth)
    .map(({ innerText }) => innerText.trim().slice(0, 40));
}

/** What axe has against the pages of a half, and where they are wider than their window. Throws for faults of the tab. */
export async function faultsOf(half: keyof typeof HALVES): Promise<string[]> {
  const { pages, looks } = HALVES[half];
  const { page: tab, open, close } = await newPage({ reducedMotion: 'reduce' });
  await bringAxe(tab);
  const faults: string[] = [];
  for (const page of pages)
    for (const [at, { colorScheme, widths }] of looks.entries()) {
      await tab.emulateMedia({ colorScheme });
      for (const width of widths) {
        await tab.setViewportSize({ width, height: 900 });
        if (width === widths[0]) {
          if (at === 0)
            await open(addressOf(page)).catch((cause: unknown) => {
              throw new Error(`${page.path} does not open`, { cause });
            });
          await bringParts(tab);
          for (const fault of await violations(tab)) faults.push(`${page.path}, ${colorScheme}: ${fault}`);
        }
        for (const text of await tab.evaluate(squeezed))
          faults.push(`${page.path}: no room for “${text}” at ${String(width)}`);
        const over = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) faults.push(`${page.path}: ${String(over)} px too wide at ${String(width)}`);
      }
    }
  // The page of missing addresses is the only one that may be asked for and not be there.
  await close();
  return faults;
}
