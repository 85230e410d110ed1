/**
 * Findings of the analyzer on the real configurations in `../shared/corpus/sshd`, some of them, chosen by a seed: for
 * judging by hand whether a rule misfires. `node scripts/sample-findings.ts [COUNT [SEED]]`; `--count` counts by rule.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding } from '#openssh/diagnostic.ts';
import { LineCounter } from '#openssh/line-counter.ts';
import { DEFAULT_RELEASE, parseRelease } from '#openssh/releases.ts';
import { analyze } from '#openssh/sshd_config/analyze.ts';
import { random } from './random.ts';

const CORPUS = join(import.meta.dirname, '..', '..', 'shared', 'corpus', 'sshd');
const MAIN = '/etc/ssh/sshd_config';

const { values, positionals } = parseArgs({
  options: { count: { type: 'boolean' }, release: { type: 'string' }, rule: { type: 'string' } },
  allowPositionals: true,
});
const wanted = Number(positionals[0] ?? 60);
const seed = Number(positionals[1] ?? 1);
const release = parseRelease(values.release ?? DEFAULT_RELEASE);
if (!release) throw new Error(`No release ${values.release!}.`);

interface Found extends Finding {
  readonly from: string;
  readonly text: string;
}

if (!existsSync(CORPUS)) {
  console.log('Skipped: there is no collection of configurations at ../shared/corpus/sshd.');
  process.exit(0);
}
const all: Found[] = [];
for (const name of readdirSync(CORPUS).sort()) {
  if (!name.endsWith('.conf')) continue;
  const text = readFileSync(join(CORPUS, name), 'latin1');
  const { findings } = analyze({
    files: new Map([[MAIN, text]]),
    main: MAIN,
    release,
    distribution: 'debian',
  });
  for (const finding of findings)
    if (values.rule === undefined || finding.rule === values.rule) all.push({ ...finding, from: name, text });
}
if (values.count) {
  const counts = new Map<string, number>();
  for (const { rule, severity } of all)
    counts.set(`${severity} ${rule}`, (counts.get(`${severity} ${rule}`) ?? 0) + 1);
  for (const [rule, count] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(String(count).padStart(6), rule);
}
console.log(
  `${String(all.length)} findings for OpenSSH ${release}; ${String(wanted)} of them by seed ${String(seed)}:`,
);
const next = random(seed);
// First the rule, then one of its findings: else a few rules that are met everywhere would fill the sample.
const byRule = new Map<string, Found[]>();
for (const finding of all) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
const rules = [...byRule.keys()].sort();
for (let i = 0; i < wanted && rules.length > 0; i++) {
  const at = Math.floor(next() * rules.length);
  const rest = byRule.get(rules[at]!)!;
  const [{ from, rule, severity, range, message, text, fix }] = rest.splice(
    Math.floor(next() * rest.length),
    1,
  ) as [Found];
  if (rest.length === 0) rules.splice(at, 1);
  const { line } = new LineCounter(text).position(range.start);
  console.log(
    `${String(i + 1).padStart(3)} ${from}:${String(line)} ${severity} ${rule}\n      ${JSON.stringify(text.slice(range.start, range.end))}\n      ${message}${fix ? `\n      fix: ${fix.title}` : ''}`,
  );
}
