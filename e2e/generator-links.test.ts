/** The form of the ControlPath generator in its address: links, history, hostile ones, and random ones held against ssh. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
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
import { random } from '../scripts/random.ts';
import { toFragment } from '../src/widgets/generator/fragment.ts';
import { choose, describeInBrowser, SEED, site } from './browser.ts';
import { parts, PATH, ready, visit } from './generator-page.ts';

/** The step of the guide that holds the tool. */
const EMBEDDED = `guide/${STEPS.find(({ id }) => id === 6)!.slug}/`;

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

describeInBrowser('the address of the ControlPath generator', () => {
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
