/** Bytes that pages may weigh on the wire, brotli; exact, so that they can be a check. Times are in `npm run bench`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closure } from '../scripts/modules.mjs';
import { weigh, weightOfModules } from './weight.ts';

const DIST = join(import.meta.dirname, '..', 'dist');
const kB = 1000;

const GUIDE = [
  'guide',
  ...readdirSync(join(DIST, 'guide'))
    .filter((name) => !name.includes('.'))
    .map((slug) => `guide/${slug}`),
];
const HOME_AND_TOOLS = [
  '',
  'tools/log-classifier/',
  'tools/sshd-config-analyzer/',
  'tools/control-path-generator/',
];

describe('the weight of a page', () => {
  it.each(GUIDE)('%s is at most 25 kB without fonts, 6 kB of it script, in 10 requests', (page) => {
    const { html, css, script, fontFiles, requests } = weigh(DIST, `${page}/index.html`);
    expect(script).toBeLessThanOrEqual(6 * kB);
    expect(html + css + script).toBeLessThanOrEqual(25 * kB);
    expect(requests + fontFiles).toBeLessThanOrEqual(10);
  });

  it('home is at most 45 kB with all that its classifier loads for a first answer', () => {
    const page = weigh(DIST, 'index.html');
    const classifier = readdirSync(join(DIST, '_astro')).find((name) =>
      /^log-classifier\..*\.js$/.test(name),
    );
    const files = [...page.scripts, `_astro/${classifier!}`];
    expect(page.html + page.css + weightOfModules(DIST, files)).toBeLessThanOrEqual(45 * kB);
  });

  it('home and tools are at most 45 kB before they are used; all fonts together at most 60 kB', () => {
    for (const page of HOME_AND_TOOLS) {
      const { html, css, script, fonts } = weigh(DIST, `${page}index.html`);
      expect([page, html + css + script <= 45 * kB, fonts <= 60 * kB]).toEqual([page, true, true]);
    }
  });

  it.each([...HOME_AND_TOOLS, 'tools/', ...GUIDE.map((page) => `${page}/`)])(
    '/%s fits with its styles into what a server sends before it waits for an answer',
    (page) => {
      // The build puts the styles into a page that does (scripts/first-paint.mjs).
      const html = readFileSync(join(DIST, page, 'index.html'), 'utf8');
      expect(html).toMatch(/<style>[^]+<\/style>.*<\/head>/s);
    },
  );
});

describe('the weight of the analyzer', () => {
  const assets = join(DIST, '_astro');
  const named = (pattern: RegExp) => readdirSync(assets).filter((name) => pattern.test(name));
  const tool = named(/^sshd-config-analyzer\..*\.js$/);
  const editor = named(/^sshd-config\..*\.js$/);

  it('engine, tables, rules and the tool around them are at most 70 kB, without the editor', () => {
    expect(tool).toHaveLength(1);
    // What every page runs is there already.
    const everywhere = named(/^page\..*\.js$/);
    const own = weightOfModules(assets, tool) - weightOfModules(assets, everywhere);
    expect(own).toBeLessThanOrEqual(70 * kB);
    expect([...closure(assets, tool)].some((name) => editor.includes(name))).toBe(false);
  });

  it('the editor with its styles and icons is at most 690 kB beside it', () => {
    expect(editor).toHaveLength(1);
    const [icons, ...others] = named(/codicon/);
    expect(others).toEqual([]);
    const font = statSync(join(assets, icons!)).size;
    const shared = [...closure(assets, tool)].filter((name) => closure(assets, editor).has(name));
    const own = weightOfModules(assets, editor) - weightOfModules(assets, shared);
    expect(own + font).toBeLessThanOrEqual(690 * kB);
    expect(font).toBeLessThanOrEqual(8 * kB);
  });
});
