/**
 * After the pages are built: the list of titles that search answers from at once, and the worker that keeps the site
 * readable without network. Both are made from the files of the built site, so that nothing is listed twice.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { orderForFirstPaint } from './first-paint.mjs';

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const words = (html) =>
  html
    .replace(/<a class="anchor"[\s\S]*?<\/a>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

/** Rows `[part, path, title]` of all pages that may be found, and of the sections of those that are read at length. */
function titlesOf(dir, files) {
  const rows = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(dir, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const path = file.replace(/index\.html$/, '');
    const part = /data-pagefind-filter="part:([^"]+)"/.exec(html)?.[1] ?? 'Home';
    const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1];
    if (title) rows.push([part, path, words(title)]);
    if (part === 'Reference') continue;
    for (const [, id, heading] of html.matchAll(/<h2 id="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g))
      rows.push([part, `${path}#${id}`, words(heading), words(title ?? '')]);
  }
  return rows;
}

/** What a reader needs first; the rest follows when the page has been read for a moment. */
const isFirst = (file) =>
  /^(?:index\.html|404\.html|offline\/index\.html|titles\.json|favicon\.svg|manifest\.webmanifest)$/.test(
    file,
  ) ||
  /^(?:guide|tools|symptoms|recipes|tutorial)\/.*\.html$/.test(file) ||
  (/^_astro\//.test(file) && !/^_astro\/(?:sshd-config\.|editor|codicon)/.test(file));

/** Files that no page asks for. */
const isLeftOut = (file) =>
  /^(?:_headers|robots\.txt|sw\.js|og\/|llms)|\.(?:xml|md|br|map)$|^icon-\d|THIRD-PARTY/.test(file);

/** Order what the pages of a built site load, then write its `titles.json` and `sw.js`. */
export function finish(dir) {
  const list = () =>
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(dir.length + 1)
          .split(sep)
          .join('/'),
      )
      .sort();
  orderForFirstPaint(
    dir,
    list().filter((file) => file.endsWith('.html')),
  );
  writeFileSync(join(dir, 'titles.json'), JSON.stringify(titlesOf(dir, list())));
  const files = list().filter((file) => !isLeftOut(file));
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(dir, file)));
  const address = (file) => file.replace(/(^|\/)index\.html$/, '$1');
  const values = {
    VERSION: hash.digest('hex').slice(0, 16),
    FIRST: files.filter(isFirst).map(address),
    REST: files.filter((file) => !isFirst(file)).map(address),
  };
  const template = readFileSync(join(import.meta.dirname, 'offline-worker.js'), 'utf8');
  const worker = template.replace(/^const (VERSION|FIRST|REST) = .*;$/gm, (_, name) => {
    return `const ${name} = ${JSON.stringify(values[name])};`;
  });
  writeFileSync(join(dir, 'sw.js'), worker);
}
