import { CONFIG_DIRECTORY } from '../include.ts';
import { atLine } from './support/context.ts';
import { replace } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'OpenSSH 8.2 does not find relative Includes',
  summary: 'In 8.2, the first release with Include, a pattern without a leading slash matches nothing.',
  explanation:
    'A relative pattern starts at `/etc/ssh`, but 8.2 builds the path from the wrong word, so it silently includes nothing. 8.3 repaired it. Ubuntu 20.04 has 8.2. Write the whole path. Source: `servconf.c` of 8.2, `sInclude`; release notes of 8.3.',
  bad: [{ files: 'Include sshd_config.d/*.conf\n', release: '8.2', says: 'maxsessions 10', fixed: 'Include /etc/ssh/sshd_config.d/*.conf\n' }],
  good: [{ files: 'Include /etc/ssh/sshd_config.d/*.conf\n', release: '8.2' }, { files: 'Include sshd_config.d/*.conf\n', release: '8.3' }],
} as const satisfies Reference; // prettier-ignore

/** Relative Include patterns in 8.2. */
export const includeRelativeIn82 = {
  id: 'include-relative-in-8-2',
  severity: 'warning',
  *check(context) {
    if (context.release !== '8.2') return;
    for (const read of context.linesOf('Include'))
      for (const { text, range } of read.line.arguments) {
        if (text === '' || text.startsWith('/') || text.startsWith('~')) continue;
        const at = range.start + (context.files.get(read.source.file)![range.start] === '"' ? 1 : 0);
        yield {
          ...atLine(read, 'OpenSSH 8.2 finds no file for a relative pattern.'),
          fix: { title: 'Write the whole path', edits: [replace(read.source.file, { start: at, end: at }, `${CONFIG_DIRECTORY}/`)] },
        };
      }
  },
} as const satisfies Rule; // prettier-ignore
