/** The analyzer's editor as someone uses it who has a keyboard only, and its comparison, undo and memory. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, newPage, type Watched } from './browser.ts';

const analyzer = 'sshd-config-analyzer';
const big = `${analyzer} .big-number`;

/** The tool's page with the editor open. */
async function withEditor(options = {}): Promise<Watched> {
  const watched = await newPage(options);
  const { page, open } = watched;
  await open('tools/sshd-config-analyzer/');
  await page.locator(`${analyzer} textarea`).focus();
  await page.locator(`${analyzer}[data-editor=ready]`).waitFor({ timeout: 30_000 });
  return watched;
}

const text = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.analyzer-editor .view-line')]
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((line) => line.textContent.replaceAll('\u00a0', ' ')),
  );

/** Write over everything. */
async function write(page: Page, lines: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(lines);
}

describeInBrowser('the editor by keyboard', () => {
  it('completes: keywords that are set already say so and come last, those of no use in Match are not offered', async () => {
    const { page, close } = await withEditor();
    await write(page, 'MaxSessions 20\n');
    await page.keyboard.type('Max');
    const rows = page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.first().waitFor();
    const offered = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
    // The first list may be one of before the text above had been read.
    await expect
      .poll(async () => (await offered()).find((label) => label.includes('MaxSessions')))
      .toContain('set in line 1');
    const labels = await offered();
    const at = (name: string) => labels.findIndex((label) => label.includes(name));
    expect(at('MaxStartups')).toBeGreaterThanOrEqual(0);
    expect(at('MaxSessions')).toBeGreaterThan(at('MaxStartups'));
    await page.keyboard.press('Escape');
    await write(page, 'Match User git\n    ');
    await page.keyboard.type('Max');
    await rows.first().waitFor();
    const inMatch = await offered();
    expect(inMatch.some((label) => label.includes('MaxSessions'))).toBe(true);
    expect(inMatch.some((label) => label.includes('MaxStartups'))).toBe(false);
    await page.keyboard.press('Escape');
    await write(page, 'Match ');
    await page.keyboard.type('U');
    await expect.poll(() => rows.first().getAttribute('aria-label')).toContain('User');
    await page.keyboard.press('Escape');
    await write(page, 'UsePAM ');
    await page.keyboard.press('Control+Space');
    await expect
      .poll(() => rows.evaluateAll((all) => all.map((row) => row.textContent.trim())))
      .toEqual(['no', 'yes']);
    await close();
  });

  it('explains a keyword: what it takes, its defaults by release, Match, since, its page', async () => {
    const { page, close } = await withEditor();
    await write(page, 'MaxStartups 10\n');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    const hover = page.locator('.monaco-hover:not(.hidden)').first();
    await hover.waitFor();
    const words = await hover.innerText();
    for (const part of ['Default in 10.0: 10:30:100', 'In a Match block: no', 'Since: 6.6 or earlier'])
      expect(words).toContain(part);
    expect(await hover.locator('a', { hasText: 'in the reference' }).getAttribute('data-href')).toContain(
      '/reference/keywords/MaxStartups/',
    );
    await close();
  });

  it('explains a finding with the words of its page; without network it leaves the link', async () => {
    const { page, faults, close } = await withEditor();
    await write(page, 'MaxSessions 0\n');
    await expect.poll(() => page.locator('.findings li[data-rule=max-sessions-zero]').count()).toBe(1);
    const hover = page.locator('.monaco-hover:not(.hidden)').first();
    const ask = async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+i');
      await hover.waitFor();
    };
    const table = '**/data/rules.json';
    await page.route(table, (route) => route.abort());
    await ask();
    await hover.locator('a[data-href$="/reference/rules/max-sessions-zero/"]').waitFor();
    expect(await hover.innerText()).not.toContain('session.c');
    expect(faults.splice(0)).toEqual(['console: Failed to load resource: net::ERR_FAILED']);
    await page.unroute(table);
    await ask();
    await expect.poll(() => hover.innerText()).toContain('session.c');
    await close();
  });

  it('goes to the next finding, offers its fix and all fixes, and takes them back', async () => {
    const { page, close } = await withEditor();
    await write(page, 'MaxSessions 20\nMaxSessions 30\nX11Forwarding no\nX11Forwarding yes\n');
    await expect.poll(() => page.locator('.findings li[data-severity=warning]').count()).toBe(2);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+.');
    const actions = page.locator('.action-widget .monaco-list-row');
    await actions.first().waitFor();
    expect(await actions.allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Remove the line') as string,
        expect.stringContaining('Fix all 2') as string,
      ]),
    );
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await text(page))[1]).toBe('X11Forwarding no');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await text(page))[1]).toBe('MaxSessions 30');
    await expect.poll(() => page.locator('.findings li[data-severity=warning]').count()).toBe(2);
    await page.keyboard.press('F8');
    const widget = page.locator('.marker-widget, .peekview-widget').first();
    await widget.waitFor();
    await page.keyboard.press('Escape');
    // The editor takes the focus back when its widget has closed.
    await widget.waitFor({ state: 'hidden' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.monaco-editor') != null))
      .toBe(true);
    await page.locator('[data-fix-all]').press('Enter');
    await expect.poll(() => page.locator('.findings li[data-severity=warning]').count()).toBe(0);
    // The button is gone: the focus is on the one that takes it back.
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.action)).toBe('undo');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.findings li[data-severity=warning]').count()).toBe(2);
    await page.locator('[data-action=redo]').click();
    await expect.poll(() => page.locator('.findings li[data-severity=warning]').count()).toBe(0);
    await close();
  });

  it('finds text, folds a Match block, and lets the focus go on', async () => {
    const { page, close } = await withEditor();
    await write(page, 'UsePAM yes\nMatch User git\n    MaxSessions 4\n    PermitTTY no\nMatch all\n');
    await page.keyboard.press('Control+f');
    await page.locator('.find-widget.visible').waitFor();
    await page.keyboard.type('git');
    await expect.poll(() => page.locator('.find-widget .matchesCount').innerText()).toBe('1 of 1');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+[');
    await expect.poll(() => text(page)).not.toContain('    PermitTTY no');
    await page.keyboard.press('Control+m');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.monaco-editor') === null)).toBe(true);
    await close();
  });
});

