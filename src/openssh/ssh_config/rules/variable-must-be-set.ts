import { CLIENT_SYSTEMS } from '../generate/systems.ts';
import { atWord } from './support/context.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host *\n    ControlMaster auto\n    ControlPath ${SOCKETS}/%C\n', host: 'web' },
    { files: 'Host *\n    ControlMaster auto\n    ControlPath ${XDG_RUNTIME_DIR}/%C\n', system: 'macos' },
  ],
  good: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath ${XDG_RUNTIME_DIR}/%C\n' }, { files: 'Host *\n    ControlMaster auto\n    ControlPath ${HOME}/.ssh/%C\n', host: 'web' }],
} as const satisfies Examples; // prettier-ignore

const LOGIN = new Set(['HOME', 'USER', 'LOGNAME', 'SHELL', 'PATH']);

/** A variable that not every caller of ssh has. */
export const variableMustBeSet = {
  id: 'variable-must-be-set',
  severity: 'info',
  title: 'Variable that must be set',
  summary: 'Where the variable is not set, as in cron, sudo or a service, ssh exits with 255.',
  explanation:
    'ssh does not take an unset variable for an empty one: it prints `env var ${NAME} has no value` and ends. Logins on Linux with systemd set `XDG_RUNTIME_DIR`; macOS and the BSDs do not, and neither do cron and `sudo`. Source: `misc.c`, `vdollar_percent_expand`; tried on 9.2.',
  *check(context) {
    if (!context.since('8.4')) return;
    const { system } = context.input;
    const runtime = CLIENT_SYSTEMS[system].runtimeDirectory;
    for (const { seen, word, template } of context.controlPaths) {
      for (const [variable, name] of template.matchAll(/\$\{(\w+)\}/g)) {
        if (LOGIN.has(name!) || (name === 'XDG_RUNTIME_DIR' && runtime)) continue;
        yield { ...atWord(seen, word), message: name === 'XDG_RUNTIME_DIR' ? `${CLIENT_SYSTEMS[system].title} sets no XDG_RUNTIME_DIR. Where it is unset, ssh exits with 255.` : `${variable} must be set wherever ssh is called, in cron and services too: without it ssh exits with 255.` };
      }
    }
  },
} as const satisfies Rule; // prettier-ignore
