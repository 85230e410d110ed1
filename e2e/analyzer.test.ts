/** The sshd_config analyzer, with configurations that nobody chose and with what real sshd said of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { choose, describeInBrowser, hasShared, newPage, random, SEED, SHARED } from './browser.ts';

const analyzer = 'sshd-config-analyzer';
const big = `${analyzer} .big-number`;

async function ready(page: Page): Promise<void> {
  await page.locator(`${analyzer} .analyzer-settings`).hover();
  await page.locator(`${analyzer}[data-ready]`).waitFor();
}

/** A phone: no hover, so the textarea stays. */
const TOUCH = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describeInBrowser('the textarea', () => {
  it('is analyzed while one types, and shows the line that decides', async () => {
    const { page, open, close } = await newPage(TOUCH);
    await open('tools/sshd-config-analyzer/');
    await ready(page);
    const box = page.locator(`${analyzer} textarea`);
    await box.fill('MaxSessions 7\nMaxSessions 9\n');
    await expect.poll(() => page.locator(big).textContent()).toBe('7');
    await page.locator('.sessions .place').first().click();
    expect(
      await box.evaluate((element: HTMLTextAreaElement) =>
        element.value.slice(element.selectionStart, element.selectionEnd),
      ),
    ).toBe('MaxSessions 7');
    await box.fill('MaxSessions seven\n');
    await expect.poll(() => page.locator('.judgement').textContent()).toContain('would not start');
    await close();
  });

  it('loads no editor on a touch screen', async () => {
    const { page, open, close } = await newPage(TOUCH);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open('tools/sshd-config-analyzer/');
    await ready(page);
    await page.locator(`${analyzer} textarea`).tap();
    await page.waitForTimeout(500);
    expect(asked.filter((url) => /sshd-config\.|codicon/.test(url))).toEqual([]);
    await close();
  });

  it('shows the example’s analysis without script', async () => {
    const { page, open, close } = await newPage({ javaScriptEnabled: false });
    await open('tools/sshd-config-analyzer/');
    expect(await page.locator(big).textContent()).toBe('3');
    expect(await page.locator('.findings li').count()).toBeGreaterThan(0);
    await close();
  });
});

/** Fields of the connection that the recorded runs were made for. */
const CONNECTION = {
  user: 'alice',
  groups: 'alice',
  host: 'client.example.com',
  address: '192.0.2.7',
  laddr: '192.0.2.1',
  lport: '22',
} as const;

describeInBrowser('real configurations', () => {
  it.skipIf(!hasShared)(
    'chosen at random get the MaxSessions and the verdict of real sshd 10.0',
    async () => {
      const corpus = join(SHARED, 'corpus', 'sshd');
      const answers = join(corpus, 'T-10.0p2');
      const names = readdirSync(corpus)
        .filter((name) => name.endsWith('.conf') && existsSync(join(answers, name.replace('.conf', '.T.rc'))))
        .map((name) => name.replace('.conf', ''));
      const { page, open, close } = await newPage(TOUCH);
      await open('tools/sshd-config-analyzer/');
      await ready(page);
      await page.locator('[data-action=clear]').click();
      await page.locator('.simulator summary').click();
      for (const [name, value] of Object.entries(CONNECTION))
        await page.locator(`#connection-${name}`).fill(value);
      for (const name of choose(names, Number(process.env.SAMPLE ?? 20), random(SEED))) {
        const text = readFileSync(join(corpus, `${name}.conf`), 'latin1');
        const real = (kind: string) => readFileSync(join(answers, `${name}.T.${kind}`), 'utf8').trim();
        // A text field cannot hold a carriage return; sshd passes over it at the end of a line.
        await page.locator(`${analyzer} textarea`).fill(text.replaceAll('\r\n', '\n'));
        const accepted = real('rc') === '0';
        // Whether a name in ListenAddress resolves is the machine's business.
        if (real('err').includes('bad addr or host')) continue;
        const state = accepted ? 'accepts' : /would not start|ends with/;
        await expect.poll(() => page.locator('.judgement').textContent()).toMatch(state);
        if (!accepted) continue;
        const sessions = /^maxsessions (\d+)$/im.exec(real('out'))?.[1];
        await expect.poll(() => page.locator(big).textContent()).toBe(sessions);
        const startups = /^maxstartups (\S+)$/im.exec(real('out'))?.[1];
        expect(
          await page.locator('.limits div', { hasText: 'MaxStartups' }).first().locator('code').textContent(),
        ).toBe(startups);
      }
      await close();
    },
  );
});

