import { separatedBy } from '../tokens.ts';
import { isLiteral } from '../check/layout.ts';
import { atWord } from './support/context.ts';
import { splitPath, writePath } from './support/fixes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/cm-%h:%p\n', host: 'web', says: 'controlpath ~/.ssh/cm-web:22', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%r@cm-%h:%p\n' },
    { files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%n\n', host: 'web', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%r@%n\n' },
  ],
  good: [
    { files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/cm-%C\n' },
    { files: 'Host web\n    ControlMaster auto\n    ControlPath ~/.ssh/cm-%h:%p\n' },
  ],
} as const satisfies Examples; // prettier-ignore

/** A ControlPath that is the same for all users of a host. */
export const pathWithoutUser = {
  id: 'path-without-user',
  severity: 'warning',
  title: 'ControlPath without the user',
  summary: '"ssh other@host" uses the connection of whichever user came first, and runs as that one.',
  explanation:
    'Without `%r` or `%C`, the path does not depend on the remote user. While a master of `deploy` runs, `ssh root@web id` prints `deploy`; ssh says nothing. In a block for named hosts it is left alone: there the user is set once. Source: `mux.c`, `muxclient`; ssh_config(5), ControlPath.',
  *check(context) {
    for (const path of context.controlPaths) {
      const parts = separatedBy(path.template, context.release);
      if (parts.has('user') || !(parts.has('host') || parts.has('name')) || isLiteral(path.block)) continue;
      const [directory, name] = splitPath(path.template);
      yield {
        ...atWord(path.seen, path.word),
        message: `${path.template} has no user: "ssh other@NAME" would run as whoever connected first. Put %r or %C in.`,
        fix: writePath(path, `${directory}%r@${name}`),
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
