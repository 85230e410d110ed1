/**
 * What a built page loads, brought into the order in which a reader needs it. A stylesheet costs a round trip before
 * the first paint: it stands in the page as long as both fit into what a server sends before it waits for an answer,
 * else the page gets one, whatever it is made of. Modules are listed at the body, from where the script of
 * `src/site/boot.ts` loads them after the first paint. On a tool's own page (`data-fetch-ahead`) it fetches what they
 * load on demand, too, without running it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { closure, onDemand } from './modules.mjs';

const SHEET = /<link rel="stylesheet" href="([^"]+)">/g;
const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;

/** Ten segments of TCP (RFC 6928), less what the head of an answer takes. */
const FIRST_FLIGHT = 10 * 1460 - 500;

/** Does a page fit, compressed as well as can be? Most answer that at the quick quality already. */
function fits(page) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const quick = brotliCompressSync(page, { params }).length;
  if (quick <= FIRST_FLIGHT || quick > 1.3 * FIRST_FLIGHT) return quick <= FIRST_FLIGHT;
  return brotliCompressSync(page).length <= FIRST_FLIGHT;
}

const textOf = (dir, base, addresses) =>
  addresses.map((address) => readFileSync(join(dir, address.slice(base.length)), 'utf8').trim()).join('\n');

/** The page with its styles before its first script, allowed by their hash; undefined if it is too large for that. */
function withStyles(html, css) {
  const hash = createHash('sha256').update(css).digest('base64');
  const allowed = html.includes("style-src 'self' 'unsafe-inline'")
    ? html
    : html.replace("style-src 'self'", () => `style-src 'self' 'sha256-${hash}'`);
  const page = allowed.replace(/<script[ >]/, (tag) => `<style>${css}</style>${tag}`);
  return fits(page) ? page : undefined;
}

/**
 * The page with a link to one sheet that holds all of its styles. It stands before the first script, which
 * therefore waits for it, and what follows with it: else a browser whose forms are looked at when the text is there
 * (Chromium's autofill does) lays the page out without its styles, for nothing.
 */
function withLink(html, dir, base, css) {
  const name = `_astro/page.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  if (!existsSync(join(dir, name))) writeFileSync(join(dir, name), css);
  return html.replace(/<script[ >]/, (tag) => `<link rel="stylesheet" href="${base}${name}">${tag}`);
}

/** A module that does nothing but import another stands for that one. */
function meant(dir, base, address) {
  const only = /^import\s*["']\.\/([^"']+)["'];?\s*$/.exec(textOf(dir, base, [address]));
  return only ? address.replace(/[^/]+$/, only[1]) : address;
}

/** Is it, or does it bring, the editor? That is large, and not every reader of the page wants it. */
const isEditor = (dir, file) => [...closure(dir, [file])].some((name) => /\/editor\.[^/]+\.js$/.test(name));

/**
 * What to fetch before it is run, in the order of its coming: what the given modules import, on a tool's own page with
 * what they load on demand, and then what that loads. Each step with all that it needs and that is not there by then.
 */
function aheadOf(dir, base, modules, isTool) {
  const entries = modules.map((address) => address.slice(base.length));
  const wanted = (files) =>
    files.flatMap((file) => onDemand(dir, file)).filter((file) => !isEditor(dir, file));
  // What every page runs loads the search on demand: that waits for its reader.
  const first = isTool ? wanted(entries.filter((file) => !/\/page\.[^/]+\.js$/.test(file))) : [];
  const there = new Set(entries);
  const steps = [];
  for (const files of [[...entries, ...first], wanted(first)]) {
    const needed = [...closure(dir, files)].filter((file) => !there.has(file));
    if (needed.length > 0) steps.push(needed.map((file) => base + file).join(' '));
    for (const file of needed) there.add(file);
  }
  return steps.join('|');
}

const PART = /<later-part([^>]*)>([\s\S]*?)<later-cut>([\s\S]*?)<\/later-cut>/g;

/** Cut out the parts of a page that come when its reader is near: each becomes a file with its styles, which the page names. */
function withoutParts(html, dir, base) {
  return html.replace(PART, (_, attributes, word, part) => {
    const css = textOf(dir, base, [...new Set([...part.matchAll(SHEET)].map(([, address]) => address))]);
    const [, first, rest] = /data-what="(.)([^"]*)"/.exec(attributes);
    const title = first.toUpperCase() + rest;
    const head =
      '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">';
    const body = part.replace(SHEET, '').replace(MODULE, '').trim();
    const text = `<!doctype html><html lang="en">${head}<title>${title}</title><style>${css}</style><body>${body}`;
    const name = `_astro/part.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.html`;
    if (!existsSync(join(dir, name))) writeFileSync(join(dir, name), text);
    const address = base + name;
    return `<later-part${attributes} data-src="${address}">${word.replace('href=""', `href="${address}"`)}`;
  });
}

/** Remove the sheets that no page and no module asks for any more. */
function removeUnused(dir, pages) {
  const assets = readdirSync(join(dir, '_astro'));
  const scripts = assets.filter((name) => name.endsWith('.js')).map((name) => join('_astro', name));
  const all = [...pages, ...scripts].map((file) => readFileSync(join(dir, file), 'utf8')).join('\n');
  for (const name of assets.filter((asset) => asset.endsWith('.css')))
    if (!all.includes(name)) rmSync(join(dir, '_astro', name));
}

/**
 * Rewrite the pages of a built site.
 * @param dir root of the site
 * @param files its pages, relative to the root
 */
export function orderForFirstPaint(dir, files) {
  for (const file of files) {
    const html = readFileSync(join(dir, file), 'utf8');
    const base = /<body[^>]* data-base="([^"]+)"/.exec(html)?.[1];
    if (!base || html.includes('<body data-modules')) continue;
    const found = (pattern, text) => [...new Set([...text.matchAll(pattern)].map(([, address]) => address))];
    const shown = withoutParts(html, dir, base);
    const css = textOf(dir, base, found(SHEET, shown));
    // Whichever sheet comes first makes the order of the layers for good.
    if (!css.startsWith('@layer tokens')) throw new Error(`${file}: a part's styles stand before the page's`);
    const modules = [...new Set(found(MODULE, html).map((address) => meant(dir, base, address)))];
    const ahead = aheadOf(dir, base, modules, html.includes('data-fetch-ahead'));
    const lists = `data-modules="${modules.join(' ')}"${ahead ? ` data-ahead="${ahead}"` : ''}`;
    const page = shown
      .replace(SHEET, '')
      .replace(MODULE, '')
      .replace('<body', () => `<body ${lists}`);
    writeFileSync(join(dir, file), withStyles(page, css) ?? withLink(page, dir, base, css));
  }
  removeUnused(dir, files);
}
