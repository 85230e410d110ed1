import { atLine } from './support/context.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Match in an included file is not applied',
  summary: 'OpenSSH 8.2 and 8.3 check a Match block of an included file and then never apply it.',
  explanation:
    '8.2 and 8.3 skip such blocks in the reading for a connection; `sshd -t` finds nothing wrong. 8.4 repaired it. Put the block into the main file. Source: `servconf.c` of 8.3, `sInclude`; release notes of 8.4.',
  bad: [
    {
      files: {
        '/etc/ssh/sshd_config': 'Include /etc/ssh/sshd_config.d/*.conf\n',
        '/etc/ssh/sshd_config.d/git.conf': 'Match User git\n  MaxSessions 50\n',
      },
      release: '8.3',
      connection: { user: 'git', host: 'h', address: '192.0.2.1' },
      says: 'maxsessions 10',
    },
  ],
  good: [{ files: 'Match User git\n  MaxSessions 50\n', release: '8.3' }],
} as const satisfies Reference; // prettier-ignore

/** Match blocks of included files in 8.2 and 8.3. */
export const matchInIncludedFile = {
  id: 'match-in-included-file',
  severity: 'warning',
  *check(context) {
    if (!context.within('8.2', '8.3')) return;
    for (const read of context.linesOf('Match'))
      if (read.source.file !== context.main)
        yield atLine(read, `OpenSSH ${context.release} never applies a Match block of an included file.`);
  },
} as const satisfies Rule; // prettier-ignore
