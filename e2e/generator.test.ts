/** The ControlPath generator as a reader meets it: typed into, broken, copied from, without a mouse, without script. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEFAULT_FORM, generate } from '#openssh/ssh_config/generate.ts';
import { toFragment } from '../src/widgets/generator/fragment.ts';
import { describeInBrowser, newPage } from './browser.ts';
import { described, parts, PATH, visit } from './generator-page.ts';

describeInBrowser('the ControlPath generator', () => {
  it('shows the default form and its output before any script', async () => {
    const { page, close } = await visit('', { javaScriptEnabled: false });
    const { config, field, pre, headline } = parts(page);
    expect(await field('alias').inputValue()).toBe('web');
    expect(await headline.textContent()).toContain('One connection with 10 slots carries 8 sessions.');
    expect(await config()).toBe(generate(DEFAULT_FORM).config);
    const lines = (text: string) => text.split('\n').filter((line) => line !== '');
    expect(lines(await pre.innerText())).toEqual(lines(generate(DEFAULT_FORM).config));
    expect(await page.locator('.gen-verdict').innerText()).toBe('Fits. 65 of 90 bytes.');
    expect(await page.locator('main noscript').allInnerTexts()).toEqual([
      expect.stringContaining('Without JavaScript the form does nothing'),
      expect.stringContaining('the commands that set it up'),
      expect.stringContaining('the checker'),
    ]);
    expect(await page.getByRole('button', { name: 'Add a host' }).isVisible()).toBe(false);
    await close();
  });

  it('asks for its code when the reader turns to it, and loses nothing that was typed before', async () => {
    const { page, open, close } = await newPage();
    const asked: string[] = [];
    let go = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route(/control-path-generator\..*\.js$/, async (route) => {
      asked.push(route.request().url());
      await held;
      await route.continue();
    });
    await open(PATH);
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    const { config, field, rows } = parts(page);
    await field('alias').fill('db');
    await page.keyboard.press('Tab');
    await page.keyboard.type('db.example.com');
    await page.locator('[data-do="add-host"]').click();
    expect(asked).toHaveLength(1);
    expect(await config()).toBe(generate(DEFAULT_FORM).config);
    go();
    await expect.poll(config).toContain('Host db\n');
    expect(await config()).toMatch(/HostName (?:web\.example\.com)?db\.example\.com/);
    await expect.poll(() => rows.count()).toBe(2); // The click that came too early counts.
    await close();
  });

  it('answers while one types, leaves the field alone, and says the result once it is still', async () => {
    const { page, close } = await visit();
    const { config, field, headline } = parts(page);
    await field('alias').first().focus();
    await page.keyboard.press('End');
    await page.keyboard.type('server');
    expect(await field('alias').inputValue()).toBe('webserver');
    expect(await config()).toContain('Host webserver\n');
    await field('sessions').fill('25');
    expect(await headline.textContent()).toContain('3 connections with 10 slots each carry 25 sessions.');
    expect(await page.locator('.gen-plan figure').count()).toBe(3);
    const live = page.locator('[data-live]');
    expect(await live.textContent()).toBe('');
    await expect.poll(() => live.textContent()).toMatch(/^3 connections/);
    await close();
  });

  it('fills in what a workload suggests, and takes it back', async () => {
    const { page, close } = await visit();
    const { field, press } = parts(page);
    await field('sessions').fill('3');
    await field('workload').selectOption('ansible');
    expect(await field('sessions').inputValue()).toBe('20');
    const ansible = page.locator('.gen-file', { hasText: 'ansible.cfg' });
    expect(await ansible.innerText()).toContain('forks = 20');
    await press('Undo');
    expect(await field('sessions').inputValue()).toBe('3');
    expect(await field('workload').inputValue()).toBe('interactive');
    expect(await ansible.count()).toBe(0);
    await close();
  });

  it('adds and removes hosts, and brings a removed one back to its place', async () => {
    const { page, close } = await visit();
    const { config, field, press, problems, rows } = parts(page);
    expect(await page.getByRole('button', { name: /^Remove/ }).count()).toBe(0); // The only host stays.
    await press('Add a host');
    expect(
      await field('alias')
        .nth(1)
        .evaluate((input) => input === document.activeElement),
    ).toBe(true);
    expect(await problems.count()).toBe(0); // Nothing is wrong with a row that is not filled in yet.
    await page.keyboard.type('db');
    expect(await config()).toContain('Host web db\n');
    await page.getByRole('button', { name: 'Remove web' }).click();
    expect(await rows.count()).toBe(1);
    expect(await config()).not.toContain('web');
    const undo = page.getByRole('button', { name: 'Undo' });
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
    await undo.click();
    expect(await Promise.all([0, 1].map((at) => field('alias').nth(at).inputValue()))).toEqual(['web', 'db']);
    await press('Reset');
    expect(await config()).toBe(generate(DEFAULT_FORM).config);
    await press('Undo');
    expect(await rows.count()).toBe(2);
    await close();
  });

  it('shows where nothing can be written yet', async () => {
    const { page, close } = await visit();
    const { field, headline } = parts(page);
    for (const name of ['alias', 'hostName', 'user']) await field(name).fill('');
    expect(await headline.textContent()).toContain('Name a host');
    expect(await page.locator('.gen-file, .gen-command').count()).toBe(0);
    await field('alias').fill('x'.repeat(300));
    expect(await headline.textContent()).toContain('No Host block can be written');
    expect(await field('alias').getAttribute('aria-invalid')).toBe('true');
    await field('alias').fill('*.example.com');
    expect(await headline.textContent()).toContain('One connection');
    expect(await described(page, 'alias')).toContain('pattern');
    await field('sessions').fill('25');
    expect(await headline.textContent()).toContain('it carries 10 of 25 sessions');
    expect(await page.locator('.gen-plan figcaption').innerText()).toContain('15 refused');
    await close();
  });

  it('says once that MaxSessions 0 leaves nothing to share', async () => {
    const { page, close } = await visit();
    const { field, headline, problems } = parts(page);
    await field('maxSessions').fill('0');
    expect(await headline.textContent()).toContain('With MaxSessions 0 the server refuses every session');
    expect(await page.locator('.gen-results').getByText('MaxSessions 0').count()).toBe(1);
    expect(await problems.count()).toBe(0);
    expect(await field('maxSessions').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.gen-file, .gen-command, .gen-paths').count()).toBe(0);
    await close();
  });

  it('says beside the path why several connections have another one', async () => {
    const { page, close } = await visit();
    const { field } = parts(page);
    const note = page.locator('.gen-results .says.info', { hasText: 'the same socket' });
    expect(await note.count()).toBe(0);
    await field('sessions').fill('25');
    expect(await note.textContent()).toContain('%C gives all names of a host the same socket');
    await close();
  });

  it('measures the path and says when it is too long, beside the field and in the list', async () => {
    const { page, close } = await visit();
    const { field, headline, problems } = parts(page);
    const verdict = page.locator('.gen-verdict');
    // "/home/alice/.ssh/" is 17 bytes, "/" and the hash are 41: 32 more make 90, the most that a master can have.
    await field('socketDirectory').fill(`~/.ssh/${'s'.repeat(32)}`);
    expect(await verdict.innerText()).toBe('Just fits. 90 of 90 bytes, 0 to spare.');
    await field('socketDirectory').fill(`~/.ssh/${'s'.repeat(33)}`);
    expect(await verdict.innerText()).toMatch(/^Too long\. 91 bytes, 1 byte over the 90/);
    expect(await headline.textContent()).toMatch(/ssh would exit with 255: the socket's path is too long/);
    expect(await described(page, 'controlPath')).toContain('91 bytes');
    await problems.getByRole('button', { name: 'ControlPath' }).click();
    expect(await field('controlPath').evaluate((element) => element === document.activeElement)).toBe(true);
    await field('socketDirectory').fill(`~/.ssh/${'s'.repeat(50)}`);
    expect(await verdict.innerText()).toMatch(/^Too long\. 108 bytes, 1 byte over the 107/);
    await close();
  });

  it('knows that Windows shares no connections, and follows the system with the home directory', async () => {
    const { page, close } = await visit();
    const { config, field, headline } = parts(page);
    await field('system').selectOption('macos');
    expect(await field('home').inputValue()).toBe('/Users/alice');
    await field('system').selectOption('windows');
    expect(await headline.textContent()).toContain('shares no connections');
    expect(await config()).toContain('ControlMaster no');
    expect(await page.locator('.gen-plan figure, .gen-command').count()).toBe(0);
    await close();
  });

  it('copies and downloads what it shows', async () => {
    const { page, close } = await visit('', { permissions: ['clipboard-read', 'clipboard-write'] });
    const { config, field } = parts(page);
    await field('sessions').fill('12');
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.locator('.gen-file [data-copy]').first().click();
    await expect.poll(clipboard).toBe(await config());
    expect(await page.locator('.gen-file [data-copy-label]').first().textContent()).toBe('Copied');
    await page.locator('.gen-command button').first().click();
    await expect.poll(clipboard).toBe('mkdir -p ~/.ssh/sockets && chmod 700 ~/.ssh/sockets');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('web-1.ssh_config');
    expect(readFileSync(await download.path(), 'utf8')).toBe(await config());
    await close();
  });

  it('is used without a mouse', async () => {
    const { page, close } = await visit();
    const { config, field } = parts(page);
    await field('alias').focus();
    const names: string[] = [];
    for (let step = 0; step < 14; step++) {
      names.push(
        await page.evaluate(() => {
          const element = document.activeElement as HTMLInputElement;
          return element.name || element.textContent.trim();
        }),
      );
      await page.keyboard.press('Tab');
    }
    expect(names).toEqual([
      'alias', 'hostName', 'user', 'port', 'proxyJump', 'Add a host', 'workload', 'sessions', 'maxSessions',
      'Check it', 'system', 'release', 'controlPath', 'socketDirectory',
    ]); // prettier-ignore
    await page.getByRole('button', { name: 'Add a host' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('db');
    await page.keyboard.press('Enter'); // Nothing is sent anywhere.
    expect(await config()).toContain('Host web db\n');
    await page.getByRole('button', { name: 'Remove db' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter'); // On Undo, which has the focus.
    expect(await field('alias').nth(1).inputValue()).toBe('db');
    await close();
  });

  it('fits a phone, with controls large enough for a finger', async () => {
    for (const width of [320, 390]) {
      const many = Array.from({ length: 12 }, (_, at) => ({
        alias: `${'host'.repeat(20)}${at}`,
        user: 'u'.repeat(80),
      }));
      const { page, close } = await visit(
        `#${toFragment({ ...DEFAULT_FORM, hosts: many, sessions: '10000' })}`,
        {
          viewport: { width, height: 844 },
          hasTouch: true,
          isMobile: true,
        },
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const small = await page
        .locator('.gen :is(input, select, button)')
        .evaluateAll((all) =>
          all
            .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.9)
            .map((element) => element.outerHTML.slice(0, 80)),
        );
      expect(small).toEqual([]);
      await close();
    }
  });
});
