/** What must hold for every page of the built site. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { describeInBrowser, newPage, ROOT } from './browser.ts';
import { addressOf, brokenReferences, pagesOf } from './built-site.ts';

const DIST = join(ROOT, 'dist');
const pages = pagesOf(DIST);

describe('the files', () => {
  it('have links that lead somewhere', () => {
    expect(brokenReferences(DIST, '/')).toEqual([]);
  });

  it('need no exception in the Content-Security-Policy', () => {
    const faults: string[] = [];
    for (const { path, html } of pages) {
      const policy =
        /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ??
        '';
      if (!policy.startsWith("default-src 'none'")) faults.push(`${path}: no policy`);
      const inlineStyles = policy.includes("'unsafe-inline'");
      if (inlineStyles && !html.includes('<sshd-config-analyzer'))
        faults.push(`${path}: allows inline styles for nothing`);
      if (/script-src[^;]*'unsafe-(inline|eval)'/.test(policy)) faults.push(`${path}: allows inline script`);
      for (const [, attributes, text] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
        if (/\ssrc=/.test(attributes!)) continue;
        const hash = createHash('sha256').update(text!).digest('base64');
        if (!policy.includes(`'sha256-${hash}'`)) faults.push(`${path}: an inline script without its hash`);
      }
      const body = html.slice(html.indexOf('<body'));
      if (/<style/.test(html) || /<[^>]+\sstyle="/.test(body)) faults.push(`${path}: an inline style`);
      if (/<[a-z][^>]*\son[a-z]+="/.test(body)) faults.push(`${path}: an event handler attribute`);
    }
    expect(faults).toEqual([]);
  });

  it('keep the space between a word and the link or code beside it', () => {
    const faults = pages.flatMap(({ path, html }) => {
      const body = html.slice(html.indexOf('<main')).replace(/<(pre|script|svg|textarea)[\s\S]*?<\/\1>/g, '');
      const joined =
        body.match(
          /[\p{L},;:]<(?:a (?!class="anchor")|code)[^>]*|<\/(?:a|code)>[\p{L}\d]\w*|\s<\/a>[.,;]/gu,
        ) ?? [];
      return joined.map((text) => `${path}: ${text}`);
    });
    expect(faults).toEqual([]);
  });

  it('have one h1, a title and a description of their own', () => {
    const descriptions = new Map<string, string>();
    for (const { path, html } of pages) {
      expect([path, html.match(/<h1[\s>]/g)?.length]).toEqual([path, 1]);
      const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect([path, description.length > 20]).toEqual([path, true]);
      expect([path, descriptions.get(description)]).toEqual([path, undefined]);
      descriptions.set(description, path);
    }
  });
});

describeInBrowser('in Chromium', () => {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const) {
    it(
      `every page is free of faults and of axe violations, ${colorScheme}, ${String(width)} px`,
      { timeout: 400_000 },
      async () => {
        const watched = await newPage({
          colorScheme,
          reducedMotion: 'reduce',
          viewport: { width, height: 900 },
        });
        const violations: string[] = [];
        for (const page of pages) {
          await watched.open(addressOf(page));
          await watched.page.evaluate(axe.source);
          const found = await watched.page.evaluate(() =>
            (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
          );
          for (const { id, nodes } of found.violations)
            violations.push(
              `${page.path}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
            );
        }
        expect(violations).toEqual([]);
        // The page of missing addresses is the only one that may be asked for and not be there.
        await watched.close();
      },
    );
  }

  it('no page is wider than its window, from 320 to 1440 px', { timeout: 400_000 }, async () => {
    const watched = await newPage();
    const wide: string[] = [];
    for (const page of pages) {
      await watched.open(addressOf(page));
      for (const width of [320, 390, 820, 1440]) {
        await watched.page.setViewportSize({ width, height: 900 });
        const over = await watched.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wide.push(`${page.path}: ${String(over)} px at ${String(width)}`);
      }
    }
    expect(wide).toEqual([]);
    await watched.close();
  });
});
