/** The ControlPath generator as a reader meets it: typed into, broken, linked to, without a mouse, without script. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { RELEASES } from '#openssh/releases.ts';
import {
  CLIENT_SYSTEMS,
  CONTROL_PATH_FORMS,
  DEFAULT_FORM,
  generate,
  WORKLOADS,
  type ClientSystem,
  type GeneratorForm,
} from '#openssh/ssh_config/generate.ts';
import { STEPS } from '#openssh/steps.ts';
import { toFragment } from '../src/widgets/generator/fragment.ts';
import { random } from '../scripts/random.ts';
import { choose, describeInBrowser, newPage, SEED, site } from './browser.ts';

const PATH = 'tools/control-path-generator/';
/** The step of the guide that holds the tool. */
const EMBEDDED = `guide/${STEPS.find(({ id }) => id === 6)!.slug}/`;

/** The parts of the page that the tests look at. */
function parts(page: Page) {
  const file = page.locator('.gen-file').first();
  return {
    headline: page.locator('.gen-headline'),
    problems: page.locator('.gen-problems li'),
    pre: file.locator('pre'),
    /** The configuration as the copy button has it. */
    config: () => file.locator('[data-copy]').getAttribute('data-copy'),
    link: () => page.locator('[data-link]').getAttribute('data-copy'),
    rows: page.locator('[data-host]'),
    field: (name: string) => page.locator(`[name="${name}"]`),
    press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
  };
}

/** The page of the tool in a context of its own; `close` fails if anything went wrong in it. */
async function visit(
  fragment = '',
  options: BrowserContextOptions = {},
  path = PATH,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const watched = await newPage(options);
  await watched.open(path + fragment);
  if (options.javaScriptEnabled !== false) await ready(watched.page);
  return { page: watched.page, close: () => watched.close() };
}

/** The code comes when the reader turns to the form. */
async function ready(page: Page): Promise<void> {
  const tool = page.locator('control-path-generator');
  await tool.dispatchEvent('pointerenter');
  await page.locator('control-path-generator[data-ready]').waitFor();
}

/** What the installed ssh says of a configuration, without what it says of its standard input. */
function sshG(config: string): { status: number | null; stderr: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'generator-'));
  const file = join(folder, 'config');
  writeFileSync(file, config);
  const env = { PATH: process.env.PATH ?? '', HOME: homedir(), XDG_RUNTIME_DIR: '/run/user/1000' };
  const run = spawnSync('ssh', ['-G', '-F', file, '--', 'web'], { encoding: 'utf8', input: '', env });
  rmSync(folder, { recursive: true });
  const said = run.stderr.split('\n').filter((line) => line !== '' && !line.startsWith('Pseudo-terminal'));
  return { status: run.status, stderr: said };
}

const hasSsh = spawnSync('ssh', ['-V']).status === 0;
if (!hasSsh) console.log('The generator is not held against ssh: it is not installed.');

