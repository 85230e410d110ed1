import { atWord } from './support/context.ts';
import { splitPath, writePath } from './support/fixes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host *\n    ControlMaster auto\n    ControlPath /tmp/ssh-%r@%h:%p\n', host: 'web', says: 'controlpath /tmp/ssh-root@web:22', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/ssh-%r@%h:%p\n' },
    { files: 'Host *\n    ControlMaster auto\n    ControlPath /var/tmp/mux/%C\n', host: 'web', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' },
  ],
  good: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' }, { files: 'Host *\n    ControlMaster auto\n    ControlPath ${XDG_RUNTIME_DIR}/%C\n' }],
} as const satisfies Examples; // prettier-ignore

/** A socket where everybody can write. */
export const socketInSharedDirectory = {
  id: 'socket-in-shared-directory',
  severity: 'warning',
  title: 'Socket in a shared directory',
  summary: 'Everybody can create files there: another user can take the name first, and keep you from it or lure you to it.',
  explanation:
    'A client does not look whose socket it is. A predictable name in `/tmp` can be taken by anybody beforehand, to keep a master from starting or to sit in its place, and what cleans `/tmp` removes sockets of masters that still run. ssh_config(5) asks for a directory that other users cannot write to. Source: ssh_config(5), ControlPath; `mux.c`, `muxclient`.',
  *check(context) {
    for (const path of context.controlPaths) {
      const { 1: root } = /^(\/tmp|\/var\/tmp|\/private\/tmp|\/dev\/shm)\//.exec(path.template) ?? [];
      if (root === undefined) continue;
      const [, name] = splitPath(path.template);
      yield { ...atWord(path.seen, path.word), message: `Everybody can write to ${root} and take the name of the socket first. Use a directory of your own.`, fix: writePath(path, `~/.ssh/${name}`) };
    }
  },
} as const satisfies Rule; // prettier-ignore
