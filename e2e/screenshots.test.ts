/**
 * How pages look, compared to kept pictures of half size. `npm run screenshots` makes them anew; look at them before
 * they are committed. Another Chromium draws text a little differently, so they count for the one they were made with.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { browser, newPage, ROOT } from './browser.ts';
import { chromiumPath } from './chromium.ts';

const KEPT = join(import.meta.dirname, 'screenshots');
const SEEN = join(ROOT, '.cache', 'screenshots');
const UPDATE = process.env.UPDATE_SCREENSHOTS === '1';
/** Share of pixels that may differ: antialiasing, not a line of text. */
const TOLERANCE = 0.004;

const PAGES = {
  home: '',
  guide: 'guide/raise-the-limit/',
  classifier: 'tools/log-classifier/',
  analyzer: 'tools/sshd-config-analyzer/',
  generator: 'tools/control-path-generator/',
};
const WINDOWS = [
  [1440, 900],
  [820, 1100],
  [390, 844],
] as const;

const majorFile = join(KEPT, 'chromium.txt');
const major = chromiumPath ? (await browser().then((it) => it.version())).split('.')[0]! : undefined;
const keptMajor = existsSync(majorFile) ? readFileSync(majorFile, 'utf8').trim() : undefined;
const comparable = major !== undefined && (UPDATE || major === keptMajor);
if (!comparable)
  console.log(
    `Screenshots are not compared: kept with Chromium ${keptMajor ?? '?'}, here is ${major ?? 'none'}.`,
  );

describe.skipIf(!comparable)('screenshots', () => {
  for (const [width, height] of WINDOWS)
    for (const colorScheme of ['light', 'dark'] as const)
      it(`at ${String(width)} px, ${colorScheme}`, async () => {
        const options = {
          viewport: { width, height },
          deviceScaleFactor: 0.5,
          colorScheme,
          reducedMotion: 'reduce',
        };
        const { page, open, close } = await newPage(options as Parameters<typeof newPage>[0]);
        mkdirSync(UPDATE ? KEPT : SEEN, { recursive: true });
        if (UPDATE) writeFileSync(majorFile, `${major!}\n`);
        const wrong: string[] = [];
        for (const [name, path] of Object.entries(PAGES)) {
          await open(path);
          // The face for code is fetched after the first paint.
          await page.waitForFunction(() =>
            [...document.fonts].some(
              ({ family, status }) => /Hyperlegible Mono/.test(family) && status === 'loaded',
            ),
          );
          await page.evaluate(() => document.fonts.ready);
          const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
          const file = `${name}-${String(width)}-${colorScheme}.png`;
          if (UPDATE) {
            writeFileSync(join(KEPT, file), shot);
            continue;
          }
          const [is, was] = [PNG.sync.read(shot), PNG.sync.read(readFileSync(join(KEPT, file)))];
          const differs =
            is.width === was.width && is.height === was.height
              ? pixelmatch(was.data, is.data, undefined, is.width, is.height, { threshold: 0.2 })
              : Infinity;
          if (differs <= TOLERANCE * is.width * is.height) continue;
          writeFileSync(join(SEEN, file), shot);
          wrong.push(`${file}: ${String(differs)} pixels differ; see .cache/screenshots/${file}`);
        }
        expect(wrong).toEqual([]);
        await close();
      });
});