/** What the page says beside a field: the text of all that describes the control. */
function described(page: Page, name: string): Promise<string> {
  return page
    .locator(`[name="${name}"]`)
    .first()
    .evaluate((control) =>
      (control.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
}

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
    expect(await page.locator('noscript').count()).toBe(1);
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

  it('keeps the form in the fragment: links, reload, back and forward', async () => {
    const { page, close } = await visit();
    const { config, field, link, press } = parts(page);
    await field('sessions').fill('31');
    await field('workload').selectOption('git');
    await press('Add a host');
    await field('alias').nth(1).fill('%c;&=#"é');
    const shown = await config();
    const address = (await link())!;
    expect(new URL(address).search).toBe('');

    const second = await visit(new URL(address).hash);
    expect(await parts(second.page).config()).toBe(shown);
    expect(await parts(second.page).field('alias').nth(1).inputValue()).toBe('%c;&=#"é');
    await second.close();

    await expect.poll(() => page.url()).toBe(address);
    await page.reload();
    await expect.poll(config).toBe(shown);
    await page.goBack();
    await expect.poll(() => field('sessions').inputValue()).toBe('31');
    expect(await field('workload').inputValue()).toBe('interactive');
    await page.goForward();
    await expect.poll(() => field('workload').inputValue()).toBe('git');
    await close();
  });

  it('shows the default form for a fragment that is none, and says why', async () => {
    const hostile = [
      'v1&ssh=%27%3E%3Cscript%3E',
      'v9&sessions=1',
      'v1&host=%E0%A4%A',
      `v1&dir=${'x'.repeat(5000)}`,
      '%%%',
    ];
    for (const fragment of hostile) {
      const { page, close } = await visit(`#${fragment}`);
      expect(await page.locator('[data-notice="link"]').textContent()).toContain('This link cannot be read');
      expect(await parts(page).config()).toBe(generate(DEFAULT_FORM).config);
      await close();
    }
    const { page, close } = await visit(`#main`);
    expect(await page.locator('[data-notice="link"]').textContent()).toBe('');
    await close();
  });

  it('shows what a hostile but readable link says as text', async () => {
    const nasty = '"><img src=x onerror=alert(1)>';
    const { page, close } = await visit(
      `#${toFragment({ ...DEFAULT_FORM, hosts: [{ alias: nasty, user: nasty }], sessions: nasty })}`,
    );
    expect(await parts(page).field('alias').inputValue()).toBe(nasty);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await parts(page).problems.count()).toBeGreaterThan(0);
    await close();
  });

  it('leaves the address of a step alone, and carries the form over to its own page', async () => {
    const { page, close } = await visit('', {}, EMBEDDED);
    const { config, field } = parts(page);
    const before = page.url();
    await field('sessions').fill('25');
    await field('workload').selectOption('git');
    await field('sessions').fill('44');
    const shown = await config();
    await page.locator('.gen-own-page a').click();
    await page.waitForURL(`**/${PATH}**`);
    await expect.poll(config).toBe(shown);
    await page.goBack();
    expect(page.url()).toBe(before);
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

  it.skipIf(!hasSsh)('shows configurations that ssh accepts', { timeout: 200_000 }, async () => {
    const next = random(SEED);
    const one = <T>(from: readonly T[]): T => choose(from, 1, next)[0]!;
    const { address } = await site();
    const { page, close } = await visit();
    for (let round = 0; round < 40; round++) {
      const form: GeneratorForm = {
        hosts: Array.from({ length: Math.floor(next() * 4) }, () => ({
          alias: one(['web', 'db-1', '*.example.com', '10.0.0.7', 'a b', '$(id)', 'x"y', '-v', '*']),
          hostName: one([undefined, 'web.example.com', '%h.example.com', '2001:db8::1', 'a;b']),
          user: one([undefined, 'deploy', 'a b']),
          port: one([undefined, '2222', '0', 'ssh']),
          proxyJump: one([undefined, 'gw', 'j@gw:22,b', 'a b']),
        })),
        workload: one(WORKLOADS).id,
        sessions: one(['1', '8', '25', '400', '0', 'x']),
        maxSessions: one(['10', '1', '0', '3', '-1']),
        system: one(Object.keys(CLIENT_SYSTEMS) as ClientSystem[]),
        release: one(RELEASES),
        socketDirectory: one([
          '~/.ssh/sockets',
          '~/My sockets',
          '${XDG_RUNTIME_DIR}/s',
          '/run/s',
          'x',
          '~/a"b',
        ]),
        controlPath: one(CONTROL_PATH_FORMS).id,
        controlPersist: one(['10m', '1h30m', 'yes', 'no', '0', 'soon']),
        home: '/home/alice',
        localUser: 'alice',
        localHost: 'laptop',
      };
      const fragment = toFragment(form);
      await page.goto(`${address}${PATH}#${fragment}`);
      await ready(page);
      await expect.poll(() => parts(page).link()).toContain(fragment);
      const config = (await page.locator('.gen-file').count()) > 0 ? await parts(page).config() : '';
      expect(config).toBe(generate(form).config);
      const { status, stderr } = sshG(config!);
      expect([status, stderr, fragment]).toEqual([0, [], fragment]);
    }
    await close();
  });
});
