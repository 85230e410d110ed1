/** The site in Firefox: each part once, as a reader would use it. Chromium's tests have the rest. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../scripts/serve.mjs';
import { ROOT } from './browser.ts';

const PATHS = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'];
const executablePath = PATHS.find((path) => path !== undefined && existsSync(path));
if (!executablePath) console.log('Firefox is not tried: install it or set FIREFOX_PATH.');

let browser: Browser;
let site: { address: string; close: () => Promise<void> };

/** A page of the site; `faults` notes what its script complains about. */
async function visit(path: string, width = 1280): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.setViewport({ width, height: 900 });
  await page.goto(site.address + path);
  await page.waitForSelector('html[data-arrived]');
  return { page, faults };
}

const text = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText);

describe.skipIf(!executablePath)('in Firefox', () => {
  beforeAll(async () => {
    site = await serve({ dir: join(ROOT, 'dist') });
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executablePath!,
      // Without a window Firefox sees no mouse, and the editor is for those who have one: fine (2) and hovering (4).
      extraPrefsFirefox: { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6 },
    });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('the home page explains a line', async () => {
    const { page, faults } = await visit('');
    await page.click('#paste-box', { count: 3 });
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.type(
      '#paste-box',
      'sshd[7]: drop connection #10 from [192.0.2.1]:40000 on [192.0.2.9]:22 past MaxStartups',
    );
    await page.waitForSelector('.verdict[data-limit=max-startups]');
    expect(await text(page, '.verdict-line')).toContain('MaxStartups');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('the analyzer opens its editor and follows what is typed', async () => {
    const { page, faults } = await visit('tools/sshd-config-analyzer/');
    await page.hover('.analyzer-editor');
    await page.waitForSelector('[data-editor=ready]');
    await page.click('.monaco-editor .view-lines');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('MaxSessions 33');
    await page.waitForFunction(
      () => document.querySelector('sshd-config-analyzer .big-number')?.textContent === '33',
    );
    expect(faults).toEqual([]);
    await page.close();
  });

  it('the generator plans connections for more sessions', async () => {
    const { page, faults } = await visit('tools/control-path-generator/');
    await page.click('[name=sessions]', { count: 2 });
    await page.keyboard.type('25');
    await page.waitForFunction(() =>
      document.querySelector('.gen-file')?.textContent.includes('Each name has a socket'),
    );
    expect(faults).toEqual([]);
    await page.close();
  });

  it('search answers in a page of the guide, and the page fits a phone', async () => {
    const { page, faults } = await visit('guide/raise-the-limit/', 390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.click('[data-search]');
    await page.keyboard.type('mux_client_request_session: session request failed');
    await page.waitForSelector('#search-results [role=option]');
    expect(await text(page, '#search-results')).toContain('Session open refused by peer');
    expect(await page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next"'))).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });
});
