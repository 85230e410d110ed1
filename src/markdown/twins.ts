/** Every page as Markdown, made from its HTML once the site is built, and `llms.txt`, the list of them (llmstxt.org). */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { STEPS } from '#openssh/steps.ts';
import { addressesAbsolute, facts, htmlToMarkdown, type PageFacts } from './html-to-markdown.ts';

/** Path of a page's twin below the root of the site: `guide/index.html` is `guide.md`, the home page `index.md`. */
export function twinOf(path: string): string {
  return path === 'index.html' ? 'index.md' : path.replace(/\/index\.html$/, '.md');
}

/** Twins in the order of reading: the steps by their numbers, before what stands beside them; else by name. */
function readingOrder(path: string): string {
  const step = STEPS.find(({ slug }) => path === `guide/${slug}/index.html`);
  return step ? `guide/${step.id}` : twinOf(path);
}

const SECTIONS = ['Symptoms', 'Guide', 'Recipes', 'Tools', 'Reference'] as const;

/** The text of `llms.txt`: what the site is, then each page of each part with its description. */
export function llmsText(pages: readonly (PageFacts & { readonly url: string })[]): string {
  const list = (part: string | undefined) =>
    pages
      .filter((page) => page.part === part)
      .map(({ title, url, description }) => `- [${title}](${url}): ${description}`);
  const home = pages.find(({ part }) => part === undefined);
  return [
    '# No More Sessions',
    '',
    `> ${home?.description ?? ''}`,
    '',
    'Every page of the site is also Markdown, under its address with `.md` in place of the last slash.',
    'The tables of messages, keywords, rules, limits and symptoms are JSON below `data/`; `data/schema.json` has their shapes.',
    ...SECTIONS.flatMap((part) => ['', `## ${part}`, '', ...list(part)]),
    '',
  ].join('\n');
}

/** Writes the twins and `llms.txt` after a build. */
export function markdownTwins(): AstroIntegration {
  let root: URL;
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base.replace(/\/?$/, '/'), config.site);
      },
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir);
        const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
          .map((name) => name.split(sep).join('/'))
          .filter((name) => /(^|\/)index\.html$/.test(name))
          // `guide.md` comes before `guide/apply-it.md`.
          .sort((a, b) => (readingOrder(a) < readingOrder(b) ? -1 : 1));
        const listed = pages.flatMap((path) => {
          const html = readFileSync(join(out, path), 'utf8');
          if (html.includes('name="robots" content="noindex"')) return [];
          const twin = twinOf(path);
          const source = new URL(path.replace(/index\.html$/, ''), root).href;
          const page = facts(html);
          const text = htmlToMarkdown(addressesAbsolute(html, source));
          writeFileSync(join(out, twin), `${text}\nSource: ${source}\n`);
          return [{ ...page, url: new URL(twin, root).href }];
        });
        writeFileSync(join(out, 'llms.txt'), llmsText(listed));
      },
    },
  };
}
