/** What the classifier costs a reader who uses it: bytes of brotli, exact, so that they can be a check. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { EXAMPLES } from '#widgets/classifier/examples.ts';
import { describeInBrowser, newPage, ROOT } from './browser.ts';
import { closure } from '../scripts/modules.mjs';

const DIST = join(ROOT, 'dist');
/** Stand in the entries, the limits, the verdict and the reader of wrappings, and nowhere else. */
const ENGINE = [
  'maximum authentication attempts exceeded',
  'MaxStartups was reached',
  'What may be behind it',
  'message repeated ',
];
const built = (start: string) =>
  `_astro/${readdirSync(join(DIST, '_astro')).find((name) => name.startsWith(start)) ?? start}`;
const brotli = (file: string) => brotliCompressSync(readFileSync(join(DIST, file))).length;

/** All that the classifier loads for its first answer, but what every page runs anyway. */
const loaded = () => [...closure(DIST, [built('log-classifier')])].filter((file) => !/\/page\./.test(file));
const isEngine = (file: string) => {
  const code = readFileSync(join(DIST, file), 'utf8');
  return ENGINE.some((text) => code.includes(text));
};

it('the engine of the first answer, with what ssh and sshd print at a limit and what to say of it, takes at most 22 kB', () => {
  const engine = loaded().filter(isEngine);
  const code = engine.map((file) => readFileSync(join(DIST, file), 'utf8')).join('\n');
  for (const text of ENGINE) expect(code).toContain(text);
  expect(engine.reduce((sum, file) => sum + brotli(file), 0)).toBeLessThanOrEqual(22_000);
  // Loaded for a line that this does not know: ordinary traffic, libraries, and the table of all that OpenSSH can print.
  for (const text of [
    'Accepted certificate ID',
    'ChannelException',
    'Unrecognized internal syslog level code',
  ])
    expect(code).not.toContain(text);
});

it('the widget itself, with its templates, takes at most 10 kB', () => {
  const rest = loaded().filter((file) => !isEngine(file));
  expect(rest.reduce((sum, file) => sum + brotli(file), 0)).toBeLessThanOrEqual(10_000);
});

it('the engine with all entries takes at most 37 kB', () => {
  const before = new Set(loaded());
  const more = [...closure(DIST, [built('text-classifier')])].filter(
    (file) => !before.has(file) && !/\/page\./.test(file),
  );
  expect(more.some((file) => readFileSync(join(DIST, file), 'utf8').includes('ChannelException'))).toBe(true);
  const engine = [...before].filter(isEngine);
  expect([...engine, ...more].reduce((sum, file) => sum + brotli(file), 0)).toBeLessThanOrEqual(37_000);
});

it('the table of every other line that OpenSSH can print takes at most 80 kB, and with the worker that loads it 100 kB', () => {
  const table = built('known-');
  expect(readFileSync(join(DIST, table), 'utf8')).toContain('Unrecognized internal syslog level code');
  expect(brotli(table)).toBeLessThanOrEqual(80_000);
  expect(brotli(table) + brotli(built('classify-worker'))).toBeLessThanOrEqual(100_000);
});

describeInBrowser('the home page', () => {
  /** Lines that a reader has on the screen or in the log when sessions or connections are refused. */
  const COMMON = [
    ...EXAMPLES.map(({ text }) => text),
    'mux_client_request_session: session request failed: Session open refused by peer',
    'Nov 21 03:12:45 web-1 sshd[4242]: error: no more sessions',
    '2026-11-21T03:12:45.123456+01:00 web-1 sshd-session[4242]: error: no more sessions',
    'kex_exchange_identification: read: Connection reset by peer',
    'alice@192.0.2.1: Permission denied (publickey).',
    'Nov 21 03:12:45 web-1 sshd[4242]: error: maximum authentication attempts exceeded for root from 192.0.2.7 port 40022 ssh2 [preauth]',
    'Nov 21 03:12:45 web-1 sshd[811]: error: fork: Resource temporarily unavailable',
  ];

  it('answers common lines with what is weighed above, and a line of a library without a worker or a wrong answer before', async () => {
    const { page, open, close } = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open('');
    const box = page.locator('log-classifier textarea');
    await box.focus();
    await page.locator('log-classifier[data-ready]').waitFor();
    const answer = async (text: string) => {
      await box.fill('');
      await expect.poll(() => page.locator('.verdict').count()).toBe(0);
      await box.fill(text);
      await page.locator('.verdict').waitFor();
      return page.locator('.verdict').evaluate(({ dataset }: HTMLElement) => dataset);
    };
    for (const text of COMMON) expect((await answer(text)).state, text).toMatch(/^(?:refused|near)$/);
    const beyond = () => asked.filter((path) => /\/(?:text-classifier|classify-worker|known)[.-]/.test(path));
    expect(beyond()).toEqual([]);
    await page.evaluate(() => {
      const part = document.querySelector('[data-part=verdict]')!;
      new MutationObserver(() => {
        const limit = part.querySelector<HTMLElement>('.verdict')?.dataset.limit ?? 'none';
        document.body.dataset.seen = `${document.body.dataset.seen ?? ''} ${limit}`;
      }).observe(part, { childList: true, subtree: true, attributes: true });
    });
    const library = await answer(
      "paramiko.ssh_exception.ChannelException: ChannelException(2, 'Connect failed')",
    );
    expect(library.limit).toBe('max-sessions');
    expect(beyond().map((path) => path.replace(/.*\/|\..*/g, ''))).toEqual(['text-classifier']);
    const seen = (await page.evaluate(() => document.body.dataset.seen ?? '')).split(' ').filter(Boolean);
    expect(seen.filter((limit) => limit !== 'none' && limit !== 'max-sessions')).toEqual([]);
    await close();
  });
});
