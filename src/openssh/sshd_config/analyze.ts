import { applyEdits, type Finding, type Range, type TextEdit } from '../diagnostic.ts';
import type { EvaluateInput, Evaluation } from './effective.ts';
import { CHECKS, ruleById } from './rules/index.ts';
import { notForSshd } from './rules/not-for-sshd.ts';
import type { Rule } from './rules/rule.ts';
import { RuleContext } from './rules/support/context.ts';
import { examine } from './rules/support/problems.ts';

export { LIMIT_KEYWORDS, limitsOf, type LimitRow } from './rules/support/limits.ts';

/** What to analyze: the files and the build, and optionally the connection of `sshd -T -C`. */
export type AnalyzeInput = Pick<
  EvaluateInput,
  'files' | 'main' | 'release' | 'distribution' | 'features' | 'connection' | 'complete' | 'environment'
>;

/** What there is to say about a configuration. */
export interface Analysis {
  /** What sshd makes of it. */
  readonly evaluation: Evaluation;
  /** What it would make of it without the lines that it refuses; the same object if it refuses none. */
  readonly assumed: Evaluation;
  /** Sorted by file, the main one first and the others as they are read, then by offset. */
  readonly findings: readonly Finding[];
  /** The files after every fix that keeps to what the configuration asks for, again and again until none is left. */
  readonly fixAll: () => ReadonlyMap<string, string>;
}

/** Evaluate a configuration and run every rule. Never throws on input. */
export function analyze(input: AnalyzeInput): Analysis {
  const examined = examine(input);
  const context = new RuleContext(examined);
  const findings: Finding[] = [];
  for (const rule of CHECKS as readonly Rule[])
    for (const found of rule.check(context))
      findings.push({ rule: rule.id, ...found, severity: found.severity ?? rule.severity });
  // What is no file of sshd at all has no other findings worth reading.
  const strange = new Set(findings.filter(({ rule }) => rule === notForSshd.id).map(({ file }) => file));
  const told = findings.filter(({ rule, file }) => rule === notForSshd.id || !strange.has(file));
  const order = new Map([input.main, ...examined.assumed.parsed.keys()].map((file, i) => [file, i]));
  const place = ({ file }: Finding): number => order.get(file) ?? order.size;
  told.sort((a, b) => place(a) - place(b) || a.range.start - b.range.start || a.range.end - b.range.end);
  return {
    evaluation: examined.evaluation,
    assumed: examined.assumed,
    findings: told,
    fixAll: () => fixAll(input, told),
  };
}

/** Fixes change the lines that others look at, so they are applied in passes. */
const MAX_PASSES = 12;

function fixAll(input: AnalyzeInput, first: readonly Finding[]): ReadonlyMap<string, string> {
  let { files } = input;
  let findings = first;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const fixed = applyFixes(files, findings.filter(isSafe));
    if (fixed === files) break;
    files = fixed;
    findings = analyze({ ...input, files }).findings;
  }
  return files;
}

/** Does the fix keep to what the configuration asks for? Findings that are only worth knowing are left alone. */
export function isSafe({ rule, severity, fix }: Finding): boolean {
  return fix !== undefined && severity !== 'info' && ruleById(rule)?.fixAll !== false;
}

/**
 * Apply the fixes of several findings in one pass. A fix that overlaps an earlier one is left out:
 * analyze again and apply what is left.
 * @returns the same map if there is nothing to apply
 */
export function applyFixes(
  files: ReadonlyMap<string, string>,
  findings: readonly Finding[],
): ReadonlyMap<string, string> {
  const taken: TextEdit[] = [];
  const places = new Map<string, Places>();
  const placesOf = (file: string): Places => {
    let found = places.get(file);
    if (!found) places.set(file, (found = new Places()));
    return found;
  };
  for (const { fix } of findings) {
    if (!fix || fix.edits.some(({ file, range }) => placesOf(file).overlaps(range))) continue;
    for (const { file, range } of fix.edits) placesOf(file).add(range);
    taken.push(...fix.edits);
  }
  if (taken.length === 0) return files;
  // What is put in at a place comes before what is replaced there.
  taken.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const fixed = new Map(files);
  for (const file of places.keys())
    fixed.set(file, applyEdits(files.get(file) ?? '', taken.filter((edit) => edit.file === file))); // prettier-ignore
  return fixed;
}

/** Ranges of one text that do not overlap, by position. Insertions at one place stand one behind the other. */
class Places {
  readonly #ranges: Range[] = [];

  overlaps({ start, end }: Range): boolean {
    const before = this.#ranges[this.#index(end) - 1];
    return before !== undefined && before.end > start;
  }

  add(range: Range): void {
    this.#ranges.splice(this.#index(range.end), 0, range);
  }

  /** Index of the first range that starts at the offset or behind it. */
  #index(offset: number): number {
    let low = 0;
    let high = this.#ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ranges[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
