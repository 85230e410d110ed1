/** The built classifier's worker in Chromium against the plain loop in a worker, on the same file. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Reply } from '#workers/protocol.ts';
import { chromiumPath, launchChromium } from '../e2e/chromium.ts';
import { serve } from '../scripts/serve.mjs';
import { plainLoop, SOURCES } from './patterns.ts';

/** Megabytes that the loop reads, which is slow. */
const LOOP_MEGABYTES = 40;
const ROUNDS = 3;

type Row = (name: string, ...cells: string[]) => void;

/** In the page: the seconds that a worker takes for the file behind the field. */
async function timeOurs(address: string): Promise<{ took: number; lines: number }> {
  const file = document.querySelector<HTMLInputElement>('#bench')!.files![0]!;
  const worker = new Worker(address, { type: 'module' });
  const done = await new Promise<{ took: number; summary: { lines: number } }>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.type === 'done') resolve(data);
    });
    worker.postMessage({ type: 'classify', job: 1, input: file });
  });
  worker.terminate();
  return { took: done.took / 1000, lines: done.summary.lines };
}

/** In the page: the same for the loop. */
async function timeLoop([make, sources, megabytes]: readonly [
  string,
  readonly string[],
  number,
]): Promise<number> {
  const file = document.querySelector<HTMLInputElement>('#bench')!.files![0]!.slice(0, megabytes * 1e6);
  const code = `${make}
    onmessage = async ({ data: [file, sources] }) => {
      const begun = performance.now();
      const { push, found } = plainLoop(sources);
      const reader = file.stream().getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) push(part.value);
      postMessage([performance.now() - begun, found()]);
    };`;
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  const took = await new Promise<number>((resolve) => {
    worker.onmessage = ({ data: [ms] }: MessageEvent<readonly [number, number]>) => resolve(ms / 1000);
    worker.postMessage([file, sources]);
  });
  worker.terminate();
  return took;
}

/** Print the rows of Chromium; says so where there is none. Times are those of the clock. */
export async function benchLogInBrowser(
  dist: string,
  path: string,
  megabytes: number,
  row: Row,
): Promise<void> {
  if (!chromiumPath) {
    row('in a worker of Chromium', 'CHROME_PATH');
    return;
  }
  const { address, close } = await serve({ dir: dist });
  const browser = await launchChromium();
  // The loop's worker is none of the site's.
  const page = await (await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' })).newPage();
  await page.goto(`${address}404.html`);
  await page.evaluate(() => {
    const field = document.createElement('input');
    Object.assign(field, { type: 'file', id: 'bench' });
    document.body.append(field);
  });
  await page.locator('#bench').setInputFiles(path);
  const name = readdirSync(join(dist, '_astro')).find((file) => file.startsWith('classify-worker'))!;
  const best = { ours: Infinity, loop: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    const ours = await page.evaluate(timeOurs, `${address}_astro/${name}`);
    best.ours = Math.min(best.ours, ours.took / megabytes);
    const loop = await page.evaluate(timeLoop, [plainLoop.toString(), SOURCES, LOOP_MEGABYTES] as const);
    best.loop = Math.min(best.loop, loop / LOOP_MEGABYTES);
  }
  await browser.close();
  await close();
  row(
    'the same in a worker of Chromium',
    `${(1 / best.ours).toFixed(0)} MB/s`,
    `${(best.loop / best.ours).toFixed(1)}× the loop`,
  );
  row('the loop in a worker of Chromium', `${(1 / best.loop).toFixed(0)} MB/s`);
}
