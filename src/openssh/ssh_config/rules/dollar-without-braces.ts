import { atWord } from './support/context.ts';
import { writePath } from './support/fixes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host *\n    ControlMaster auto\n    ControlPath $HOME/.ssh/%C\n', host: 'web', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' },
    { files: 'Host *\n    ControlMaster auto\n    ControlPath $XDG_RUNTIME_DIR/cm-%r@%h-%p\n', host: 'web', says: 'controlpath $XDG_RUNTIME_DIR/cm-root@web-22', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ${XDG_RUNTIME_DIR}/cm-%r@%h-%p\n' },
  ],
  good: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath ${XDG_RUNTIME_DIR}/%C\n' }],
} as const satisfies Examples; // prettier-ignore

/** A variable that ssh does not see as one. */
export const dollarWithoutBraces = {
  id: 'dollar-without-braces',
  severity: 'warning',
  title: 'Variable without braces',
  summary: 'ssh expands ${NAME}, from 8.4 on, but never $NAME: the dollar sign stays in the path.',
  explanation:
    '`$HOME/.ssh/%C` names a directory `$HOME` below the working directory, which does not exist, so ssh logs in and then exits with 255. Write `~/`, or braces. Source: `misc.c`, `vdollar_percent_expand`; tried on 9.2.',
  *check(context) {
    for (const path of context.controlPaths) {
      const { 0: found, 1: name } = /\$([A-Za-z_]\w*)/.exec(path.template) ?? [];
      if (found === undefined) continue;
      const home = path.template.startsWith('$HOME/');
      const better = home ? `~${path.template.slice(5)}` : path.template.replace(found, `\${${name!}}`);
      yield {
        ...atWord(path.seen, path.word),
        message: `ssh does not expand ${found}: the path has a dollar sign in it. ${home ? 'Write ~/ instead.' : 'From 8.4 on it expands it in braces.'}`,
        ...((home || context.since('8.4')) && { fix: writePath(path, better) }),
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
