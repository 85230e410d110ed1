/** The log classifier: the home page's box and the tool's page, with logs that nobody chose. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { Classifier } from '#openssh/log/classify.ts';
import { known } from '#openssh/log/known.ts';
import { countView } from '#widgets/classifier/view.ts';
import { random } from '../scripts/random.ts';
import { choose, describeInBrowser, hasShared, newPage, SEED, SHARED } from './browser.ts';
import { SYMPTOMS } from './symptoms.ts';

const verdict = '.verdict';

/** The line of numbers below the answer, as it reads. */
const counted = async (page: Page) =>
  (await page.locator('[data-part=status]').textContent())?.replace(/\s+/g, ' ');

describeInBrowser('the home page’s box', () => {
  it(`answers ${String(SYMPTOMS.length)} of ${String(SYMPTOMS.length)} symptoms with their limit and step, in the page`, async () => {
    const { page, open, close } = await newPage();
    await open('');
    const box = page.locator('log-classifier textarea');
    const answers = [];
    for (const { text } of SYMPTOMS) {
      await box.fill('');
      await expect.poll(() => page.locator(verdict).count()).toBe(0);
      await box.fill(text);
      await page.locator(verdict).waitFor();
      answers.push(
        await page.locator(verdict).evaluate((element: HTMLElement) => ({
          limit: element.dataset.limit || null,
          step: Number(element.dataset.step),
        })),
      );
    }
    expect(answers).toEqual(SYMPTOMS.map(({ limit, step }) => ({ limit, step })));
    await close();
  });

  it('shows a first answer without script, and leads to its step', async () => {
    const { page, open, close } = await newPage({ javaScriptEnabled: false });
    await open('');
    expect(await page.locator(verdict).getAttribute('data-limit')).toBe('max-sessions');
    await page.locator(`${verdict} a`).first().click();
    expect(await page.locator('h1').count()).toBe(1);
    expect(page.url()).toContain('/guide/');
    await close();
  });

  it('keeps what was typed when an example or Clear takes its place', async () => {
    const { page, open, close } = await newPage();
    await open('');
    const box = page.locator('log-classifier textarea');
    await box.fill('my own line');
    await page.locator('[data-example="1"]').click();
    await page.locator('[data-action=undo]').click();
    expect(await box.inputValue()).toBe('my own line');
    await page.locator('[data-action=clear]').click();
    expect(await box.inputValue()).toBe('');
    await page.locator('[data-action=undo]').click();
    expect(await box.inputValue()).toBe('my own line');
    await expect.poll(() => counted(page)).toMatch(/1 unknown/);
    await close();
  });
});

/** All logs of the collection that are small enough to be opened a dozen at a time. */
function logs(): string[] {
  const truth = join(SHARED, 'truth-logs');
  const corpus = join(SHARED, 'corpus', 'logs');
  return [truth, corpus].flatMap((dir) =>
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.log'))
      .map((name) => join(dir, name)),
  );
}

