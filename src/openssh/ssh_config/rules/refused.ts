import { findSshKeyword } from '../keywords.ts';
import { atLine } from './support/context.ts';
import { lookAlikeLines } from './support/look-alikes.ts';
import { isRefused } from './support/unknown-keywords.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Host web\n    ControlMaster maybe\n', says: 'unsupported option "maybe"' },
    { files: 'Host web\n    Port 99999\n', says: "Bad port '99999'" },
    { files: 'Host web\n    ControlPath ~/My sockets/%C\n', says: 'extra arguments at end of line' },
    { files: 'Match hots web\n    ControlMaster auto\n', host: 'web', says: 'Unsupported Match attribute hots' },
  ],
  good: [{ files: 'Host web\n    ControlMaster auto\n    ControlPath "~/.ssh/my %C"\n' }],
} as const satisfies Examples; // prettier-ignore

/** A line that ssh refuses for its arguments. */
export const refused = {
  id: 'refused',
  severity: 'error',
  title: 'ssh refuses the line',
  summary: 'ssh cannot read the arguments, and one such line anywhere in the file ends every connection.',
  explanation:
    'ssh reads every line of the file whatever the host, so a bad argument in a block for another host ends it too: it prints what is wrong and `terminating, 1 bad configuration options`, and exits with 255. An argument with a blank needs double quotes. Source: `readconf.c`, `process_config_line_depth`.',
  *check(context) {
    for (const seen of context.lines) {
      const { keyword } = seen.line;
      if (!isRefused(context, seen) || keyword === 'controlpersist' || lookAlikeLines(context).has(seen)) continue;
      if (!findSshKeyword(keyword, context.release, context.distribution)) continue;
      yield { ...atLine(seen), message: `ssh refuses this line, for every host: ${seen.complaint || 'a file that it includes is a link that leads nowhere'}.`.replace('..', '.') };
    }
  },
} as const satisfies Rule; // prettier-ignore
