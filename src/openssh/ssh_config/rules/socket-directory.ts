import { atWord } from './support/context.ts';
import { splitPath } from './support/fixes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/sockets/%C\n', host: 'web' }],
  good: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' }, { files: 'Host *\n    ControlMaster auto\n    ControlPath ${XDG_RUNTIME_DIR}/%C\n' }],
} as const satisfies Examples; // prettier-ignore

/** Directories that are there, or that another rule speaks of. */
const THERE =
  /^(?:~|~\/\.ssh|%d|%d\/\.ssh|\$\{HOME\}|\$\{HOME\}\/\.ssh|\$\{XDG_RUNTIME_DIR\}|\/run\/user\/(?:%i|\d+)|\/tmp|\/var\/tmp|\/private\/tmp|\/dev\/shm|\/mnt\/[a-z])?\/$/;

/** A directory as a shell has it; absent if tokens are in it. */
function inShell(directory: string): string | undefined {
  const path = directory.slice(0, -1).replace(/^%d/, '~');
  if (/%|`|"|\\|'/.test(path)) return undefined;
  return path.startsWith('~/')
    ? `~/${quote(path.slice(2))}`
    : path.startsWith('$')
      ? `"${path}"`
      : quote(path);
}

const quote = (text: string): string => (/^[\w.,:@+/-]*$/.test(text) ? text : `'${text}'`);

/** A directory that must be made. */
export const socketDirectory = {
  id: 'socket-directory',
  severity: 'info',
  title: 'The directory must exist',
  summary: 'ssh does not make the directory of the socket: without it, it logs in and then exits with 255.',
  explanation:
    'ssh authenticates, tries to make the socket, and ends without running the command: `unix_listener: cannot bind to path …: No such file or directory`. It does not check the mode of the directory, so make it 0700. A file name in `~/.ssh` itself needs no directory. Source: `mux.c`, `muxserver_listen`; tried on 9.2.',
  *check(context) {
    const seen = new Set<string>();
    for (const path of context.controlPaths) {
      const [directory] = splitPath(path.template);
      if (directory === '' || seen.has(directory) || THERE.test(directory) || /^(?:[^~/%$]|~[^/])/.test(directory)) continue;
      seen.add(directory);
      const shell = inShell(directory);
      const how = shell === undefined ? '' : ` mkdir -p -m 700 ${shell} makes it.`;
      yield { ...atWord(path.seen, path.word), message: `${directory.slice(0, -1)} must exist: without it ssh logs in and then exits with 255.${how}` };
    }
  },
} as const satisfies Rule; // prettier-ignore
