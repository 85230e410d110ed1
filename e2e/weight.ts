/** What a page of the built site weighs on the wire, brotli, as a good static host sends it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { closure } from '../scripts/modules.mjs';

/** Bytes by kind; fonts are as they are (woff2 is compressed already). */
export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  /** The modules that the page runs, from the root of the site. */
  readonly scripts: readonly string[];
  readonly fonts: number;
  readonly fontFiles: number;
  /** Files asked for, the page itself included, fonts left out. */
  readonly requests: number;
}

const sizes = new Map<string, number>();

function brotli(path: string): number {
  let size = sizes.get(path);
  if (size === undefined) {
    size = brotliCompressSync(readFileSync(path)).length;
    sizes.set(path, size);
  }
  return size;
}

/** Brotli bytes of built modules with all that they import statically. */
export function weightOfModules(dir: string, files: readonly string[]): number {
  return [...closure(dir, files)].reduce((sum, file) => sum + brotli(join(dir, file)), 0);
}

/**
 * Weigh a page with everything it asks for before anyone touches it.
 * @param dir root of a site built for the base path `/`
 * @param page file of the page, as `guide/index.html`
 */
export function weigh(dir: string, page: string): Weight {
  const html = readFileSync(join(dir, page), 'utf8');
  // What stands in <noscript> is for those who load none of the modules.
  const shown = html.replace(/<noscript>.*?<\/noscript>/gs, '');
  const local = (pattern: RegExp) => [...shown.matchAll(pattern)].map(([, path]) => path!.replace(/^\//, ''));
  const css = new Set(local(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g));
  const fonts = new Set(local(/"([^"]+\.woff2)"/g));
  // Classic scripts would stand at their place; modules are listed at the body (scripts/first-paint.mjs).
  const modules = /<body[^>]* data-modules="([^"]*)"/.exec(html)?.[1]?.split(' ').filter(Boolean) ?? [];
  const scripts = closure(dir, [
    ...local(/<script[^>]+src="([^"]+)"/g),
    ...modules.map((path) => path.replace(/^\//, '')),
  ]);
  const sum = (files: Iterable<string>) =>
    [...files].reduce((total, file) => total + brotli(join(dir, file)), 0);
  return {
    html: brotli(join(dir, page)),
    css: sum(css),
    script: sum(scripts),
    scripts: [...scripts],
    fonts: [...fonts].reduce((total, file) => total + readFileSync(join(dir, file)).length, 0),
    fontFiles: fonts.size,
    requests: 1 + css.size + scripts.size,
  };
}
