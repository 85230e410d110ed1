/** Bytes that pages may weigh on the wire, brotli; exact, so that they can be a check. Times are in `npm run bench`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { weigh } from './weight.ts';

const DIST = join(import.meta.dirname, '..', 'dist');
const kB = 1000;

describe('the weight of a page', () => {
  it.each([
    'guide',
    ...readdirSync(join(DIST, 'guide'))
      .filter((name) => !name.includes('.'))
      .map((slug) => `guide/${slug}`),
  ])('%s is at most 25 kB without fonts, 6 kB of it script, in 12 requests', (page) => {
    const { html, css, script, requests } = weigh(DIST, `${page}/index.html`);
    // A page with an embedded generator brings its script with it.
    const tool = page === 'guide/several-connections' ? 30 * kB : 0;
    expect(script).toBeLessThanOrEqual(6 * kB + tool);
    expect(html + css + script).toBeLessThanOrEqual(25 * kB + tool);
    expect(requests).toBeLessThanOrEqual(12 + (tool > 0 ? 4 : 0));
  });

  it('home and tools are at most 45 kB before they are used; all fonts together at most 60 kB', () => {
    for (const page of [
      '',
      'tools/log-classifier/',
      'tools/sshd-config-analyzer/',
      'tools/control-path-generator/',
    ]) {
      const { html, css, script, fonts } = weigh(DIST, `${page}index.html`);
      expect([page, html + css + script <= 45 * kB, fonts <= 60 * kB]).toEqual([page, true, true]);
    }
  });
});
