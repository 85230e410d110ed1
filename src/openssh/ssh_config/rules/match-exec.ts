import { atLine } from './support/context.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [{ files: 'Match host web exec "test -f ~/.at-work"\n    ControlMaster auto\n', host: 'db' }],
  good: [{ files: 'Match host web\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', host: 'web', says: 'controlmaster auto' }],
} as const satisfies Examples; // prettier-ignore

/** A block that hangs on a command. */
export const matchExec = {
  id: 'match-exec',
  severity: 'info',
  title: 'Match exec is not run here',
  summary: 'Whether the block applies depends on a command, which is never run here: its outcome is not known.',
  explanation:
    'ssh runs the command of `Match exec` with the user\'s shell at every connection, once the criteria before it hold. Here it counts as failed, so the values shown are those without the block. Source: ssh_config(5), Match; `readconf.c`, `execute_in_shell`.',
  *check(context) {
    for (const { kind, head, words } of context.blocks) {
      if (kind !== 'match' || !head || head.complaint !== undefined || !words.some(({ text }) => /^!?exec(?:=|$)/i.test(text))) continue;
      yield { ...atLine(head), message: 'This block hangs on a command, which is not run here; the values shown are those without it.' };
    }
  },
} as const satisfies Rule; // prettier-ignore
