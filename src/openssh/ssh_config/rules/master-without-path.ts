import { atLine } from './support/context.ts';
import { insertBelow } from './support/fixes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [{ files: 'Host web\n    ControlMaster auto\n    ControlPersist 10m\n', says: 'controlmaster auto', fixed: 'Host web\n    ControlMaster auto\n    ControlPath ~/.ssh/cm-%C\n    ControlPersist 10m\n' }],
  good: [
    { files: 'Host web\n    ControlMaster auto\nHost *\n    ControlPath ~/.ssh/%C\n' },
    { files: 'Host web\n    ControlPath none\nHost *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' },
  ],
} as const satisfies Examples; // prettier-ignore

/** ControlMaster without a socket. */
export const masterWithoutPath = {
  id: 'master-without-path',
  severity: 'warning',
  title: 'ControlMaster without ControlPath',
  summary: 'ControlPath has no default: without it ControlMaster does nothing, and each session logs in by itself.',
  explanation:
    'ssh shares a connection only over a socket, and there is no default place for it. ControlMaster and ControlPersist alone are accepted and have no effect. Source: `ssh.c main`, `mux.c muxserver_listen`: both ask for `control_path`.',
  *check(context) {
    for (const seen of context.linesOf('controlmaster')) {
      const users = context.users(seen);
      if (users.length === 0 || !users.every(({ values, setBy }) => values && values.controlMaster !== 'false' && !setBy.has('controlPath'))) continue;
      yield {
        ...atLine(seen),
        message: 'Without ControlPath this has no effect: there is no default for it, and each session logs in by itself.',
        ...(context.since('6.7') && { fix: { title: 'Add ControlPath ~/.ssh/cm-%C', edits: [insertBelow(context, seen, ['ControlPath ~/.ssh/cm-%C'])] } }),
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
