/** The case of a reader: from the paste box on the home page to the generator, nothing typed twice. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { arrived } from './arrived.ts';
import { bringParts, describeInBrowser, newPage } from './browser.ts';

const line = (text: string) => `Nov  3 04:05:06 web-1 sshd[4242]: ${text}`;
/** One connection with so many sessions open, then so many refused. */
const logOf = (open: number, refused: number) =>
  [
    ...Array.from({ length: open }, (_, id) =>
      line(`Starting session: command for deploy from 192.0.2.7 port 50222 id ${String(id)}`),
    ),
    ...Array.from({ length: refused }, () => line('error: no more sessions')),
  ].join('\n');

const bar = (page: Page) => page.locator('aside.case');
const field = (page: Page, tool: string, name: string) =>
  page.locator(`${tool} [name="${name}"]`).inputValue();

describeInBrowser('the case of a reader', () => {
  it('goes from home to classifier, analyzer and generator without retyping', async () => {
    const { page, open, close } = await newPage();
    await open('');
    expect(await bar(page).isVisible()).toBe(false);
    const log = logOf(10, 3);
    await page.locator('#paste-box').fill(log);
    await bar(page).waitFor();
    expect(await bar(page).locator('p').innerText()).toMatch(/MaxSessions.*: 13 sessions wanted, 10 allowed/);

    await bar(page).getByRole('link', { name: 'Log' }).click();
    await page.waitForURL(/log-classifier/);
    await expect.poll(() => page.locator('#paste-box').inputValue()).toBe(log);
    await page.getByText('13 lines:').waitFor();
    expect(await page.locator('.took-over').textContent()).toMatch(/lines that you pasted/);

    await bar(page).getByRole('link', { name: 'Analyzer' }).click();
    await page.locator('sshd-config-analyzer[data-ready]').waitFor();
    expect(await field(page, 'sshd-config-analyzer', 'sessions')).toBe('13');
    expect(await page.locator('.took-over').textContent()).toBe(
      'From your log: 10 sessions open on one connection, 3 refused → target 13.',
    );
    await page.locator('[data-part=plan]').getByText('MaxSessions 13').first().waitFor();
    // The example is nobody's configuration.
    expect(await bar(page).innerText()).toContain('10 allowed');
    await page.locator('sshd-config-analyzer input[type=file]').setInputFiles({
      name: 'sshd_config',
      mimeType: 'text/plain',
      buffer: Buffer.from('MaxSessions 5\n'),
    });
    await bar(page).getByText('sshd_config allows 5').waitFor();

    await bar(page).getByRole('link', { name: 'Generator' }).click();
    await page.waitForURL(/control-path-generator/);
    await expect.poll(() => field(page, 'control-path-generator', 'sessions')).toBe('13');
    expect(await field(page, 'control-path-generator', 'maxSessions')).toBe('5');
    await page
      .getByText('3 connections with 5 slots each carry 13 sessions.')
      .filter({ visible: true })
      .first()
      .waitFor();
    expect(await page.locator('.took-over').textContent()).toMatch(/MaxSessions 5 is from your config/);

    await bar(page).getByRole('button', { name: 'Clear your case' }).click();
    expect(await bar(page).isVisible()).toBe(false);
    expect(await page.locator('.took-over').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await open('tools/sshd-config-analyzer/');
    expect(await field(page, 'sshd-config-analyzer', 'sessions')).toBe('');
    await close();
  });

  it('takes logins that were dropped to the analyzer', async () => {
    const { page, open, close } = await newPage();
    await open('tools/log-classifier/');
    const drops = Array.from({ length: 3 }, (_, n) =>
      line(`drop connection #10 from [192.0.2.7]:${String(50_000 + n)} on [192.0.2.1]:22 past MaxStartups`),
    );
    await page.locator('#paste-box').fill(drops.join('\n'));
    await bar(page).getByText('logins at once').waitFor();
    const logins = /(\d+) logins at once/.exec(await bar(page).innerText())![1]!;
    expect(Number(logins)).toBeGreaterThan(10);
    await bar(page).getByRole('link', { name: 'Analyzer' }).click();
    await page.locator('sshd-config-analyzer[data-ready]').waitFor();
    expect(await field(page, 'sshd-config-analyzer', 'logins')).toBe(logins);
    expect(await page.locator('.took-over').textContent()).toBe(
      `From your log: 3 connections dropped before login → ${logins} logins at once.`,
    );
    await page.locator('[data-part=plan]').getByText('MaxStartups').first().waitFor();
    await close();
  });

  it('leads through the guide: the next step of the case, at the top and at the end', async () => {
    const { page, open, close } = await newPage();
    await open('');
    await page.locator('#paste-box').fill(line('error: no more sessions'));
    await bar(page).waitFor();
    await open('guide/apply-it/');
    expect(await bar(page).locator('[data-case-step]:visible').getAttribute('href')).toBe(
      '/guide/monitor-sessions/',
    );
    await page.locator('.turn-case').click();
    await page.waitForURL(/monitor-sessions/);
    expect(await page.locator('.turn-case').isVisible()).toBe(false);
    await close();
  });

  it('waits for no tool that comes later, and is handed to it once when it comes', async () => {
    const { page, open, close } = await newPage();
    await open('');
    await page.locator('#paste-box').fill(logOf(10, 3));
    await bar(page).waitFor();
    for (const path of ['guide/check-the-limit/', 'tools/control-path-generator/']) {
      await open(path);
      await bar(page).getByText('13 sessions wanted').waitFor();
      await bringParts(page);
      await expect.poll(() => page.locator('.took-over').count()).toBe(1);
    }
    await open('guide/check-the-limit/');
    await arrived(page);
    await bar(page).getByText('13 sessions wanted').waitFor();
    expect(await page.locator('later-part[data-src]').count()).toBe(1);
    await bringParts(page);
    expect(await field(page, 'sshd-config-analyzer', 'sessions')).toBe('13');
    await close();
  });

  it('goes with the log that it came from: cleared, or followed by one without a limit', async () => {
    const { page, open, close } = await newPage();
    await open('tools/log-classifier/');
    await page.locator('#paste-box').fill(logOf(10, 1));
    await bar(page).waitFor();
    await page.locator('log-classifier [data-action=clear]').click();
    await bar(page).waitFor({ state: 'hidden' });
    await page.locator('log-classifier [data-action=undo]').click();
    await bar(page).waitFor();
    await page.locator('#paste-box').fill('Connection closed by 192.0.2.7 port 22 [preauth]');
    await bar(page).waitFor({ state: 'hidden' });
    await close();
  });

  it('is kept in the tab alone, and no example begins one', async () => {
    const { page, open, close } = await newPage();
    await open('');
    await page.locator('[data-example="1"]').click();
    await page.locator('.verdict[data-limit="max-sessions"]').waitFor();
    expect(await bar(page).isVisible()).toBe(false);
    await page.locator('#paste-box').fill(logOf(10, 1));
    await bar(page).waitFor();
    expect(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual([
      [],
      ['case'],
    ]);
    const other = await page.context().newPage();
    await other.goto(page.url());
    expect(await bar(other).isVisible()).toBe(false);
    await close();
  });
});
