import { isLiteral } from '../check/layout.ts';
import { atLine } from './support/context.ts';
import { replaceWord } from './support/fixes.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [{ files: 'Host *\n    ControlMaster yes\n    ControlPath ~/.ssh/%C\n', host: 'web', says: 'controlmaster true', fixed: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' }],
  good: [{ files: 'Host *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n', host: 'web', says: 'controlmaster auto' }],
} as const satisfies Examples; // prettier-ignore

/** ControlMaster yes where auto is meant. */
export const masterYes = {
  id: 'master-yes',
  severity: 'warning',
  title: 'ControlMaster yes',
  summary: 'With yes every ssh wants to be the master and none is a client: the second one logs in by itself.',
  explanation:
    '`yes` makes ssh listen, not look for a master. The second session prints `ControlSocket … already exists, disabling multiplexing` and opens a connection of its own. `auto` uses the master if there is one, and becomes it if not. Source: ssh_config(5), ControlMaster; `mux.c`, `muxserver_listen`.',
  *check(context) {
    for (const seen of context.linesOf('controlmaster')) {
      const word = context.argument(seen);
      if (!word || !/^(?:yes|true)$/i.test(word.text)) continue;
      yield {
        ...atLine(seen),
        message: 'With yes every ssh wants to be the master: the second one says "ControlSocket … already exists, disabling multiplexing" and logs in by itself.',
        fix: { title: 'Write auto', edits: [replaceWord(seen, word, 'auto')] },
        ...(isLiteral(context.block(seen)) && { severity: 'info' }),
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
