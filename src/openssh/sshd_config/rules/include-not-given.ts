import { atLine } from './support/context.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Included files are not given',
  summary: 'The files of this Include are not here, and they could set the limits.',
  explanation:
    'sshd reads included files at the place of the Include, and the first value wins, so an Include at the top can decide everything below it. Add the files here, or ask the server: `sudo sshd -T | grep -i maxsessions`. Source: `sshd_config(5)`, Include.',
  bad: [{ files: 'Include /etc/ssh/sshd_config.d/*.conf\nMaxSessions 20\n', says: 'maxsessions 20' }],
  good: [
    { files: { '/etc/ssh/sshd_config': 'Include /etc/ssh/sshd_config.d/*.conf\n', '/etc/ssh/sshd_config.d/a.conf': 'MaxSessions 20\n' }, says: 'maxsessions 20' },
    { files: 'MaxSessions 20\n' },
  ],
} as const satisfies Reference; // prettier-ignore

/** An Include of files that are not here. */
export const includeNotGiven = {
  id: 'include-not-given',
  severity: 'info',
  *check(context) {
    const seen = new Set<number>();
    for (const { source, pattern } of context.evaluation.unresolved) {
      const read = context.lineOf(source);
      if (!read || seen.has(read.line.range.start)) continue;
      seen.add(read.line.range.start);
      const open = ['MaxSessions', 'MaxStartups'].filter((name) => context.evaluation.values.get(name.toLowerCase())?.uncertain);
      if (open.length > 0)
        yield atLine(read, `No file that matches ${pattern} is given. Such files are read here and could set ${open.join(' and ')}.`);
    }
  },
} as const satisfies Rule; // prettier-ignore
