/** The files of a built site, for tests that read them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/** One page: its file below the site's root with `/` between the parts, and its text with the parts that come later. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** All pages of the site in `dir`. */
export function pagesOf(dir: string): BuiltPage[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.startsWith('_astro'))
    .map((name) => ({
      path: relative('.', name).split(sep).join('/'),
      html: readFileSync(join(dir, name), 'utf8').replace(
        /(<later-part[^>]+data-src="[^"]*?(_astro\/[^"]+)"[^>]*>[\s\S]*?)<\/later-part>/g,
        (_, before: string, file: string) => `${before}${partOf(join(dir, file))}</later-part>`,
      ),
    }));
}

/** What a part's file adds to its page. */
function partOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/^[\s\S]*?<body>/, '');
}

/** Path of the page as a reader opens it: `guide/index.html` is `guide/`. */
export function addressOf({ path }: BuiltPage): string {
  return path.replace(/index\.html$/, '');
}

const decode = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&#x26;', '&');

/**
 * Links and other references of all pages that lead to no file of the site, or to an anchor that is not there.
 * @param base base path the site was built for, with a slash at both ends
 */
export function brokenReferences(dir: string, base: string): string[] {
  const pages = pagesOf(dir);
  const ids = new Map(
    pages.map((page) => [page.path, new Set([...page.html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]!))]),
  );
  const broken: string[] = [];
  for (const page of pages) {
    for (const [, raw] of page.html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const reference = decode(raw!);
      if (/^[a-z]+:/i.test(reference)) continue;
      const [path, anchor] = reference.split('#') as [string, string | undefined];
      const [bare] = path.split('?') as [string];
      const from = posix.join(base, page.path);
      const absolute =
        bare === '' ? from : posix.resolve(posix.dirname(from), bare) + (bare.endsWith('/') ? '/' : '');
      if (!`${absolute}/`.startsWith(base)) {
        broken.push(`${page.path}: ${reference} leaves the base path`);
        continue;
      }
      const inside = absolute.slice(base.length);
      const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
      if (!existsSync(join(dir, file))) broken.push(`${page.path}: ${reference} leads to no file`);
      else if (
        anchor &&
        !anchor.startsWith('v1') &&
        file.endsWith('.html') &&
        !ids.get(file)?.has(decodeURIComponent(anchor))
      )
        broken.push(`${page.path}: ${reference} names no id`);
    }
  }
  return [...new Set(broken)];
}
