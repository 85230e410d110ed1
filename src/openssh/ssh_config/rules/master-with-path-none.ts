import { atLine } from './support/context.ts';
import { removeLine } from './support/fixes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [{ files: 'Host web\n    ControlMaster auto\n    ControlPath none\nHost *\n    ControlPath ~/.ssh/%C\n', says: 'controlmaster auto', fixed: 'Host web\n    ControlMaster auto\nHost *\n    ControlPath ~/.ssh/%C\n' }],
  good: [{ files: 'Host web\n    ControlPath none\nHost *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' }, { files: 'Host web\n    ControlMaster no\n    ControlPath none\n' }],
} as const satisfies Examples; // prettier-ignore

/** ControlMaster and ControlPath none in one block. */
export const masterWithPathNone = {
  id: 'master-with-path-none',
  severity: 'warning',
  title: 'ControlMaster beside ControlPath none',
  summary: 'ControlPath none switches sharing off, so the ControlMaster of the same block does nothing.',
  explanation:
    '`ControlPath none` is the way to keep a host out of sharing that `Host *` switches on. Beside `ControlMaster auto` in the same block one of the two is not meant. Source: ssh_config(5), ControlPath; `ssh.c main` clears `none`.',
  *check(context) {
    for (const seen of context.linesOf('controlpath')) {
      if (!/^none$/i.test(context.argument(seen)?.text ?? '')) continue;
      const master = context.block(seen).lines.find(({ line }) => line.keyword === 'controlmaster');
      if (!master || /^(?:no|false)$/i.test(context.argument(master)?.text ?? '')) continue;
      yield { ...atLine(seen), message: `ControlPath none switches sharing off for this block; its ControlMaster, ${context.where(master, seen.file)}, has no effect.`, fix: { title: 'Remove ControlPath none', edits: [removeLine(context, seen)] } };
    }
  },
} as const satisfies Rule; // prettier-ignore
