import { argumentText, atLine } from './support/context.ts';
import { removeLine, setArguments } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'An included file wins',
  summary: 'A file that is read earlier sets the keyword already, so this line has no effect.',
  explanation:
    'Debian, Ubuntu, Fedora and RHEL put `Include /etc/ssh/sshd_config.d/*.conf` at the **top** of `sshd_config`. The first value wins, so the drop-ins beat the main file, and among them the first in byte order does (`50-cloud-init.conf` before `99-local.conf`). `grep` on the main file shows the line that loses; `sshd -T | grep -i maxsessions` the one that wins. Source: `sshd_config(5)`, Include; `servconf.c`, `sInclude`.',
  bad: [
    {
      files: {
        '/etc/ssh/sshd_config': 'Include /etc/ssh/sshd_config.d/*.conf\nMaxSessions 50\nUsePAM yes\n',
        '/etc/ssh/sshd_config.d/10-base.conf': 'MaxSessions 5\n',
      },
      says: 'maxsessions 5',
      fixed: {
        '/etc/ssh/sshd_config': 'Include /etc/ssh/sshd_config.d/*.conf\nUsePAM yes\n',
        '/etc/ssh/sshd_config.d/10-base.conf': 'MaxSessions 50\n',
      },
    },
  ],
  good: [
    {
      files: {
        '/etc/ssh/sshd_config': 'Include /etc/ssh/sshd_config.d/*.conf\nMaxAuthTries 4\n',
        '/etc/ssh/sshd_config.d/10-base.conf': 'MaxSessions 50\n',
      },
      says: 'maxsessions 50',
    },
  ],
} as const satisfies Reference; // prettier-ignore

/** A line that loses to one of another file. */
export const dropInBeatsMainFile = {
  id: 'drop-in-beats-main-file',
  severity: 'warning',
  fixAll: false,
  *check(context) {
    for (const read of context.lines) {
      const { source, fate, by, line, row } = read;
      if ((fate !== 'shadowed' && fate !== 'replaced') || !by || by.file === source.file) continue;
      const winner = context.lineOf(by);
      const value = argumentText(line);
      if (!winner || by.block !== source.block || value === argumentText(winner.line)) continue;
      const written = context.files.get(source.file)!.slice(line.arguments[0]?.range.start, line.arguments.at(-1)?.range.end);
      yield {
        ...atLine(read, `This line has no effect: ${by.file} line ${by.line} sets ${row.name} ${argumentText(winner.line)} and is read ${fate === 'shadowed' ? 'first' : 'last'}.`),
        fix: {
          title: `Set ${value} in ${by.file.slice(by.file.lastIndexOf('/') + 1)} instead`,
          edits: [setArguments(winner, written), removeLine(context, source, line)],
        },
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
