/** What other programs read: Markdown twins, llms.txt, JSON, the sitemap, and addresses that stay. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { twinOf } from '../src/markdown/twins.ts';
import { pagesOf } from './built-site.ts';

const DIST = join(import.meta.dirname, '..', 'dist');
/** The page of the design is for those who work on the site: it is in no list. */
const pages = pagesOf(DIST).filter(
  ({ path, html }) => path !== '404.html' && !html.includes('name="robots" content="noindex"'),
);
const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const h1 = (html: string) =>
  (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '').replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
const letters = (text: string) => text.replace(/&[#\w]+;|\\|[^\p{L}\p{N}]/gu, '');

describe('Markdown twins', () => {
  it.each(pages.map((page) => [page.path, page] as const))('%s has one, linked and whole', (_, page) => {
    const twin = twinOf(page.path);
    expect(page.html).toContain(`rel="alternate" type="text/markdown" href="/${twin}"`);
    const text = read(twin);
    expect(letters(text.split('\n').find((line) => line.startsWith('# ')) ?? '')).toBe(
      letters(h1(page.html)),
    );
    // Nothing of the page's furniture, and no component that nobody rendered.
    const prose = text.replace(/^ *```[\s\S]*?^ *```$/gm, '').replace(/`[^`]*`/g, '');
    expect(/Skip to the content|\[object |<[A-Z]\w+/.exec(prose)?.[0]).toBeUndefined();
    // Links lead somewhere.
    expect(/\]\(\s*\)/.exec(prose)?.[0]).toBeUndefined();
    const fences = text.match(/^ *(```|~~~)/gm) ?? [];
    expect(fences.length % 2).toBe(0);
  });

  it('quote what a transcript shows for every release', () => {
    expect(read('guide.md')).toMatch(/Session open refused by peer[\s\S]*no more sessions/);
  });
});

describe('lists of pages', () => {
  it('llms.txt names every page', () => {
    const text = read('llms.txt');
    const missing = pages.filter(({ path }) => !text.includes(`/${twinOf(path)})`) && path !== 'index.html');
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it('the sitemap names every page', () => {
    const text = read('sitemap-0.xml');
    const missing = pages.filter(({ path }) => !text.includes(`/${path.replace(/index\.html$/, '')}</loc>`));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it('every page names its own address', () => {
    const wrong = pages.filter(({ path, html }) => {
      const address = `https://no-more-sessions.example/${path.replace(/index\.html$/, '')}`;
      return (
        !html.includes(`rel="canonical" href="${address}"`) || !html.includes(`og:url" content="${address}"`)
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

interface Named {
  readonly id?: string;
  readonly name?: string;
}

describe('data', () => {
  it.each(['limits', 'messages', 'keywords', 'rules', 'symptoms', 'steps'])(
    '%s.json has a page or anchor for each',
    (name) => {
      const rows = JSON.parse(read(`data/${name}.json`)) as (Named & {
        readonly of?: string;
        readonly slug?: string;
      })[];
      expect(rows.length).toBeGreaterThan(5);
      const symptoms = read('symptoms/index.html');
      const missing = rows.filter((row) => {
        const place = {
          limits: () => true,
          messages: () => existsSync(join(DIST, 'reference/messages', row.id!)),
          keywords: () => existsSync(join(DIST, 'reference/keywords', row.name!)),
          rules: () =>
            existsSync(
              join(DIST, row.of === 'ssh_config' ? 'reference/ssh-rules' : 'reference/rules', row.id!),
            ),
          symptoms: () => symptoms.includes(` id="${row.id!}"`),
          steps: () => existsSync(join(DIST, 'guide', row.slug!)),
        }[name]!;
        return !place();
      });
      expect(missing).toEqual([]);
      const { $defs: shapes } = JSON.parse(read('data/schema.json')) as {
        $defs: Record<string, { properties: object }>;
      };
      const known = Object.keys(shapes[name]!.properties);
      expect(rows.flatMap((row) => Object.keys(row)).filter((key) => !known.includes(key))).toEqual([]);
    },
  );
});

describe('addresses that others link to', () => {
  it('are all still there', () => {
    const kept = readFileSync(join(import.meta.dirname, 'anchors.txt'), 'utf8')
      .split('\n')
      .filter(Boolean);
    expect(kept.length).toBeGreaterThan(100);
    const ids = new Map(
      pages.map(({ path, html }) => [
        `/${path.replace(/index\.html$/, '')}`,
        new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!)),
      ]),
    );
    // One that is gone breaks somebody's link: keep the id, or give the new heading the old one beside it.
    const gone = kept.filter((address) => {
      const [path, anchor] = address.split('#') as [string, string | undefined];
      const found = ids.get(path);
      return !found || (anchor !== undefined && !found.has(anchor));
    });
    expect(gone).toEqual([]);
  });
});
