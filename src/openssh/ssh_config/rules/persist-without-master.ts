import { atLine } from './support/context.ts';
import { insertBelow } from './support/fixes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host web\n    ControlPath ~/.ssh/%C\n    ControlPersist 10m\n', says: 'controlmaster false', fixed: 'Host web\n    ControlPath ~/.ssh/%C\n    ControlPersist 10m\n    ControlMaster auto\n' },
    { files: 'Host web\n    ControlPersist 10m\n', says: 'controlpersist 600' },
  ],
  good: [
    { files: 'Host web\n    ControlPersist 10m\nHost *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' },
    { files: 'Host web\n    ControlPersist no\n' },
  ],
} as const satisfies Examples; // prettier-ignore

/** ControlPersist that nothing gives a master to. */
export const persistWithoutMaster = {
  id: 'persist-without-master',
  severity: 'info',
  title: 'ControlPersist without a master',
  summary: 'ControlPersist says how long a master stays; without ControlMaster and ControlPath there is none.',
  explanation:
    'Without ControlMaster ssh becomes a master only when it is called with `-M`, and without ControlPath never. ControlPersist is then accepted and has no effect. Source: `ssh.c main`, `mux.c muxserver_listen`.',
  *check(context) {
    for (const seen of context.linesOf('controlpersist')) {
      const users = context.users(seen);
      const on = users.some(({ values }) => values && values.controlPersist !== 'no');
      // ControlMaster without ControlPath is a finding of its own.
      if (!on || !users.every(({ values }) => values?.controlMaster === 'false')) continue;
      const path = users.some(({ values }) => values?.controlPath !== undefined);
      const off = users.some(({ setBy }) => setBy.has('controlMaster'));
      yield {
        ...atLine(seen),
        message: path ? 'Without ControlMaster this counts only for a master that is started with ssh -M.' : 'Without ControlMaster and ControlPath this has no effect: there is no master to keep.',
        ...(path && !off && { fix: { title: 'Add ControlMaster auto', edits: [insertBelow(context, seen, ['ControlMaster auto'])] } }),
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