describeInBrowser('the comparison', () => {
  it('shows the plan in the diff editor, goes through it, applies it; Escape leaves', async () => {
    const { page, close } = await withEditor();
    await page.locator('.need > summary').click();
    await page.locator('#need-sessions').fill('20');
    await page.locator('[data-action=compare-plan]').click();
    await page.locator('.compare .monaco-diff-editor .line-insert').first().waitFor({ timeout: 30_000 });
    expect(await page.locator('.compare-head').innerText()).toContain('50-cloud-init.conf');
    await page.locator('[data-compare=next]').click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.compare').isVisible()).toBe(false);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['action'])).toBe(
      'compare-plan',
    );
    await page.locator('[data-action=compare-plan]').click();
    await page.locator('[data-compare=apply]').click();
    await expect.poll(() => page.locator(big).textContent()).toBe('20');
    expect(await page.locator('.compare').isVisible()).toBe(false);
    await close();
  });

  it('is not offered on a touch screen, where the textual one is', async () => {
    const { page, open, close } = await newPage({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await open('tools/sshd-config-analyzer/');
    await page.locator('.need > summary').tap();
    await page.locator(`${analyzer}[data-ready]`).waitFor();
    await page.locator('#need-sessions').fill('20');
    await page.locator('.diff-line[data-kind=added]').first().waitFor();
    expect(await page.locator('[data-action=compare-plan]').isVisible()).toBe(false);
    // What comes out comes first.
    const top = (selector: string) =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
    expect(await top('.analyzer-head')).toBeLessThan(await top('.analyzer-files'));
    await close();
  });
});

describeInBrowser('what is remembered', () => {
  it('the files survive a reload of the tab, and nothing else keeps them', async () => {
    const { page, close } = await withEditor();
    await write(page, 'MaxSessions 33\n');
    await expect.poll(() => page.locator(big).textContent()).toBe('33');
    await page.locator('[data-action=add]').click();
    await page.keyboard.press('Escape');
    await page.locator('[name=release]').selectOption('9.2');
    await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('"9.2"');
    await page.reload();
    await page.locator(`${analyzer}[data-ready]`).waitFor({ state: 'attached' });
    await expect.poll(() => page.locator(big).textContent()).toBe('33');
    expect(await page.locator('.tab').count()).toBe(2);
    expect(await page.locator('[name=release]').inputValue()).toBe('9.2');
    expect(new URL(page.url()).hash).toBe('');
    // What a tab keeps of the case is a number and a release.
    expect(await page.evaluate(() => JSON.stringify(Object.assign({}, sessionStorage, localStorage)))).toBe(
      JSON.stringify({ case: JSON.stringify({ config: { maxSessions: 33, release: '9.2' } }) }),
    );
    await close();
  });

  it('the width of the panes, moved by keys', async () => {
    const { page, open, close } = await newPage();
    await open('tools/sshd-config-analyzer/');
    await page.locator('.analyzer-settings').hover();
    await page.locator(`${analyzer}[data-ready]`).waitFor();
    const width = () => page.locator('.analyzer-files').evaluate((element) => element.clientWidth);
    const before = await width();
    await page.locator('.split').focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
    const after = await width();
    expect(after).toBeLessThan(before - 50);
    await page.reload();
    await page.locator('.analyzer-settings').hover();
    await page.locator(`${analyzer}[data-ready]`).waitFor();
    await expect.poll(width).toBe(after);
    await close();
  });

  it('says to a screen reader what changed, once', async () => {
    const { page, close } = await withEditor();
    await write(page, 'MaxSessions 33\nMaxSessions 44\n');
    await expect
      .poll(() => page.locator('[data-part=live]').textContent())
      .toBe('MaxSessions 33, 2 findings.');
    expect(await page.locator('[data-part=live]').getAttribute('role')).toBe('status');
    expect(
      await page
        .locator('.monaco-editor textarea, .monaco-editor .native-edit-context')
        .first()
        .getAttribute('aria-label'),
    ).toContain('sshd_config');
    await close();
  });
});
