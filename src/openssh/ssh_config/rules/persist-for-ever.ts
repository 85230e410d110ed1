import { atLine } from './support/context.ts';
import { replaceWord } from './support/fixes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n    ControlPersist yes\n', host: 'web', says: 'controlpersist yes', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n    ControlPersist 10m\n' },
    { files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n    ControlPersist 0\n', host: 'web', says: 'controlpersist yes', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n    ControlPersist 10m\n' },
  ],
  good: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n    ControlPersist 10m\n', host: 'web', says: 'controlpersist 600' }, { files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n    ControlPersist no\n', host: 'web', says: 'controlpersist no' }],
} as const satisfies Examples; // prettier-ignore

/** A master that nobody ends. */
export const persistForEver = {
  id: 'persist-for-ever',
  severity: 'info',
  title: 'A master that stays forever',
  summary: 'With yes or 0 the master stays until it is ended, with the MaxSessions that the server had at its login.',
  explanation:
    '`ControlPersist 0` means forever, not "not at all". Such a master outlives every change: a raised MaxSessions, a new group or a new key has no effect on it. That is fine where it is meant; else give a time. `ssh -O stop NAME` ends it gracefully. Source: `readconf.c`, `oControlPersist`; ssh_config(5).',
  *check(context) {
    for (const seen of context.linesOf('controlpersist')) {
      const word = context.argument(seen);
      // Without a master it has no effect, which is a finding of its own.
      if (!context.users(seen).some(({ values }) => values?.controlPath !== undefined)) continue;
      if (!word || !/^(?:yes|true|0+[smhdw]?)$/i.test(word.text)) continue;
      const zero = word.text.startsWith('0') ? 'ControlPersist 0 means forever. ' : '';
      yield { ...atLine(seen), message: `${zero}The master stays until it is ended or the connection breaks, and keeps the server's limits of its login.`, fix: { title: 'Write 10m', edits: [replaceWord(seen, word, '10m')] } };
    }
  },
} as const satisfies Rule; // prettier-ignore
