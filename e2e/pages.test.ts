/** What must hold for every page of the built site. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeInBrowser, ROOT } from './browser.ts';
import { brokenReferences, pagesOf } from './built-site.ts';
import { faultsOf, HALVES } from './every-page.ts';

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
      for (const [, text] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) {
        const hash = createHash('sha256').update(text!).digest('base64');
        if (!inlineStyles && !policy.includes(`'sha256-${hash}'`))
          faults.push(`${path}: inline styles without their hash`);
      }
      const body = html.slice(html.indexOf('<body'));
      if (/<[^>]+\sstyle="/.test(body)) faults.push(`${path}: a style attribute`);
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

describeInBrowser('in Chromium, at the desk first', () => {
  it(
    'pages are free of faults and of axe violations and fit from 320 to 1440 px',
    { timeout: 600_000 },
    async () => {
      expect(await faultsOf('desk')).toEqual([]);
    },
  );

  it('no page is left out', () => {
    expect(HALVES.desk.pages.length + HALVES.phone.pages.length).toBe(pages.length);
  });
});
