import { separatedBy } from '../tokens.ts';
import { isLiteral } from '../check/layout.ts';
import { nameList, atWord } from './support/context.ts';
import { splitPath, writePath } from './support/fixes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/master.sock\n', host: 'web', says: 'controlpath ~/.ssh/master.sock', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' },
    { files: 'Host web db\n    ControlMaster auto\n    ControlPath ~/.ssh/%r-%p\n', host: 'db', fixed: 'Host web db\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' },
  ],
  good: [
    { files: 'Host web\n    ControlMaster auto\n    ControlPath ~/.ssh/web.sock\n' },
    { files: 'Host web www\n    HostName web.example.com\n    ControlMaster auto\n    ControlPath ~/.ssh/web.sock\n' },
  ],
} as const satisfies Examples; // prettier-ignore

/** A ControlPath that is the same for several hosts. */
export const pathWithoutHost = {
  id: 'path-without-host',
  severity: 'warning',
  title: 'ControlPath without the host',
  summary: 'Several hosts have the same socket: the second command runs on the first host, without a word.',
  explanation:
    'ssh asks the socket for a session and does not compare where it leads. With a path that has neither `%h` nor `%n`, `%k` or `%C`, `ssh db` after `ssh web` opens a session on `web`. Use `%C`. Source: `mux.c`, `muxclient`.',
  *check(context) {
    for (const path of context.controlPaths) {
      const parts = separatedBy(path.template, context.release);
      if (parts.has('host') || parts.has('name')) continue;
      const places = new Map(path.users.map(({ name, values }) => [values?.hostName ?? name, name]));
      const open = !isLiteral(path.block) && path.users.some(({ kind, name, values }) => kind === 'sample' && values?.hostName === name.toLowerCase());
      if (places.size < 2 && !open) continue;
      const who = places.size < 2 ? 'All hosts of this block' : nameList([...places.values()].map((name) => (name === 'any-host' ? 'all other names' : name)));
      const [directory] = splitPath(path.template);
      yield {
        ...atWord(path.seen, path.word),
        message: `${who} have the same socket: a session for one of them runs on whichever was reached first.`,
        ...(context.since('6.7') && { fix: writePath(path, `${directory}%C`) }),
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
