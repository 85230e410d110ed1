import { atWord } from './support/context.ts';
import { writePath } from './support/fixes.ts';
import { lookAlikeLines } from './support/look-alikes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath C:\\Users\\alice\\.ssh\\%C\n', host: 'web', says: 'controlpath C:\\Users\\alice\\.ssh\\', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' }, { files: 'Host *\n    ControlMaster auto\n    ControlPath C:/Users/alice/.ssh/%r@%h-%p\n', host: 'web', says: 'controlpath C:/Users/alice/.ssh/root@web-22', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%r@%h-%p\n' }, { files: 'Host *\n    ControlMaster auto\n    ControlPath .ssh/%C\n', host: 'web', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' }, { files: 'Host *\n    ControlMaster auto\n    ControlPath %r@%h-%p\n', host: 'web', says: 'controlpath root@web-22', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%r@%h-%p\n' }],
  good: [{ files: 'Host *\n    ControlPath “~/.ssh/%C”\n' }, { files: 'Host *\n    ControlPath C:/Users/alice/.ssh/%C\n', system: 'windows' }, { files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' }, { files: 'Host *\n    ControlMaster auto\n    ControlPath %d/.ssh/%C\n' }],
} as const satisfies Examples; // prettier-ignore

/** A path that depends on where ssh is called. */
export const relativePath = {
  id: 'relative-path',
  severity: 'warning',
  title: 'Relative ControlPath',
  summary: 'The path is taken from the directory in which ssh is called, so each directory has a socket of its own.',
  explanation:
    'ssh does not put a directory before ControlPath: a path without a slash or `~` at its start names a socket in the working directory. A session called from elsewhere does not find the master and logs in anew. Source: `ssh.c main`; `misc.c tilde_expand` does nothing without a tilde. A drive letter means something to the OpenSSH of Windows alone, which has no control sockets (PowerShell/Win32-OpenSSH, issue 405); tried on 8.4, 9.2, 10.0 and 10.6.',
  *check(context) {
    // There are no sockets at all.
    if (context.input.system === 'windows') return;
    for (const path of context.controlPaths) {
      if (/^(?:[/~$]|%d)/.test(path.template) || lookAlikeLines(context).has(path.seen)) continue;
      const { 1: name } = /^[A-Za-z]:[\\/](?:.*[\\/])?(.+)$/.exec(path.template) ?? [];
      if (name !== undefined) {
        yield { ...atWord(path.seen, path.word), message: `${path.template} is a path of Windows, whose own OpenSSH has no control sockets. To any other ssh it is a name below the working directory.`, fix: writePath(path, `~/.ssh/${name}`) };
        continue;
      }
      yield { ...atWord(path.seen, path.word), message: `${path.template} is taken from the working directory: each directory has a socket of its own. Begin it with ~/ or /.`, fix: writePath(path, path.template.startsWith('.ssh/') ? `~/${path.template}` : `~/.ssh/${path.template}`) };
    }
  },
} as const satisfies Rule; // prettier-ignore
