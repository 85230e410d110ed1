/** From a reader's task to the answer that works, in at most three clicks: from the home page, and from the search. */
import { expect, it } from 'vitest';
import { describeInBrowser, newPage } from './browser.ts';
import { TASKS } from './tasks.ts';

const CLICKS = 3;

describeInBrowser('a reader’s task', () => {
  it.each(TASKS.map((task) => [task.reader, task] as const))('%s', async (_, task) => {
    expect(Math.max(task.fromHome.length, task.fromSearch.length)).toBeLessThanOrEqual(CLICKS);
    const watched = await newPage({ reducedMotion: 'reduce' });
    const { page } = watched;
    const arrived = async () => {
      await page.waitForURL((url) => task.at.test(url.href));
      expect(await page.locator('main').innerText()).toMatch(task.answer);
    };

    await watched.open('');
    for (const name of task.fromHome) await page.getByRole('link', { name }).first().click();
    await arrived();

    await watched.open('');
    await page.keyboard.press('/');
    const field = page.getByRole('combobox');
    await field.fill(task.searchFor);
    const [result, ...links] = task.fromSearch;
    await page.getByRole('option', { name: result! }).first().click();
    for (const name of links) await page.locator('main').getByRole('link', { name }).first().click();
    await arrived();
    await watched.close();
  });
});
