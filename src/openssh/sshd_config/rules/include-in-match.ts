import { atLine } from './support/context.ts';
import { makeGlobal } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Include belongs to the Match block above',
  summary: 'An Include below a Match line applies only to that block, and so do all the files it names.',
  explanation:
    'An Include at the end of `sshd_config` belongs to the last block: its files count only for the connections that match, Match lines in them never apply to others, and a global keyword such as `MaxStartups` in them stops sshd. Put the Include at the top. Source: `servconf.c`, `sInclude`; `sshd_config(5)`.',
  bad: [
    {
      files: {
        '/etc/ssh/sshd_config': 'Match User git\n  PermitTTY no\nInclude /etc/ssh/sshd_config.d/*.conf\n',
        '/etc/ssh/sshd_config.d/a.conf': 'MaxSessions 50\n',
      },
      says: 'maxsessions 10',
      changes: ['maxsessions'],
      fixed: {
        '/etc/ssh/sshd_config': 'Include /etc/ssh/sshd_config.d/*.conf\nMatch User git\n  PermitTTY no\n',
        '/etc/ssh/sshd_config.d/a.conf': 'MaxSessions 50\n',
      },
    },
  ],
  good: [{ files: 'Match User git\n  Include /etc/ssh/git.conf\n' }, { files: 'Include /etc/ssh/a.conf\nMatch User git\n  PermitTTY no\n' }],
} as const satisfies Reference; // prettier-ignore

/** An Include that looks global below a Match line. */
export const includeInMatch = {
  id: 'include-in-match',
  severity: 'warning',
  fixAll: false,
  *check(context) {
    for (const { source, line } of context.linesOf('Include')) {
      if (source.block === undefined || context.isAll(source) || line.keyword!.range.start > line.range.start) continue;
      const head = context.block(source)!.source;
      const fix = makeGlobal(context, { source, line });
      yield {
        ...atLine({ source, line }, `The included files apply only to the Match block of ${context.where(head, source.file)}, which goes on to here.`),
        ...(fix && { fix }),
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
