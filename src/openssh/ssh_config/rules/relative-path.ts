import { atWord } from './support/context.ts';
import { writePath } from './support/fixes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath .ssh/%C\n', host: 'web', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' }, { files: 'Host *\n    ControlMaster auto\n    ControlPath %r@%h-%p\n', host: 'web', says: 'controlpath root@web-22', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%r@%h-%p\n' }],
  good: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' }, { files: 'Host *\n    ControlMaster auto\n    ControlPath %d/.ssh/%C\n' }],
} as const satisfies Examples; // prettier-ignore

/** A path that depends on where ssh is called. */
export const relativePath = {
  id: 'relative-path',
  severity: 'warning',
  title: 'Relative ControlPath',
  summary: 'The path is taken from the directory in which ssh is called, so each directory has a socket of its own.',
  explanation:
    'ssh does not put a directory before ControlPath: a path without a slash or `~` at its start names a socket in the working directory. A session called from elsewhere does not find the master and logs in anew. Source: `ssh.c main`; `misc.c tilde_expand` does nothing without a tilde.',
  *check(context) {
    for (const path of context.controlPaths) {
      if (/^(?:[/~$]|%d)/.test(path.template)) continue;
      yield { ...atWord(path.seen, path.word), message: `${path.template} is taken from the working directory: each directory has a socket of its own. Begin it with ~/ or /.`, fix: writePath(path, path.template.startsWith('.ssh/') ? `~/${path.template}` : `~/.ssh/${path.template}`) };
    }
  },
} as const satisfies Rule; // prettier-ignore
