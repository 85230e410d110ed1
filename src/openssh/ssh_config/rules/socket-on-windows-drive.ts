import { atWord } from './support/context.ts';
import { splitPath, writePath } from './support/fixes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath /mnt/c/Users/alice/.ssh/%C\n', system: 'wsl', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' }],
  good: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', system: 'wsl' }, { files: 'Host *\n    ControlMaster auto\n    ControlPath /mnt/data/%C\n' }],
} as const satisfies Examples; // prettier-ignore

/** A socket on a drive that holds none. */
export const socketOnWindowsDrive = {
  id: 'socket-on-windows-drive',
  severity: 'warning',
  title: 'Socket on a Windows drive',
  summary: 'The drives under /mnt in WSL hold no Unix sockets that ssh can link, so no master can be made there.',
  explanation:
    'A master binds a temporary name and links it to ControlPath; shared and foreign file systems do not take that: `muxserver_listen: link mux listener … Operation not permitted`. Use a directory of the Linux file system. Source: `mux.c`, `muxserver_listen`.',
  *check(context) {
    if (context.input.system !== 'wsl') return;
    for (const path of context.controlPaths) {
      if (!/^\/mnt\/[a-z]\//.test(path.template)) continue;
      yield { ...atWord(path.seen, path.word), message: 'A Windows drive under /mnt holds no Unix sockets. Use a directory of the Linux file system.', fix: writePath(path, `~/.ssh/${splitPath(path.template)[1]}`) };
    }
  },
} as const satisfies Rule; // prettier-ignore
