import { nameList, atWord, type CheckContext, type PathLine } from './support/context.ts';
import { splitPath, writePath } from './support/fixes.ts';
import type { Fix } from '../../diagnostic.ts';
import { controlPathBudget } from '../control-path-budget.ts';
import { expandControlPath } from '../control-path.ts';
import { socketsOf } from '../generate/systems.ts';
import type { Examples, Rule } from './rule.ts';

const LONG = 'ip-10-11-12-13.eu-central-1.compute.internal.example.com';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: `Host ${LONG}\n    ControlMaster auto\n    ControlPath ~/.ssh/control-sockets/%r@%h:%p.socket\n    User administrator\n`, system: 'macos', fixed: `Host ${LONG}\n    ControlMaster auto\n    ControlPath ~/.ssh/control-sockets/%C\n    User administrator\n` },
    { files: `Host web\n    HostName ${LONG}\n    ControlMaster auto\n    ControlPath ~/.ssh/sockets/%r@%h-%p-%C\n`, fixed: `Host web\n    HostName ${LONG}\n    ControlMaster auto\n    ControlPath ~/.ssh/sockets/%C\n` },
  ],
  good: [{ files: `Host web\n    HostName ${LONG}\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n` }],
} as const satisfies Examples; // prettier-ignore

/** The same directory with a hash, if that is short enough. */
function shorter(context: CheckContext, path: PathLine): Fix | undefined {
  const sockets = socketsOf(context.input.system);
  const [directory] = splitPath(path.template);
  if (!sockets || !context.since('6.7') || path.template === `${directory}%C` || /%[hnkr]/.test(directory)) return undefined;
  const names = { originalHost: 'web', host: 'web', port: 22, user: 'alice' };
  const short = expandControlPath(`${directory}%C`, { ...context.machine, ...names }, context.release).path;
  if (short === undefined || controlPathBudget(short, sockets, context.release).verdict !== 'fits') return undefined;
  return writePath(path, `${directory}%C`);
} // prettier-ignore

/** A socket's path that a system cannot hold. */
export const pathTooLong = {
  id: 'path-too-long',
  severity: 'error',
  title: 'ControlPath too long',
  summary: 'For a host of the file the path of the socket is longer than the system allows, so ssh exits with 255.',
  explanation:
    'The path of a Unix socket may have 107 bytes on Linux and 103 on macOS and the BSDs. A master binds a temporary name first, 17 bytes longer, so only 90 or 86 are left to create one: ssh then logs in and exits with `unix_listener: path "…" too long for Unix domain socket`. Beyond 107 or 103 it ends before it connects: `ControlPath too long`. `%C` is 40 characters whatever the names. Source: `mux.c`, `misc.c unix_listener`; tried at 90, 91, 107 and 108 bytes.',
  *check(context) {
    for (const path of context.controlPaths) {
      const long = path.users.filter(({ budget, values }) => budget && budget.verdict !== 'fits' && (budget.verdict === 'too-long' || values?.controlMaster !== 'false'));
      const worst = long.reduce((a, b) => (b.budget!.bytes > a.budget!.bytes ? b : a), long[0]!)?.budget;
      if (!worst) continue;
      const names = nameList(long.map(({ name, pattern }) => pattern ?? name));
      const fix = shorter(context, path);
      const limit = worst.verdict === 'too-long' ? `${worst.useLimit} that a socket can have: ssh exits with 255 before it connects` : `${worst.createLimit} with which a master can be made: ssh logs in, then exits with 255`;
      yield { ...atWord(path.seen, path.word), message: `For ${names} the socket's path has ${worst.bytes} bytes, more than the ${limit}.`, ...(fix && { fix }) };
    }
  },
} as const satisfies Rule; // prettier-ignore
