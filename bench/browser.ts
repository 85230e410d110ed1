/** What a reader waits for in the built site, in Chromium: from a key to the findings, from wanting the editor to having it. */
import type { Page } from 'playwright-core';
import { chromiumPath, launchChromium } from '../e2e/chromium.ts';
import { serve } from '../scripts/serve.mjs';

const KEYS = 15;

/** Milliseconds from each of some keystrokes in the textarea to the drawn result, ascending. */
async function keystrokes(page: Page, text: string): Promise<number[]> {
  return page.evaluate(
    async ([config, count]) => {
      const box = document.querySelector<HTMLTextAreaElement>('sshd-config-analyzer textarea')!;
      const results = document.querySelector('[data-part=results]')!;
      const type = (value: string) =>
        new Promise<number>((resolve) => {
          const begun = performance.now();
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve(performance.now() - begun);
          });
          observer.observe(results, { childList: true, subtree: true, characterData: true });
          box.value = value;
          box.dispatchEvent(new Event('input', { bubbles: true }));
        });
      const times: number[] = [];
      for (let i = 0; i < count; i++) {
        times.push(await type(`MaxSessions ${String(20 + i)}\n${config}`));
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      return times.sort((a, b) => a - b);
    },
    [text, KEYS] as const,
  );
}

/** Print the rows of the browser; says so where there is no Chromium. */
export async function benchBrowser(
  dist: string,
  small: string,
  large: string,
  row: (name: string, ...cells: string[]) => void,
): Promise<void> {
  console.log('\nbrowser: median, worst');
  if (!chromiumPath) {
    row('needs Chromium', 'CHROME_PATH');
    return;
  }
  const { address, close } = await serve({ dir: dist });
  const browser = await launchChromium();
  for (const rate of [1, 4]) {
    const page = await (
      await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
    ).newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await page.goto(`${address}tools/sshd-config-analyzer/`);
    await page.locator('.analyzer-settings').hover();
    await page.locator('[data-ready]').waitFor();
    for (const [lines, text] of [
      ['200', small],
      ['2,000', large],
    ] as const) {
      const times = await keystrokes(page, text);
      const at = (share: number) => `${times[Math.floor((times.length - 1) * share)]!.toFixed(0)} ms`;
      row(`key to findings, ${lines} lines, ${String(rate)}× CPU throttle`, at(0.5), at(1));
    }
    await page.context().close();
  }
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}tools/sshd-config-analyzer/`);
  const begun = performance.now();
  await page.locator('.analyzer-editor').hover();
  await page.locator('[data-editor=ready]').waitFor();
  row('editor wanted to editor ready, no throttle', `${(performance.now() - begun).toFixed(0)} ms`);
  await browser.close();
  await close();
}
