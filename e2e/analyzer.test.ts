/** The sshd_config analyzer, with configurations that nobody chose and with what real sshd said of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { random } from '../scripts/random.ts';
import { choose, describeInBrowser, hasShared, newPage, SEED, SHARED } from './browser.ts';

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
    expect(asked.filter((url) => /sshd-config\.|\/editor\.|codicon/.test(url))).toEqual([]);
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

describeInBrowser('what is no configuration', () => {
  it('is told once, with the way to the tool that reads it', async () => {
    const { page, open, close } = await newPage(TOUCH);
    await open('tools/sshd-config-analyzer/');
    await ready(page);
    const line = 'Nov 26 10:15:22 web sshd[4242]: error: no more sessions\n';
    await page.locator(`${analyzer} textarea`).fill(line.repeat(30));
    await page.locator('.judgement', { hasText: 'Not a configuration of sshd' }).waitFor();
    expect(await page.locator('.findings > li').count()).toBe(1);
    expect(await page.locator(big).count()).toBe(0);
    await page.getByRole('link', { name: 'Open the log classifier' }).click();
    await page.locator('log-classifier').waitFor();
    await close();
  });
});

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
    const box = (await page.locator(`${analyzer} textarea`).boundingBox())!;
    // A hover would be tried again when the editor already stands in the place of the text field.
    await page.mouse.move(box.x + 200, box.y + 100);
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
    const box = (await page.locator(`${analyzer} textarea`).boundingBox())!;
    // A hover would be tried again when the editor already stands in the place of the text field.
    await page.mouse.move(box.x + 200, box.y + 100);
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

/** Text of the results that say what is planned. */
const steps = (page: Page) => page.locator('.need-steps').innerText();

describeInBrowser('what is needed', () => {
  it('becomes a plan, with a diff, that is applied and taken back', async () => {
    const { page, open, close } = await newPage(TOUCH);
    await open('tools/sshd-config-analyzer/');
    await ready(page);
    await page.locator('.need > summary').tap();
    await page.locator('#need-sessions').fill('20');
    await expect.poll(() => steps(page)).toContain('50-cloud-init.conf line 2');
    expect(await page.locator('.diff-line[data-kind=removed]').innerText()).toContain('MaxSessions 3');
    expect(await page.locator('.diff-line[data-kind=added]').innerText()).toContain('MaxSessions 20');
    expect(await page.locator('.need-fold').first().innerText()).toContain('back up');
    await page.locator('[data-action=apply-plan]').tap();
    await expect.poll(() => page.locator(big).textContent()).toBe('20');
    await expect.poll(() => steps(page)).toContain('is enough');
    await page.locator('[data-action=undo]').tap();
    await expect.poll(() => page.locator(big).textContent()).toBe('3');

    await page.locator('[name=scope]').selectOption('user');
    await expect.poll(() => page.locator('.need-word').innerText()).toContain('Name the user');
    await page.locator('#need-scope-name').fill('deploy, ci');
    await expect.poll(() => page.locator('.need-word').innerText()).toContain('plain name');
    await page.locator('#need-scope-name').fill('ci');
    await expect.poll(() => page.locator('.diff-line[data-kind=added]').allInnerTexts()).toHaveLength(3);
    await page.locator('[name=into]').selectOption('drop-in');
    await expect.poll(() => steps(page)).toContain('00-limits-match.conf');
    await page.locator('#need-sessions').fill('many');
    await expect.poll(() => page.locator('#need-sessions-problem').innerText()).toContain('A number from 1');
    await close();
  });

  it('draws what MaxStartups does to logins at once, in words too', async () => {
    const { page, open, close } = await newPage();
    await open('tools/sshd-config-analyzer/');
    await ready(page);
    await page.locator('.need > summary').click();
    await page.locator('#need-logins').fill('11');
    await page.locator('.startups > summary').click();
    await expect.poll(() => page.locator('.startups').innerText()).toContain('drops 0.3 on average');
    expect(await page.locator('.drop-curve [role=img]').getAttribute('aria-label')).toContain(
      '30% probability',
    );
    await close();
  });
});

