import { atWord } from './support/context.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath ${XDG_RUNTIME_DIR}/%C\n', release: '8.3' }],
  good: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath ${XDG_RUNTIME_DIR}/%C\n', release: '8.4' }],
} as const satisfies Examples; // prettier-ignore

/** A variable in a release that has none. */
export const variableBefore84 = {
  id: 'variable-before-8-4',
  severity: 'warning',
  title: 'Variable before 8.4',
  summary: 'This release does not expand ${NAME}: the text stays in the path as it is.',
  explanation:
    'Variables came with 8.4. Before, `${XDG_RUNTIME_DIR}/%C` is a path below a directory with that very name, which does not exist: ssh logs in and then exits with 255. Source: `ssh.c main` of 8.3 and 8.4.',
  *check(context) {
    if (context.since('8.4')) return;
    for (const { seen, word, template } of context.controlPaths) {
      const [variable] = /\$\{[^}]*\}/.exec(template) ?? [];
      if (variable !== undefined) yield { ...atWord(seen, word), message: `OpenSSH ${context.release} does not expand ${variable} (8.4 does): the path has it as it is.` };
    }
  },
} as const satisfies Rule; // prettier-ignore
