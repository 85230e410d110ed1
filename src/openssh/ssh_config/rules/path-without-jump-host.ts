import { separatedBy } from '../tokens.ts';
import { nameList, atWord } from './support/context.ts';
import { writePath } from './support/fixes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host a\n    ProxyJump gw1\nHost b\n    ProxyJump gw2\nHost *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', release: '9.2', host: 'a', fixed: 'Host a\n    ProxyJump gw1\nHost b\n    ProxyJump gw2\nHost *\n    ControlMaster auto\n    ControlPath ~/.ssh/%n-%C\n' },
    { files: 'Host a\n    ProxyJump gw1\nHost b\n    ProxyJump gw2\nHost *\n    ControlMaster auto\n    ControlPath ~/.ssh/%r@%h-%p\n', host: 'a', release: '10.0', fixed: 'Host a\n    ProxyJump gw1\nHost b\n    ProxyJump gw2\nHost *\n    ControlMaster auto\n    ControlPath ~/.ssh/%r@%h-%p-%j\n' },
  ],
  good: [
    { files: 'Host a\n    ProxyJump gw1\nHost b\n    ProxyJump gw2\nHost *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', release: '9.6' },
    { files: 'Host a b\n    ProxyJump gw1\nHost *\n    ControlMaster auto\n    ControlPath ~/.ssh/%r@%h-%p\n' },
  ],
} as const satisfies Examples; // prettier-ignore

/** Several jump hosts and a path that none of them is in. */
export const pathWithoutJumpHost = {
  id: 'path-without-jump-host',
  severity: 'info',
  title: 'ControlPath without the jump host',
  summary: 'The same address behind two jump hosts would share a connection: private networks reuse addresses.',
  explanation:
    'Two networks behind two bastions often have the same private addresses and names. The jump host is in `%C` from 9.6 on, and has a token of its own, `%j`, from then on. Before, only the name as typed (`%n`) tells such hosts apart. Source: `readconf.c`, `ssh_connection_hash`.',
  *check(context) {
    for (const path of context.controlPaths) {
      const parts = separatedBy(path.template, context.release);
      if (parts.has('jump') || parts.has('name') || !parts.has('host')) continue;
      const jumps = [...new Set(path.users.map(({ values }) => values?.jumpHost ?? ''))].filter((jump) => jump !== '');
      if (jumps.length < 2) continue;
      const modern = context.since('9.6');
      const better = modern ? `${path.template}-%j` : path.template.replace(/[^/]*$/, (name) => `%n-${name}`);
      yield {
        ...atWord(path.seen, path.word),
        message: `The hosts behind ${nameList(jumps)} have no jump host in their path${modern ? '' : `: %C has it from OpenSSH 9.6 on`}. The same address behind both would share a connection.`,
        fix: writePath(path, better),
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
