import { createHash } from 'node:crypto';
import { href } from './url.ts';
import { LAB_RELEASES } from '#recordings/releases.ts';

/**
 * The only inline script of the site: before the first paint it sets the chosen scheme and release of transcripts, and
 * makes room for the bar of the case that this tab is in.
 */
export const THEME_BOOT =
  'try{const s=localStorage,d=document.documentElement.dataset,t=s.theme,r=s.release;' +
  `if(t)d.theme=t;if(${JSON.stringify(LAB_RELEASES)}.includes(r))d.release=r;` +
  "if(sessionStorage.case)d.case=''}catch{}";

/** Pages of the site are fetched when the pointer rests on their link, in browsers that know these rules. */
export const PREFETCH = JSON.stringify({
  prefetch: [{ where: { href_matches: href('/*') }, eagerness: 'moderate' }],
});

const hashes = [THEME_BOOT, PREFETCH].map(
  (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
);

/**
 * The Content-Security-Policy of a page.
 * `wasm-unsafe-eval` is what the search index needs. Monaco writes styles inline and draws its wavy lines as `data:`
 * images, so its pages alone allow these.
 */
export function contentSecurityPolicy({ monaco }: { monaco: boolean }): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashes.join(' ')}`,
    `style-src 'self'${monaco ? " 'unsafe-inline'" : ''}`,
    `img-src 'self'${monaco ? ' data:' : ''}`,
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
