/**
 * `npm run bench`: what the engines take, as ratios to something everyone knows, timed in the same run; and what the
 * pages weigh. Times depend on the machine, ratios hardly do; quote the ratios.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bench } from 'tinybench';
import { generate, DEFAULT_FORM } from '#openssh/ssh_config/generate.ts';
import { analyze } from '#openssh/sshd_config/analyze.ts';
import { evaluate } from '#openssh/sshd_config/effective.ts';
import { weigh } from '../e2e/weight.ts';
import { benchBrowser } from './browser.ts';
import { configOf } from './config.ts';
import { benchLog } from './classifier.ts';
import { benchPages, benchSearch } from './pages.ts';

const ROOT = join(import.meta.dirname, '..');
const SSHD = '/usr/sbin/sshd';

function row(name: string, ...cells: string[]): void {
  console.log(`  ${name.padEnd(46)}${cells.map((cell) => cell.padStart(16)).join('')}`);
}

async function median(name: string, work: () => unknown): Promise<number> {
  const bench = new Bench({ time: 400, warmupTime: 100 });
  bench.add(name, work);
  const [task] = await bench.run();
  const result = task?.result;
  if (result?.state !== 'completed') throw new Error(`${name}: ${result?.state ?? 'no result'}`);
  return result.latency.p50;
}

const files = (text: string) => new Map([['/etc/ssh/sshd_config', text]]);
const input = (text: string) =>
  ({
    files: files(text),
    main: '/etc/ssh/sshd_config',
    release: '10.0',
    connection: { user: 'deploy', groups: [], address: '10.3.4.5' },
  }) as const;

console.log('\nsshd_config');
const small = configOf(200);
const large = configOf(10_000);
const times = {
  evaluate: await median('evaluate', () => evaluate(input(small))),
  analyze: await median('analyze', () => analyze(input(small))),
  large: await median('analyze', () => analyze(input(large))),
};
row('evaluate, 200 lines', `${times.evaluate.toFixed(3)} ms`);
row('evaluate and all rules, 200 lines', `${times.analyze.toFixed(3)} ms`);
row('the same, 10,000 lines', `${times.large.toFixed(1)} ms`);
if (existsSync(SSHD) && process.getuid?.() === 0) {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(dir, 'key')]);
  writeFileSync(join(dir, 'conf'), small);
  execFileSync('mkdir', ['-p', '/run/sshd']);
  const args = ['-T', '-f', join(dir, 'conf'), '-h', join(dir, 'key'), '-C', 'user=root,addr=10.3.4.5'];
  const real = await median('sshd -T', () => execFileSync(SSHD, args, { stdio: 'ignore' }));
  row('real sshd -T on the 200 lines', `${real.toFixed(1)} ms`, `${(real / times.analyze).toFixed(0)}× ours`);
  rmSync(dir, { recursive: true });
} else row('real sshd -T', 'needs root and sshd');

const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};
for (let i = 0; i < 500; i++) analyze(input(small));
const before = heap();
for (let i = 0; i < 10_000; i++) analyze(input(small));
row('heap before and after 10,000 runs', `${before.toFixed(1)} MB`, `${heap().toFixed(1)} MB`);

console.log('\nlog');
const dist = join(ROOT, 'dist');
await benchLog(row, existsSync(dist) ? dist : undefined);

console.log('\ngenerator');
row('a form to all its outputs', `${(await median('generate', () => generate(DEFAULT_FORM))).toFixed(3)} ms`);

if (existsSync(dist)) {
  await benchBrowser(dist, row);
  await benchSearch(dist, row);
  const guide = readdirSync(join(dist, 'guide'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const tools = ['log-classifier', 'sshd-config-analyzer', 'control-path-generator'];
  await benchPages(
    dist,
    ['', 'guide/', ...guide.map(({ name }) => `guide/${name}/`), ...tools.map((name) => `tools/${name}/`)],
    row,
  );
}

if (existsSync(dist)) {
  console.log('\npages, brotli: html, css, script; fonts; requests');
  for (const page of [
    '',
    'guide/',
    'guide/apply-it/',
    'guide/check-the-limit/',
    'tools/log-classifier/',
    'tools/sshd-config-analyzer/',
    'tools/control-path-generator/',
  ]) {
    const { html, css, script, fonts, requests } = weigh(dist, `${page}index.html`);
    const kB = (bytes: number) => (bytes / 1000).toFixed(1);
    row(
      `/${page}`,
      `${kB(html + css + script)} kB`,
      `${kB(html)} ${kB(css)} ${kB(script)}`,
      `${kB(fonts)} kB`,
      String(requests),
    );
  }
} else console.log('\nThe pages are weighed when dist/ is there: npm run build.');
