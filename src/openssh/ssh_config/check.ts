import type { Finding } from '../diagnostic.ts';
import type { CheckInput } from './check/input.ts';
import type { Subject } from './check/subject.ts';
import { anotherKindOfFile } from './rules/another-kind-of-file.ts';
import { SSH_CHECKS } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { CheckContext } from './rules/support/context.ts';
import { otherKinds } from './rules/support/other-kinds.ts';
import { isRefused } from './rules/support/unknown-keywords.ts';

export type { CheckInput } from './check/input.ts';
export type { Subject } from './check/subject.ts';
export { destinationOf } from './rules/support/shared.ts';

/** What there is to say about a client's configuration. */
export interface SshCheck {
  /** False if ssh refuses the file, whatever the host. */
  readonly accepted: boolean;
  /** Sorted by file, the main one first and the others as they are read, then by offset. */
  readonly findings: readonly Finding[];
  /** The names of the files and those asked for, as ssh takes them without the lines that it refuses. */
  readonly hosts: readonly Subject[];
  /** One name for each pattern of the files. */
  readonly samples: readonly Subject[];
  /** Names that were left out because there are too many. */
  readonly left: number;
}

/** Read a configuration as ssh does, for each name in it, and run every rule. Never throws on input; runs nothing. */
export function checkSshConfig(input: CheckInput): SshCheck {
  const context = new CheckContext(input);
  const findings: Finding[] = [];
  const said = new Set<string>();
  const strange = otherKinds(context);
  const rules: readonly Rule[] = strange.has(input.main) ? [anotherKindOfFile] : SSH_CHECKS;
  for (const rule of rules) {
    for (const found of rule.check(context)) {
      // Of a file that is something else nothing more is said.
      if (strange.has(found.file) && rule.id !== anotherKindOfFile.id) continue;
      // A file that is included twice is judged once.
      const key = `${rule.id} ${found.range.start} ${found.file} ${found.message}`;
      if (said.has(key)) continue;
      said.add(key);
      findings.push({ rule: rule.id, ...found, severity: found.severity ?? rule.severity });
    }
  }
  const order = new Map([input.main, ...input.files.keys()].map((file, at) => [file, at]));
  const place = ({ file }: Finding): number => order.get(file) ?? order.size;
  findings.sort((a, b) => place(a) - place(b) || a.range.start - b.range.start || a.range.end - b.range.end);
  return {
    accepted: !context.lines.some((seen) => isRefused(context, seen)),
    findings,
    hosts: context.hosts,
    samples: context.subjects.filter(({ kind }) => kind === 'sample'),
    left: context.left,
  };
}