describeInBrowser('the log classifier’s page', () => {
  it.skipIf(!hasShared)(
    'reads files chosen at random as the engine does in Node',
    { timeout: 900_000 },
    async () => {
      const { page, open, close } = await newPage();
      await open('tools/log-classifier/');
      await page.locator('log-classifier').hover();
      await page.locator('log-classifier[data-ready]').waitFor();
      const files = choose(logs(), Number(process.env.SAMPLE ?? 12), random(SEED));
      for (const file of files) {
        const classifier = new Classifier(undefined, (line) => known(line) !== undefined);
        classifier.push(readFileSync(file));
        const summary = classifier.finish();
        const name = file.slice(file.lastIndexOf('/') + 1);
        await page.locator('input[type=file]').setInputFiles(file);
        if (summary.lines > 0)
          await expect.poll(() => counted(page), { timeout: 10_000 }).toContain(`${name}: `);
        const text = await counted(page);
        expect(text).toBe(`${summary.lines > 0 ? `${name}: ` : ''}${countView(summary)}`);
        const limit = await page.locator(verdict).getAttribute('data-limit');
        expect([file, limit]).toEqual([file, summary.verdict.limit ?? '']);
      }
      await close();
    },
  );

  it('offers logs of the lab, which are nobody’s case', async () => {
    const { page, open, close } = await newPage();
    await open('tools/log-classifier/');
    await page.getByRole('button', { name: 'MaxSessions, 10.0' }).click();
    await expect
      .poll(() => page.locator('#paste-box').inputValue())
      .toMatch(/sshd-session\[\d+\]: error: no more sessions\n[^]*Disconnected from user deploy/);
    await page.locator('[data-part=verdict]').getByText('MaxSessions was reached').waitFor();
    expect(await page.locator('aside.case').isVisible()).toBe(false);
    await close();
  });

  it('takes a dropped file, and a large paste without stopping the page', async () => {
    const { page, open, close } = await newPage();
    await open('tools/log-classifier/');
    await page.locator('log-classifier').hover();
    await page.locator('log-classifier[data-ready]').waitFor();
    await page.locator('log-classifier').evaluate((element) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['sshd[7]: error: no more sessions\n'.repeat(3)], 'auth.log'));
      element.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    });
    await expect.poll(() => counted(page)).toMatch(/auth\.log: 3 lines: 3 explained/);
    const large =
      'Nov 21 03:12:45 web-1 sshd[811]: Accepted publickey for ci from 192.0.2.7 port 50022 ssh2: ED25519 SHA256:x\n'.repeat(
        40_000,
      );
    await page.locator('log-classifier textarea').evaluate((box: HTMLTextAreaElement, text) => {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }, large);
    await expect.poll(() => counted(page), { timeout: 20_000 }).toMatch(/40,000 lines: 40,000 explained/);
    await close();
  });

  it('reads rotated and gzipped files as one log, in their order', async () => {
    const { page, open, close } = await newPage();
    await open('tools/log-classifier/');
    await page.locator('log-classifier').hover();
    await page.locator('log-classifier[data-ready]').waitFor();
    const line = (second: number, text: string) => `Nov 22 10:00:0${String(second)} h sshd[7]: ${text}`;
    await page.locator('input[type=file]').setInputFiles([
      { name: 'auth.log', mimeType: 'text/plain', buffer: Buffer.from(line(3, 'error: no more sessions')) },
      { name: 'auth.log.1', mimeType: 'text/plain', buffer: Buffer.from(line(2, 'error: no more sessions')) },
      {
        name: 'auth.log.2.gz',
        mimeType: 'application/gzip',
        buffer: gzipSync(line(1, 'error: no more sessions')),
      },
    ]);
    await expect
      .poll(() => counted(page))
      .toMatch(/^auth\.log\.2\.gz, auth\.log\.1, auth\.log: 3 lines: 3 explained/);
    expect(await page.locator(verdict).textContent()).toContain('The first was at Nov 22 10:00:01');
    expect(await page.locator('.chart').first().getAttribute('aria-label')).toBe(
      'Refusals from Nov 22 10:00:01 to Nov 22 10:00:03. MaxSessions: 3. At most 1 in one span.',
    );
    // What `cat a.gz b.gz` makes; the browser itself unpacks the first part alone.
    await page.locator('input[type=file]').setInputFiles({
      name: 'parts.gz',
      mimeType: 'application/gzip',
      buffer: Buffer.concat(
        [1, 2, 3].map((second) => gzipSync(`${line(second, 'error: no more sessions')}\n`.repeat(20_000))),
      ),
    });
    await expect
      .poll(() => counted(page), { timeout: 20_000 })
      .toMatch(/^parts\.gz: 60,000 lines: 60,000 explained/);
    await page.locator('input[type=file]').setInputFiles({
      name: 'broken.gz',
      mimeType: 'application/gzip',
      buffer: Buffer.concat([gzipSync(line(1, 'x'.repeat(400))).subarray(0, 24), Buffer.alloc(40, 1)]),
    });
    await expect.poll(() => counted(page)).toMatch(/Could not read broken\.gz/);
    await close();
  });

  it('finds, expands and takes away: lines, a report without names, CSV, a plan', async () => {
    const { page, open, close } = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await open('tools/log-classifier/');
    await page.locator('log-classifier').hover();
    await page.locator('log-classifier[data-ready]').waitFor();
    const user = choose(['alice', 'bob', 'carol'], 1, random(SEED))[0]!;
    const [most, refused] = [1 + (SEED % 9), 2 + (SEED % 3)];
    const session = (verb: string, id: number) =>
      `Nov 22 10:00:0${String(id)} h sshd[11]: ${verb} ${user} from 203.0.113.9 port 50022 id ${String(id)}`;
    const log = [
      ...Array.from({ length: most }, (_, id) => session('Starting session: command for', id)),
      ...Array.from({ length: refused }, () => 'Nov 22 10:00:30 h sshd[11]: error: no more sessions'),
      ...Array.from({ length: most }, (_, id) => session('Close session: user', id)),
    ].join('\n');
    await page.locator('log-classifier textarea').fill(log);
    await expect.poll(() => counted(page)).toContain(`${String(2 * most + refused)} lines`);
    const needed = String(most + refused);
    const plan = page.locator('a', { hasText: `Plan ${needed} sessions` });
    expect(await plan.getAttribute('href')).toContain(`sessions=${needed}&max=${String(most)}`);

    await page.locator('.group-lines summary').first().click();
    expect(await page.locator('.group-lines[open] li').count()).toBe(refused);
    const rows = page.locator('ol[aria-label="Lines of the log"] li');
    expect(await rows.count()).toBe(refused);
    await page.locator('[data-part=query]').fill('close session');
    await expect.poll(() => rows.count()).toBe(most);
    await page.locator('[data-part=query]').fill('nothing of this');
    await expect.poll(() => rows.count()).toBe(0);

    const copied = async () => {
      await page.locator('[data-take=markdown]').click();
      await page.locator('[data-take=markdown][data-state=done]').waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const report = await copied();
    expect(report).toContain('user-1 from address-1');
    expect(report).not.toContain(user);
    await page.locator('[data-part=redact]').uncheck();
    await page.locator('[data-take=markdown]:not([data-state])').waitFor();
    expect(await copied()).toContain(`${user} from 203.0.113.9`);
    for (const [form, name] of [
      ['csv', 'log.csv'],
      ['json', 'log.json'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-take=${form}]`).click(),
      ]);
      expect(download.suggestedFilename()).toBe(name);
      expect(readFileSync(await download.path(), 'utf8')).toContain('no-more-sessions');
    }
    await close();
  });

  it(
    'shows how far it is with a large file, answers on the way, and stops',
    { timeout: 60_000 },
    async () => {
      const { page, open, close } = await newPage();
      await open('tools/log-classifier/');
      await page.locator('log-classifier').hover();
      await page.locator('log-classifier[data-ready]').waitFor();
      await page.locator('log-classifier').evaluate((element) => {
        const line = 'Nov 22 10:00:00 h sshd[7]: error: no more sessions\n';
        const part = new Blob([line.repeat(200_000)]);
        const transfer = new DataTransfer();
        transfer.items.add(
          new File(
            Array.from({ length: 30 }, () => part),
            'huge.log',
          ),
        );
        element.dispatchEvent(
          new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
      });
      await expect
        .poll(() => counted(page), { timeout: 20_000 })
        .toMatch(/of 306\.0 MB, \d+ MB\/s, about \d+ (?:s|min) left/);
      await expect
        .poll(() => page.locator(verdict).textContent(), { timeout: 20_000 })
        .toMatch(/refused on an open connection, \d+ times/);
      await page.locator('[data-cancel]').click();
      await expect.poll(() => counted(page)).toMatch(/^Stopped/);
      await close();
    },
  );

  it('expands a message with 100,000 lines, and draws only those in sight', { timeout: 60_000 }, async () => {
    const { page, open, close } = await newPage();
    await open('tools/log-classifier/');
    await page.locator('log-classifier').hover();
    await page.locator('log-classifier[data-ready]').waitFor();
    await page.evaluate(() => {
      const seen: number[] = [];
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.push(duration);
      }).observe({ type: 'longtask' });
    });
    const count = 100_000;
    const line = 'Nov 22 10:00:00 h sshd[7]: error: no more sessions\n';
    await page.locator('input[type=file]').setInputFiles({
      name: 'auth.log',
      mimeType: 'text/plain',
      buffer: Buffer.from(line.repeat(count - 1) + line.replace('[7]', '[9]')),
    });
    await expect
      .poll(() => counted(page), { timeout: 30_000 })
      .toContain(`${count.toLocaleString('en')} lines`);
    await page.evaluate(() => ((globalThis as unknown as { seen: number[] }).seen.length = 0));
    await page.locator('.group-lines summary').first().click();
    const rows = page.locator('.group-lines[open] li');
    await rows.first().waitFor();
    expect(await page.locator('.group-lines summary').first().textContent()).toContain(
      `Its ${count.toLocaleString('en')} lines`,
    );
    expect(await rows.count()).toBeLessThan(100);
    expect(await rows.first().getAttribute('aria-setsize')).toBe(String(count));
    // With the keyboard alone: into the list, and to its end.
    await page.locator('.group-lines[open] .lines-box').focus();
    await page.keyboard.press('End');
    await page.locator('.group-lines[open] li', { hasText: 'sshd[9]' }).waitFor();
    expect(
      await page.locator('.group-lines[open] li', { hasText: 'sshd[9]' }).getAttribute('aria-posinset'),
    ).toBe(String(count));
    const longest = await page.evaluate(() =>
      Math.max(0, ...(globalThis as unknown as { seen: number[] }).seen),
    );
    expect(longest).toBeLessThan(1000);
    await page.locator('[data-part=query]').fill('sshd[9]');
    await expect.poll(() => page.locator('ol[aria-label="Lines of the log"] li').count()).toBe(1);
    await page.locator('[data-part=query]').fill('');
    await page.locator('[data-part=only]').selectOption('trouble');
    await page.getByText('There is no such line.').waitFor();
    await close();
  });

  it('says what is no log, and keeps what stands there', async () => {
    const { page, open, close } = await newPage();
    await open('tools/log-classifier/');
    await page.locator('log-classifier').hover();
    await page.locator('log-classifier[data-ready]').waitFor();
    const give = (name: string, buffer: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await give('empty.log', Buffer.alloc(0));
    await expect.poll(() => counted(page)).toBe('empty.log is empty.');
    await give(
      'photo.png',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]),
    );
    await expect.poll(() => counted(page)).toMatch(/^photo\.png is no text\./);
    await give('system.journal', Buffer.from(`LPKSHHRH${'\0'.repeat(200)}`));
    await expect.poll(() => counted(page)).toMatch(/^system\.journal is the journal itself\./);
    expect(await page.locator(verdict).getAttribute('data-limit')).toBe('max-sessions');
    await give('wide.log', Buffer.from('\ufeffsshd[7]: error: no more sessions\n', 'utf16le'));
    await expect.poll(() => counted(page)).toMatch(/^wide\.log: 1 line: 1 explained/);
    await close();
  });

  it('draws hostile lines as text', async () => {
    const { page, open, close } = await newPage();
    await open('tools/log-classifier/');
    const hostile =
      '<img src=x onerror="document.title=1"><script>document.title=2</script> javascript:alert(1) __proto__ constructor';
    await page.locator('log-classifier textarea').fill(hostile);
    await expect.poll(() => page.locator('[data-part=details]').textContent()).toContain('<img src=x');
    expect(await page.locator('log-classifier img, log-classifier script').count()).toBe(0);
    expect(await page.title()).toContain('Log classifier');
    await close();
  });
});
