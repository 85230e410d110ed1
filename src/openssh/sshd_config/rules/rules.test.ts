import { describe, expect, test } from 'vitest';
import type { Finding } from '../../diagnostic.ts';
import { DEFAULT_RELEASE, type Release } from '../../releases.ts';
import { analyze, applyFixes, type AnalyzeInput, type Analysis } from '../analyze.ts';
import type { Evaluation } from '../effective.ts';
import { RULES } from './index.ts';
import type { DocumentedRule, Example } from './rule.ts';
import { INSTALLED, sshdT } from './real-sshd.test-helper.ts';

const MAIN = '/etc/ssh/sshd_config';
const LIST: readonly DocumentedRule[] = RULES;

function filesOf(files: Example['files']): Readonly<Record<string, string>> {
  return typeof files === 'string' ? { [MAIN]: files } : files;
}

function inputOf({ files, release, distribution, connection }: Example, other?: Release): AnalyzeInput {
  return {
    files: new Map(Object.entries(filesOf(files))),
    main: MAIN,
    release: release ?? other ?? DEFAULT_RELEASE,
    ...(distribution && { distribution }),
    ...(connection && { connection }),
  };
}

/** What -T prints or, where sshd refuses, its messages. */
function said({ dump, messages, verdict }: Evaluation): string {
  const text = dump.map(({ key, value }) => `${key.toLowerCase()} ${value}`).join('\n');
  return verdict.accepted ? text : messages.map((message) => message.text).join('\n');
}

function changed(before: Analysis, after: Analysis): readonly string[] {
  const now = after.assumed.values;
  return [...before.assumed.values]
    .filter(([field, { text }]) => now.get(field)?.text !== text)
    .map(([field]) => field);
}

/** Keywords on the lines that a fix touches. */
function touched({ fix }: Finding, { files }: AnalyzeInput): string {
  return fix!.edits
    .map(({ file, range, newText }) => {
      const text = files.get(file)!;
      const from = range.start === 0 ? 0 : text.lastIndexOf('\n', range.start - 1) + 1;
      const to = text.indexOf('\n', range.end);
      return `${newText}\n${text.slice(from, to === -1 ? undefined : to)}`;
    })
    .join('\n')
    .toLowerCase();
}

describe.each(LIST.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has its texts', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(rule.title.length).toBeLessThan(60);
    expect(rule.summary).toMatch(/\.$/);
    expect(rule.explanation).toMatch(/Source: /);
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
  });

  test.each(rule.bad)('finds $files', (example) => {
    const input = inputOf(example);
    const analysis = analyze(input);
    const finding = analysis.findings.find((each) => each.rule === id);
    expect(finding, 'a finding').toBeDefined();
    expect(analysis.evaluation.verdict.accepted).toBe(finding!.severity !== 'error');
    if (example.says !== undefined) expect(said(analysis.evaluation)).toContain(example.says);
    expect(finding!.fix !== undefined, 'a fix').toBe(example.fixed !== undefined);
    if (!finding!.fix) return;
    const fixed = applyFixes(input.files, [finding!]);
    expect(Object.fromEntries(fixed)).toEqual(filesOf(example.fixed!));
    const after = analyze({ ...input, files: fixed });
    const left = after.findings.filter((each) => each.rule === id);
    expect(left.length).toBeLessThan(analysis.findings.filter((each) => each.rule === id).length);
    const named = touched(finding!, input);
    for (const field of changed(analysis, after))
      if (!example.changes?.includes(field)) expect(named).toContain(field);
  });

  test.each(rule.good)('leaves $files', (example) => {
    const { findings, evaluation } = analyze(inputOf(example));
    expect(findings.filter((each) => each.rule === id)).toEqual([]);
    expect(evaluation.verdict.accepted).toBe(true);
    if (example.says !== undefined) expect(said(evaluation)).toContain(example.says);
  });

  const examples = [...rule.bad, ...rule.good].filter(
    ({ says, release, distribution }) =>
      says !== undefined && [undefined, INSTALLED].includes(release) && distribution !== 'upstream',
  );
  test.skipIf(!INSTALLED).each(examples)('agrees with the installed sshd on $files', (example) => {
    const input = inputOf({ ...example, distribution: example.distribution ?? 'debian' }, INSTALLED);
    const { evaluation } = analyze(input);
    const ran = sshdT(filesOf(example.files), MAIN, example.connection);
    expect(ran.status === 0).toBe(evaluation.verdict.accepted);
    const stdout = ran.stdout.map((line) => line.replace(/^\S+/, (key) => key.toLowerCase())).join('\n');
    const text = ran.status === 0 ? stdout : ran.stderr;
    // Another release than the example's may say something else; then both must.
    if (said(evaluation).includes(example.says!)) expect(text).toContain(example.says!);
    else expect(text).not.toContain(example.says!);
  });
});

test('ids are file names and stand once in the list', () => {
  expect(new Set(LIST.map(({ id }) => id)).size).toBe(LIST.length);
});
