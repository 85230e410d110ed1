/** The checker of ~/.ssh/config: what ssh makes of a file, fixes with a way back, the generator's lines written in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { random } from '../scripts/random.ts';
import { bringParts, choose, describeInBrowser, hasShared, newPage, SEED, SHARED } from './browser.ts';

const checker = 'ssh-config-checker';
const box = `${checker} textarea`;
const PATH = 'tools/control-path-generator/';
const TOUCH = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function ready(page: Page): Promise<void> {
  await bringParts(page);
  await page.locator(box).focus();
  await page.locator(`${checker}[data-ready]`).waitFor();
}

const findings = (page: Page): Promise<string[]> =>
  page
    .locator(`${checker} .findings li`)
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['rule']!));

describeInBrowser('the checker', () => {
  it('shows the first example and its result without script', async () => {
    const { page, open, close } = await newPage({ javaScriptEnabled: false });
    await open(PATH);
    await page.getByRole('link', { name: 'looked at' }).last().click();
    expect(await page.locator(`${checker} .judgement`).textContent()).toContain('ssh accepts this file');
    expect(await page.locator(`${checker} .findings li`).count()).toBeGreaterThan(3);
    expect(await page.locator(`${checker} .checker-hosts tbody tr`).count()).toBe(4);
    expect(await page.locator(`${checker} .checker-diff`).textContent()).toContain('ControlPath');
    await close();
  });

  it('loads its code when the reader turns to it', async () => {
    const { page, open, close } = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(PATH);
    await page.waitForTimeout(300);
    expect(asked.filter((url) => url.includes('ssh-config-checker'))).toEqual([]);
    await ready(page);
    expect(asked.filter((url) => url.includes('ssh-config-checker'))).toHaveLength(1);
    await close();
  });

  it('answers while one types, and leads to the line', async () => {
    const { page, open, close } = await newPage(TOUCH);
    await open(PATH);
    await ready(page);
    await page.locator(box).fill('Host web\n    ControlMaster auto\n    ControlPath ~/.ssh/%j\n');
    await page.locator(`${checker} [name=check-release]`).selectOption('9.2');
    await expect.poll(() => findings(page)).toContain('unknown-token');
    await page.locator(`${checker} [data-rule=unknown-token] .place`).click();
    const marked = await page
      .locator(box)
      .evaluate((element: HTMLTextAreaElement) =>
        element.value.slice(element.selectionStart, element.selectionEnd),
      );
    expect(marked).toBe('~/.ssh/%j');
    await page.locator(`${checker} [name=check-release]`).selectOption('9.6');
    await expect.poll(() => findings(page)).not.toContain('unknown-token');
    await page.locator(box).fill('ContrlMaster auto\n');
    await expect.poll(() => page.locator(`${checker} .judgement`).textContent()).toContain('refuses');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await close();
  });

  it('applies a fix and takes it back', async () => {
    const { page, open, close } = await newPage();
    await open(PATH);
    await ready(page);
    const text = 'Host *\n    ControlMaster yes\n    ControlPath ~/.ssh/%C\n    ServerAliveInterval 30\n';
    await page.locator(box).fill(text);
    await expect.poll(() => findings(page)).toEqual(['master-yes']);
    await page.locator(`${checker} [data-fix]`).click();
    await expect.poll(() => findings(page)).toEqual([]);
    expect(await page.locator(box).inputValue()).toBe(text.replace('yes', 'auto'));
    await page.locator(`${checker} [data-action=undo]`).click();
    await expect.poll(() => page.locator(box).inputValue()).toBe(text);
    await close();
  });

  it('knows the socket of a name that is asked for, and of each name in the file', async () => {
    const { page, open, close } = await newPage();
    await open(PATH);
    await ready(page);
    await page
      .locator(box)
      .fill(
        'Host web db\n    User deploy\nHost *\n    ControlMaster auto\n    ControlPath /run/ssh/%r@%h-%p\n',
      );
    await page.locator(`${checker} [name=check-host]`).fill('root@web');
    const rows = page.locator(`${checker} .checker-hosts tbody tr`);
    await expect.poll(() => rows.count()).toBe(3);
    expect(await rows.first().textContent()).toContain('/run/ssh/root@web-22');
    expect(await rows.nth(1).textContent()).toContain('/run/ssh/deploy@web-22');
    expect(await page.locator('.checker-values').textContent()).toContain('line 5');
    await close();
  });

  it('writes the generator’s settings into the file, and back', async () => {
    const { page, open, close } = await newPage();
    await open(PATH);
    await ready(page);
    const text = '# mine\nHost web\n  User a # me\n\nHost *\n  ControlMaster no\n';
    await page.locator(box).fill(text);
    await page.locator(`${checker} [name=check-names]`).fill('web');
    await page.locator('control-path-generator [name=controlPersist]').fill('45m');
    const added = page.locator(`${checker} .checker-diff [data-kind=added]`);
    await expect
      .poll(() => added.allTextContents().then((all) => all.join()))
      .toContain('ControlPersist 45m');
    await page.locator(`${checker} [data-action=apply]`).click();
    await expect.poll(() => page.locator(box).inputValue()).toContain('  ControlPersist 45m\n');
    const after = await page.locator(box).inputValue();
    expect(after.startsWith('# mine\nHost web\n  User a # me\n  ControlMaster auto\n')).toBe(true);
    expect(after.endsWith('\n\nHost *\n  ControlMaster no\n')).toBe(true);
    await page.locator(`${checker} [data-action=undo]`).click();
    await expect.poll(() => page.locator(box).inputValue()).toBe(text);
    await close();
  });

  it('takes dropped files, the included ones too', async () => {
    const { page, open, close } = await newPage();
    await open(PATH);
    await ready(page);
    await page.locator(checker).evaluate((element) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['Include config.d/*\nHost *\n  User b\n'], 'config'));
      transfer.items.add(new File(['Host work\n  ControlMaster yes\n  ControlPath ~/.ssh/%C\n'], 'work'));
      element.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    });
    await expect.poll(() => page.locator(`${checker} .tab`).count()).toBe(2);
    await expect.poll(() => findings(page)).toEqual(['master-yes']);
    expect(await page.locator('.checker-hosts').textContent()).toContain('work');
    await close();
  });

  it('is shared in the address, with names replaced unless they are wanted, and restored from it', async () => {
    const { page, open, close } = await newPage(TOUCH);
    await open(PATH);
    await ready(page);
    const text = 'Host build.acme.test\n    User carol\n    ControlMaster yes\n    ControlPath ~/.ssh/%C\n';
    await page.locator(box).fill(text);
    await page.locator(`${checker} [name=check-release]`).selectOption('9.2');
    await page.locator(`${checker} [name=check-host]`).fill('carol@build.acme.test');
    await page.locator(`${checker} [data-action=share]`).tap();
    const panel = page.locator(`${checker} .share`);
    expect(await panel.textContent()).toContain('1 user');
    await panel.locator('[data-action=make-link]').tap();
    const link = page.locator(`${checker} .share-link input`);
    await link.waitFor();
    const address = await link.inputValue();
    expect(page.url()).toContain('check=');
    await page.reload();
    await expect.poll(() => page.locator(box).inputValue()).toMatch(/^Host host1\.host2\.test|^Host host\d/);
    expect(await page.locator(box).inputValue()).not.toMatch(/carol|acme/);
    expect(await page.locator(`${checker} [name=check-release]`).inputValue()).toBe('9.2');
    await expect.poll(() => findings(page)).toContain('master-yes');
    await page.locator(`${checker} [data-action=undo]`).tap();
    await expect.poll(() => page.locator(box).inputValue()).toContain('Host');
    await close();

    const second = await newPage();
    await second.open(PATH + new URL(address).hash);
    await expect
      .poll(() => second.page.locator(`${checker} [name=check-host]`).inputValue())
      .toMatch(/^user1@host/);
    // The generator on the same page keeps the link's files beside its own form.
    await second.page.locator('[name=sessions]').fill('33');
    await expect.poll(() => second.page.url()).toMatch(/sessions=33.*&check=/);
    await second.close();

    const third = await newPage();
    await third.open(`${PATH}#v1&check=AAAA`);
    await expect
      .poll(() => third.page.locator(`${checker} [data-part=undo-what]`).textContent())
      .toContain('This link cannot be read');
    await third.close();
  });

  it('is driven by the keyboard', async () => {
    const { page, open, close } = await newPage();
    await open(PATH);
    await ready(page);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Host a,b\n');
    await expect.poll(() => findings(page)).toContain('host-list-with-commas');
    await page.locator(`${checker} [data-fix]`).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(box).inputValue()).toBe('Host a b\n');
    await close();
  });
});

describeInBrowser('real client configurations', () => {
  it.skipIf(!hasShared)('chosen at random are judged as the real ssh 10.0 judged them', async () => {
    const corpus = join(SHARED, 'corpus', 'ssh');
    const names = readdirSync(corpus).filter((name) => name.endsWith('.conf'));
    const { page, open, close } = await newPage(TOUCH);
    await open(PATH);
    await ready(page);
    await page.locator(`${checker} [data-action=clear]`).click();
    for (const name of choose(names, Number(process.env.SAMPLE ?? 25), random(SEED))) {
      const text = readFileSync(join(corpus, name), 'latin1').replaceAll('\r\n', '\n');
      const said = readFileSync(join(corpus, 'G-10.0p2', name.replace('.conf', '.G.err')), 'utf8');
      const refused = /(?: line \d+: (?!Unsupported option)|Bad configuration option)/.test(said);
      await page.locator(box).fill(text);
      // The page answers within a frame or two; the verdict that stands there until then is the last file's.
      await page.waitForTimeout(120);
      await expect
        .poll(() => page.locator(`${checker} .judgement`).textContent(), { message: name })
        .toMatch(refused ? /refuses/ : /accepts|reads/);
      // What stands there may still be the answer to the file before: the number and the list must come to agree.
      await expect
        .poll(
          async () => {
            const heading = await page.locator(`${checker} h3[data-count]`).textContent();
            const count = (await findings(page)).length;
            const words =
              count === 0 ? 'Nothing to remark' : `${String(count)} finding${count === 1 ? '' : 's'}`;
            return heading?.trim() === words;
          },
          { message: name },
        )
        .toBe(true);
    }
    await close();
  });
});

describeInBrowser('the generator’s scripts', () => {
  it('can be read and saved', async () => {
    const { page, open, close } = await newPage();
    await open(PATH);
    await page.locator('control-path-generator [name=sessions]').fill('40');
    const pool = page.locator('.gen-script', { hasText: 'web-pool.sh' });
    await pool.locator('summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pool.locator('[data-do=download-script]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('web-pool.sh');
    expect(readFileSync(await download.path(), 'utf8')).toContain("masters='web-1 web-2 web-3 web-4'");
    await close();
  });
});