describeInBrowser('a link', () => {
  const make = async (page: Page) => {
    await page.locator('[data-action=share]').click();
    await page.locator('[data-action=make-link]').click();
    return page.locator('.share-link input').inputValue();
  };

  it('holds the files without names, and survives a reload', async () => {
    const { page, open, close } = await newPage(TOUCH);
    await open('tools/sshd-config-analyzer/');
    await ready(page);
    await page
      .locator(`${analyzer} textarea`)
      .fill('# for Zenobia\nMaxSessions 4\nMatch User zenobia\n  MaxSessions 8\n');
    await page.locator('.simulator summary').click();
    await page.locator('#connection-user').fill('zenobia');
    await expect.poll(() => page.locator(big).textContent()).toBe('8');
    expect(new URL(page.url()).hash).toBe('');
    await page.locator('[data-action=share]').click();
    await expect.poll(() => page.locator('[data-part=share]').innerText()).toContain('1 user, 1 comment');
    const link = await make(page);
    expect(page.url()).toBe(link);
    await page.reload();
    await page.locator(`${analyzer}[data-ready]`).waitFor();
    await expect.poll(() => page.locator(big).textContent()).toBe('8');
    const text = await page.locator(`${analyzer} textarea`).inputValue();
    expect(text).toContain('Match User user1');
    expect(text.toLowerCase()).not.toContain('zenobia');
    expect(await page.locator('#connection-user').inputValue()).toBe('user1');
    // What a tab keeps of the case is a number and a release.
    expect(await page.evaluate(() => JSON.stringify(Object.assign({}, sessionStorage, localStorage)))).toBe(
      JSON.stringify({ case: JSON.stringify({ config: { maxSessions: 8, release: '10.0' } }) }),
    );
    await close();
  });

  it('holds them as they are if the reader wants it so', async () => {
    const { page, open, close } = await newPage(TOUCH);
    await open('tools/sshd-config-analyzer/');
    await ready(page);
    await page.locator('[data-action=share]').click();
    await page.locator('[data-share-redact]').uncheck();
    await page.locator('[data-action=make-link]').click();
    const link = await page.locator('.share-link input').inputValue();
    await page.locator('[data-action=clear]').click();
    await expect.poll(() => page.locator(big).textContent()).toBe('10');
    await page.goto('about:blank');
    await page.goto(link);
    await page.locator(`${analyzer}[data-ready]`).waitFor();
    expect(await page.locator('.tab').count()).toBe(2);
    expect(await page.locator(`${analyzer} textarea`).inputValue()).toContain('Match User deploy');
    await close();
  });

  it('that is broken, hostile or huge gets a word and the example', async () => {
    const { page, open, close } = await newPage(TOUCH);
    for (const hash of ['v1.AAAA', 'v9.x', 'v1.<script>', 'v1&', `v1.${'A'.repeat(1_000_000)}`]) {
      await page.goto('about:blank');
      await open(`tools/sshd-config-analyzer/#${hash}`);
      await page.locator(`${analyzer}[data-ready]`).waitFor();
      expect(await page.locator('.link-word').innerText()).toContain('could not be read');
      expect(await page.locator(big).textContent()).toBe('3');
    }
    await page.goto('about:blank');
    await open('tools/sshd-config-analyzer/#v1&sessions=30');
    await page.locator('.need-steps').waitFor();
    expect(await steps(page)).toContain('to 30');
    await close();
  });
});

describeInBrowser('files', () => {
  it('are renamed; another one is the main file', async () => {
    const { page, open, close } = await newPage(TOUCH);
    await open('tools/sshd-config-analyzer/');
    await ready(page);
    await page.locator('.tab button', { hasText: '50-cloud' }).first().click();
    await page.locator('[data-action=rename]').click();
    await page.locator('.rename [name=path]').fill('cloud');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-part=rename-problem]').innerText()).toContain('from the root');
    await page.locator('.rename [name=path]').fill('/etc/ssh/other.conf');
    await page.keyboard.press('Enter');
    // It is not included any more.
    await expect.poll(() => page.locator(big).textContent()).toBe('50');
    await page.locator('[data-action=rename]').click();
    await page.locator('.rename [name=main]').check();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(big).textContent()).toBe('3');
    await page.locator('[data-action=undo]').click();
    await expect.poll(() => page.locator(big).textContent()).toBe('50');
    await close();
  });

  it('of an example make room for what is written over it', async () => {
    const { page, open, close } = await newPage(TOUCH);
    await open('tools/sshd-config-analyzer/');
    await ready(page);
    await page.locator(`${analyzer} textarea`).fill('Include /etc/ssh/sshd_config.d/*.conf\n');
    expect(await page.locator('.tab').count()).toBe(2);
    await page.locator(`${analyzer} textarea`).fill('UsePAM no\n');
    await expect.poll(() => page.locator('.tab').count()).toBe(1);
    await close();
  });

  it('are copied as Markdown and downloaded', async () => {
    const { page, open, close } = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await open('tools/sshd-config-analyzer/');
    await ready(page);
    await page.locator('[data-action=markdown]').click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(
        'MaxSessions for anyone from anywhere: **3**, from `/etc/ssh/sshd_config.d/50-cloud-init.conf` line 2',
      );
    await page.locator('[data-fix]').first().click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-action=download]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('sshd_config');
    await close();
  });

  it.skipIf(!hasShared)('that are the output of sshd -T are taken for what they are', async () => {
    const { dumps } = JSON.parse(readFileSync(join(SHARED, 'facts', 'default-dumps.json'), 'utf8')) as {
      dumps: Record<string, string>;
    };
    const { page, open, close } = await newPage(TOUCH);
    await open('tools/sshd-config-analyzer/');
    await ready(page);
    await page.locator(`${analyzer} textarea`).fill(dumps['debian-bookworm']!);
    await expect.poll(() => page.locator('.judgement').innerText()).toContain('sshd -T');
    expect(await page.locator('[name=release]').inputValue()).toBe('9.2');
    await page.locator('.need > summary').tap();
    await page.locator('#need-sessions').fill('20');
    await expect.poll(() => page.locator('[data-part=plan]').innerText()).toContain('MaxSessions 20');
    await close();
  });

  it('of 10,000 lines are analyzed, and the list stays short', async () => {
    const { page, open, close } = await newPage(TOUCH);
    await open('tools/sshd-config-analyzer/');
    await ready(page);
    const lines = Array.from(
      { length: 5000 },
      (_, i) => `MaxSessions ${String(i + 1)}\nMaxSesions ${String(i)}\n`,
    );
    // As a script sets it: the browser takes minutes to type so much.
    await page.locator(`${analyzer} textarea`).evaluate((box: HTMLTextAreaElement, text) => {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }, lines.join(''));
    await expect.poll(() => page.locator('.judgement').first().innerText()).toContain('would not start');
    expect(await page.locator('.findings li').count()).toBeLessThanOrEqual(100);
    await close();
  });
});