describeInBrowser('the editor', () => {
  it('comes when it is wanted, marks findings, applies a fix, takes it back', async () => {
    const { page, open, close } = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open('tools/sshd-config-analyzer/');
    await ready(page);
    const before = asked.length;
    await page.locator(`${analyzer} textarea`).hover({ position: { x: 200, y: 100 } });
    await page.locator(`${analyzer}[data-editor=ready]`).waitFor({ timeout: 20_000 });
    expect(asked.length).toBeGreaterThan(before);
    await expect
      .poll(() => page.locator('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-error').count())
      .toBeGreaterThan(0);
    const findings = () =>
      page.locator('.findings li[data-severity=warning], .findings li[data-severity=error]').count();
    const count = await findings();
    await page.locator('[data-fix]').first().click();
    await expect.poll(findings).toBeLessThan(count);
    await page.locator('[data-action=undo]').click();
    await expect.poll(findings).toBe(count);
    await page.locator('[data-fix-all], [data-fix]').first().click();
    await expect.poll(findings).toBeLessThan(count);
    await close();
  });

  it('is driven by the keyboard: type, complete, hover', async () => {
    const { page, open, close } = await newPage();
    await open('tools/sshd-config-analyzer/');
    await ready(page);
    await page.locator('[data-action=clear]').click();
    await page.locator(`${analyzer} textarea`).hover({ position: { x: 200, y: 100 } });
    await page.locator(`${analyzer}[data-editor=ready]`).waitFor({ timeout: 20_000 });
    await page.locator('.monaco-editor').first().click();
    await page.keyboard.type('MaxSess');
    await page.locator('.suggest-widget.visible').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('42');
    await expect.poll(() => page.locator(big).textContent()).toBe('42');
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+k');
    await close();
  });

  it('takes dropped files: a main file and a drop-in that beats it', async () => {
    const { page, open, close } = await newPage();
    await open('tools/sshd-config-analyzer/');
    await ready(page);
    await page.locator(analyzer).evaluate((element) => {
      const transfer = new DataTransfer();
      transfer.items.add(
        new File(['Include /etc/ssh/sshd_config.d/*.conf\nMaxSessions 50\n'], 'sshd_config'),
      );
      transfer.items.add(new File(['MaxSessions 4\n'], '60-limits.conf'));
      element.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    });
    await expect.poll(() => page.locator(big).textContent()).toBe('4');
    expect(await page.locator('.tab').count()).toBe(2);
    expect(await page.locator('.sessions').textContent()).toContain('60-limits.conf line 1');
    await page.locator('[data-action=undo]').click();
    await expect.poll(() => page.locator(big).textContent()).toBe('3');
    await close();
  });

  it('evaluates Match blocks for the connection that is asked for', async () => {
    const { page, open, close } = await newPage();
    await open('tools/sshd-config-analyzer/');
    await ready(page);
    await page.locator('[data-example="2"]').click();
    await expect.poll(() => page.locator(big).textContent()).toBe('0');
    await page.locator('.simulator summary').click();
    await page.locator('#connection-address').fill('10.1.2.3');
    await expect.poll(() => page.locator(big).textContent()).toBe('10');
    await page.locator('#connection-address').fill('not an address');
    await expect.poll(() => page.locator('#connection-address-problem').textContent()).toContain('numeric');
    await close();
  });
});
