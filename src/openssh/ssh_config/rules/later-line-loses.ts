import type { Fix } from '../../diagnostic.ts';
import type { SeenLine } from '../seen-line.ts';
import { atLine, type CheckContext } from './support/context.ts';
import { moveBlockAbove } from './support/move-block.ts';
import { removeLine } from './support/fixes.ts';
import { keyOf } from '../check/layout.ts';
import type { Subject } from '../check/subject.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host *\n    ControlPersist no\n\nHost web\n    ControlPersist 10m\n', host: 'web', says: 'controlpersist no', fixed: 'Host web\n    ControlPersist 10m\n\nHost *\n    ControlPersist no\n' },
    { files: 'Host web\n    ControlPersist 1m\n    ControlPersist 10m\n', says: 'controlpersist 60', fixed: 'Host web\n    ControlPersist 1m\n' },
    { files: 'ControlMaster no\nHost web\n    ControlMaster auto\n', says: 'controlmaster false' },
  ],
  good: [
    { files: 'Host web\n    ControlPersist 10m\nHost *\n    ControlPersist no\n', says: 'controlpersist 600' },
    { files: 'Host *.example.com\n    User deploy\nHost web*\n    User root\n', host: 'web1', says: 'user root' },
    { files: 'Host web\n    User deploy\nHost db\n    User deploy\nHost web db\n    User deploy\n' },
  ],
} as const satisfies Examples; // prettier-ignore

/** The lines that decide for those to whom a line applies; empty if it decides for one of them itself. */
function winners(context: CheckContext, seen: SeenLine, subjects: readonly Subject[]): readonly SeenLine[] {
  const key = context.valueOf(seen.line.keyword)!;
  const found = new Map<string, SeenLine>();
  for (const { setBy } of subjects) {
    const winner = setBy.get(key) ?? (key === 'jump' ? setBy.get('proxyCommand') : undefined);
    if (!winner || keyOf(winner) === keyOf(seen)) return [];
    found.set(keyOf(winner), winner);
  }
  return [...found.values()];
}

function fixOf(context: CheckContext, seen: SeenLine, winner: SeenLine): Fix | undefined {
  const block = context.block(seen);
  const above = context.block(winner);
  if (above === block) return { title: 'Remove the line', edits: [removeLine(context, seen)] };
  return moveBlockAbove(context, block, above);
}

/** A line that comes too late for every host that it is for. */
export const laterLineLoses = {
  id: 'later-line-loses',
  severity: 'warning',
  title: 'An earlier line wins',
  summary: 'The first value that ssh finds counts, so this line has no effect for any host that it applies to.',
  explanation:
    'ssh reads the file from top to bottom and keeps the first value of each keyword among the blocks that match; the most particular block does not win. So `Host *` belongs to the end, and a default at the top of the file cannot be changed below. Source: ssh_config(5), "the first obtained value for each parameter is used".',
  *check(context) {
    for (const seen of context.lines) {
      if (seen.complaint !== undefined || context.valueOf(seen.line.keyword) === undefined || context.users(seen).length > 0) continue;
      const key = keyOf(seen);
      const subjects = context.subjects.filter(({ applied, values }) => values && applied.has(key));
      const [winner, ...others] = winners(context, seen, subjects);
      if (!winner) continue;
      const own = context.argument(seen)?.text.toLowerCase();
      if ([winner, ...others].every((each) => context.argument(each)?.text.toLowerCase() === own)) continue;
      const fix = others.length === 0 ? fixOf(context, seen, winner) : undefined;
      const which = context.text(winner.file).slice(winner.line.keywordRange.start, winner.line.restRange.end).slice(0, 60);
      yield {
        ...atLine(seen),
        message: `This line has no effect: "${which}", ${context.where(winner, seen.file)}, comes first for every host that it is for.`,
        ...(fix && { fix }),
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
