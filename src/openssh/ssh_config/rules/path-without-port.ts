import { separatedBy } from '../tokens.ts';
import { isLiteral } from '../check/layout.ts';
import { atWord } from './support/context.ts';
import { writePath } from './support/fixes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%r@%h\n    ServerAliveInterval 30\n', host: 'web', says: 'controlpath ~/.ssh/root@web', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%r@%h-%p\n    ServerAliveInterval 30\n' }],
  good: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%r@%h-%p\n' }, { files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' }],
} as const satisfies Examples; // prettier-ignore

/** A ControlPath that is the same for all ports of a host. */
export const pathWithoutPort = {
  id: 'path-without-port',
  severity: 'info',
  title: 'ControlPath without the port',
  summary: '"ssh -p PORT host" uses the connection to whichever port was reached first.',
  explanation:
    'Two servers on one address, such as a container beside its host or a forwarded port on `localhost`, differ in the port alone. Without `%p` or `%C` they share a socket, and the second command runs on the first server. Source: `mux.c`, `muxclient`; ssh_config(5), ControlPath.',
  *check(context) {
    for (const path of context.controlPaths) {
      const parts = separatedBy(path.template, context.release);
      if (parts.has('port') || !(parts.has('host') || parts.has('name')) || isLiteral(path.block)) continue;
      yield {
        ...atWord(path.seen, path.word),
        message: `${path.template} has no port: "ssh -p PORT NAME" would use the connection to another port. Put %p or %C in.`,
        fix: writePath(path, `${path.template}-%p`),
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
