/** What the classifier costs a reader who uses it: bytes of brotli, exact, so that they can be a check. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { ROOT } from './browser.ts';
import { closure } from './weight.ts';

const DIST = join(ROOT, 'dist');
/** Stands in the entries and nowhere else. */
const OF_THE_ENTRIES = 'maximum authentication attempts exceeded';
const built = (start: string) =>
  `_astro/${readdirSync(join(DIST, '_astro')).find((name) => name.startsWith(start)) ?? start}`;
const brotli = (file: string) => brotliCompressSync(readFileSync(join(DIST, file))).length;

it('entries, matcher and verdict come in at most 31 kB, without the table of the other lines', () => {
  const files = [...closure(DIST, [built('log-classifier')])];
  const engine = files.filter((file) => readFileSync(join(DIST, file), 'utf8').includes(OF_THE_ENTRIES));
  expect(engine).toHaveLength(1);
  expect(brotli(engine[0]!)).toBeLessThanOrEqual(31_000);
  // A line of the table alone: session.c do_authenticated1 and the like are known, not explained.
  expect(readFileSync(join(DIST, engine[0]!), 'utf8')).not.toContain(
    'Unrecognized internal syslog level code',
  );
});

it('the widget itself, with its templates, takes at most 10 kB', () => {
  const files = [...closure(DIST, [built('log-classifier')])];
  // What every page runs is there already.
  const rest = files.filter(
    (file) => !readFileSync(join(DIST, file), 'utf8').includes(OF_THE_ENTRIES) && !/\/page\./.test(file),
  );
  expect(rest.reduce((sum, file) => sum + brotli(file), 0)).toBeLessThanOrEqual(10_000);
});

it('the table of every other line that OpenSSH can print loads on its own, in at most 80 kB', () => {
  const table = built('known-');
  expect(readFileSync(join(DIST, table), 'utf8')).toContain('Unrecognized internal syslog level code');
  expect(brotli(table)).toBeLessThanOrEqual(80_000);
  expect(brotli(built('classify-worker'))).toBeLessThanOrEqual(40_000);
});
