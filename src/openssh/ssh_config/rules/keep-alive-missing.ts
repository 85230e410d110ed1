import { atLine } from './support/context.ts';
import { insertBelow } from './support/fixes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n    ControlPersist 10m\n', host: 'web', says: 'serveraliveinterval 0', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n    ControlPersist 10m\n    ServerAliveInterval 30\n' }],
  good: [
    { files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n    ControlPersist 10m\n    ServerAliveInterval 30\n', host: 'web', says: 'serveraliveinterval 30' },
    { files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' },
  ],
} as const satisfies Examples; // prettier-ignore

/** A master that does not notice a dead connection. */
export const keepAliveMissing = {
  id: 'keep-alive-missing',
  severity: 'info',
  title: 'A master without keep-alive',
  summary: 'After a lost network the master lives on, and new sessions over it hang instead of connecting anew.',
  explanation:
    'A master that stays in the background does not notice that the other side is gone, for example after a laptop slept: `ssh -O check` says that it runs, and every new session waits for minutes. With ServerAliveInterval 30 the connection ends after three answers have failed to come. Source: `clientloop.c`, `server_alive_check`; ssh_config(5).',
  *check(context) {
    for (const seen of context.linesOf('controlpersist')) {
      const without = context.users(seen).filter(({ values }) => values && values.controlPersist !== 'no' && values.controlMaster !== 'false' && values.controlPath !== undefined && values.serverAliveInterval === 0);
      if (without.length === 0) continue;
      const set = without.some(({ setBy }) => setBy.has('serverAliveInterval'));
      yield {
        ...atLine(seen),
        message: 'The master stays, but nothing tells it that the connection is dead: after a lost network new sessions hang. ServerAliveInterval 30 ends it.',
        ...(!set && { fix: { title: 'Add ServerAliveInterval 30', edits: [insertBelow(context, seen, ['ServerAliveInterval 30'])] } }),
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
