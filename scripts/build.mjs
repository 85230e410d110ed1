/** Builds the site into `dist/`, then its search index. Skips both if nothing that goes in has changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish } from './finish.mjs';
import { ROOT, run } from './install.mjs';

const INPUTS = [
  'src',
  'content',
  'public',
  'scripts/build.mjs',
  'scripts/finish.mjs',
  'scripts/first-paint.mjs',
  'scripts/offline-worker.js',
  'scripts/monaco-styles.mjs',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/** A hash of all that goes into a build. */
function fingerprint() {
  const hash = createHash('sha256').update(JSON.stringify([process.env.SITE, process.env.BASE]));
  const add = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(path.slice(ROOT.length)).update(readFileSync(path));
  };
  for (const input of INPUTS) add(join(ROOT, input));
  return hash.digest('hex');
}

/** Build unless `dist/` is up to date; exits with the failing program's status. */
export function build({ outDir = 'dist', quiet = false } = {}) {
  const stamp = join(ROOT, '.cache', `${outDir.replaceAll('/', '-')}.build`);
  const now = fingerprint();
  if (
    existsSync(stamp) &&
    existsSync(join(ROOT, outDir, 'index.html')) &&
    existsSync(join(ROOT, '.astro', 'types.d.ts')) &&
    readFileSync(stamp, 'utf8') === now
  ) {
    console.log(`${outDir}/ is up to date.`);
    return;
  }
  const astro = ['build', '--outDir', outDir, ...(quiet ? ['--silent'] : [])];
  const steps = [
    ['astro', astro],
    ['pagefind', ['--site', outDir, '--quiet']],
  ];
  for (const [program, args] of steps) {
    const status = run(program, args);
    if (status !== 0) process.exit(status);
  }
  finish(join(ROOT, outDir));
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(stamp, now);
}

if (process.argv[1] === import.meta.filename) build();
