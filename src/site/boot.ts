import { createHash } from 'node:crypto';
import { href } from './url.ts';
import { LAB_RELEASES } from '#recordings/releases.ts';

/**
 * The face for code: named when it has come (`styles/tokens.css`), so that its text is laid out anew once. The styles
 * are made at once, the layout in a task of its own, with the next frame.
 */
const ADD_MONO =
  `mono=()=>document.fonts.load('1em "Atkinson Hyperlegible Mono"').then(()=>{d.mono='';` +
  'getComputedStyle(document.body).color},()=>{})';

/**
 * Before the first paint: the chosen scheme and release of transcripts, room for the bar of the case that this tab is
 * in, and the face for code where the worker of the site has it at hand.
 */
const BEFORE_PAINT =
  'try{const s=localStorage,t=s.theme,r=s.release;' +
  `if(t)d.theme=t;if(${JSON.stringify(LAB_RELEASES)}.includes(r))d.release=r;` +
  "if(sessionStorage.case)d.case=''}catch{}" +
  'const kept=navigator.serviceWorker?.controller;if(kept)mono()';

/** Milliseconds in which a quick device on a quick line has read a page. */
const QUICK = 150;

/**
 * After it, and after the whole page is there: its modules, which `first-paint.mjs` has listed at the body, what its
 * tool will need as soon as it is touched, and the face for code. On a slow line the text is read before any of them
 * has come. A device that took longer than `QUICK` to read the page takes as long again to lay it out, while the line
 * is idle: there the code is fetched meanwhile, behind all that the paint needs, and run afterwards. Who types or
 * clicks before the first paint does not wait for it, and a page that is never painted gets them all the same.
 */
const AFTER_PAINT =
  'let q,n=0,ran,tap;const e=document,idle=window.requestIdleCallback||setTimeout,' +
  'b=()=>e.body.dataset,w=t=>(t||"").split(" ").filter(Boolean),' +
  // A step after the other; the first has come when this resolves.
  'step=t=>Promise.all(w(t).map(m=>new Promise(r=>e.head.append(Object.assign(' +
  "e.createElement('link'),{rel:'modulepreload',fetchPriority:'low',href:m,onload:r,onerror:r})))))," +
  "get=()=>{if(!q){const[one,two]=(b().modules+' '+(b().ahead||'')).split('|');" +
  '(q=step(one)).then(()=>step(two))}return q},' +
  "text=g=>e.readyState=='loading'?e.addEventListener('DOMContentLoaded',g):g()," +
  'go=()=>{e.body&&get();text(()=>{if(n++)return;' +
  "Promise.allSettled(w(b().modules).map(m=>import(m).then(()=>ran=1))).then(()=>{d.arrived='';tap?.click();" +
  // A browser that knows no modulepreload says nothing of it.
  'kept||Promise.race([get(),new Promise(r=>setTimeout(r,2e3))]).then(()=>idle(mono))})})};' +
  `text(()=>{if(performance.now()>${String(QUICK)})get()});` +
  "for(const t of['keydown','input','pointerdown'])addEventListener(t,go,{capture:true,once:true});" +
  "try{new PerformanceObserver(l=>{if(l.getEntriesByName('first-contentful-paint').length)go()})" +
  ".observe({type:'paint',buffered:true})}catch{go()}" +
  // What is pressed while nothing can answer it is pressed again when all can.
  "addEventListener('click',v=>{ran||(tap=v.target.closest('button'))});" +
  "addEventListener('load',()=>setTimeout(go,1e3))";

/** The only inline script of the site. */
export const BOOT = `{const d=document.documentElement.dataset,${ADD_MONO};${BEFORE_PAINT};${AFTER_PAINT}}`;

/** Pages of the site are fetched when the pointer rests on their link, in browsers that know these rules. */
export const PREFETCH = JSON.stringify({
  prefetch: [{ where: { href_matches: href('/*') }, eagerness: 'moderate' }],
});

const hashes = [BOOT, PREFETCH].map(
  (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
);

/**
 * The Content-Security-Policy of a page.
 * `wasm-unsafe-eval` is what the search index needs. Images may stand in the page itself, as the empty icon of its tab
 * does and Monaco's wavy lines do. Monaco writes styles inline, so its pages alone allow these.
 */
export function contentSecurityPolicy({ monaco }: { monaco: boolean }): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashes.join(' ')}`,
    `style-src 'self'${monaco ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
