/** Every command in `content/` is run by the lab, or says why not; every alert rule is one that its program takes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parser as logql } from '@grafana/lezer-logql';
import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '#recordings/scenarios.ts';
import { CONTENT, fences, pages, word, type Fence } from './fences.test-helper.ts';
import { UNRUN } from './unrun.ts';

const steps = [...SCENARIOS.values()].flatMap(({ steps }) => steps.flat());
/** Every line that a scenario types, also where it is not shown. */
const typed = steps.flatMap((step) => (step.kind === 'command' ? step.run.split('\n') : []));
/** Every fence and file that a scenario puts on a machine. */
const placed = new Set(steps.flatMap((step) => (step.kind === 'fence' ? [`${step.page} ${step.name}`] : [])));

/** Words that stand for the reader's own: PID, ACCOUNT, FILE. */
const OWN = /\b[A-Z]{3,}(?:_[A-Z]+)*\b/g;

/** True if the lab types this command, with something of its own in the place of PID and the like. */
function isTyped(command: string): boolean {
  if (typed.includes(command)) return true;
  if (!/(?<!\$\{?|[A-Z_])\b(?:PID|FILE|ACCOUNT|HOST)\b/.test(command)) return false;
  const escaped = command.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = new RegExp(`^${escaped.replaceAll(OWN, '.+')}$`);
  return typed.some((each) => pattern.test(each));
}

/** The commands of a terminal; one that ends in a backslash goes on. */
function commandsOf({ code }: Fence): string[] {
  const lines = code.split('\n');
  return lines.flatMap((line, i) => {
    const command = /^[$#] (.*)$/.exec(line)?.[1];
    if (command !== undefined) return [command];
    return (lines[i - 1] ?? '').endsWith('\\') ? [line] : [];
  });
}

/** Languages of programs. Configuration and logs are judged by the engines (content.test.ts). */
const PROGRAMS = ['sh', 'python', 'js', 'go', 'ruby', 'yaml', 'ini'];

const all = fences();
const named = (list: Fence[]) => list.map((fence) => [fence.where, fence] as const);

describe('commands', () => {
  it.each(named(all.filter(({ lang }) => lang === 'console')))(
    '%s: typed by the lab, or why not',
    (_, fence) => {
      if (word(fence, 'unrun') !== undefined) return;
      expect(commandsOf(fence).filter((command) => !isTyped(command))).toEqual([]);
    },
  );

  it.each(named(all.filter(({ lang }) => PROGRAMS.includes(lang))))(
    '%s: played by the lab, or why not',
    (_, fence) => {
      if (word(fence, 'unrun') !== undefined) return;
      expect(placed).toContain(`${fence.page} ${word(fence, 'title') ?? '(no title)'}`);
    },
  );

  it('that are not run have a reason of the table, and each reason is used', () => {
    const used = new Set(all.flatMap((fence) => word(fence, 'unrun') ?? []));
    expect([...used].sort()).toEqual(Object.keys(UNRUN).sort());
  });

  it('files that pages show are played', () => {
    const shown = [...pages().values()].flatMap((text) => [...text.matchAll(/<File name="([^"]+)"/g)]);
    const names = shown.map((match) => match[1]!);
    expect(names.filter((name) => !name.includes('loki') && !placed.has(`files ${name}`))).toEqual([]);
  });
});

/** How many places of a query the grammar cannot read. */
function wrongPlaces(query: string): number {
  let count = 0;
  logql.parse(query).iterate({
    enter({ type }) {
      if (type.isError) count++;
    },
  });
  return count;
}

describe('rules for Loki', () => {
  const text = readFileSync(join(CONTENT, 'files/sshd.loki.yml'), 'utf8');
  const queries = [...text.matchAll(/^ +expr: (.*)$/gm)].map((match) => match[1]!);
  it.each(queries)('%s: is LogQL', (query) => {
    expect(wrongPlaces(query)).toBe(0);
  });
  it('are there, and the grammar knows what is no query', () => {
    expect(queries.length).toBe(2);
    expect(wrongPlaces('sum by (host (x')).toBeGreaterThan(0);
  });
});
