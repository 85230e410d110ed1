import { keyword, resolveAlias } from '../keywords.ts';
import { extent } from './support/context.ts';
import { makeGlobal } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Not allowed in a Match block',
  summary: 'A keyword that can only be set for the whole server stands below a Match line.',
  explanation:
    'A Match block goes on to the next Match line or the end of the file, whatever the indentation, so a line **appended** to a file that ends in a Match block belongs to the block. `MaxStartups`, `LoginGraceTime` and the `PerSource…` keywords act before anyone is known and are refused there. Put global lines above the first Match. Source: `servconf.c`, `process_server_config_line_depth`.',
  bad: [
    {
      files: 'Match User git\n  AllowTcpForwarding no\nMaxStartups 50:30:100\n',
      says: "Directive 'MaxStartups' is not allowed within a Match block",
      fixed: 'MaxStartups 50:30:100\nMatch User git\n  AllowTcpForwarding no\n',
    },
    {
      files: 'LoginGraceTime 60\nMatch Group sftp\n  ForceCommand internal-sftp\n  LoginGraceTime 20\n',
      says: "Directive 'LoginGraceTime' is not allowed within a Match block",
      fixed: 'LoginGraceTime 20\nMatch Group sftp\n  ForceCommand internal-sftp\n',
    },
  ],
  good: [{ files: 'MaxStartups 50:30:100\nMatch User git\n  MaxSessions 50\n', says: 'maxstartups 50:30:100' }],
} as const satisfies Reference; // prettier-ignore

/** A keyword that is global only, below a Match line. */
export const notAllowedInMatch = {
  id: 'not-allowed-in-match',
  severity: 'error',
  *check(context) {
    for (const { kind, file, at } of context.refusals) {
      if (kind !== 'not-in-match' || !at?.keyword) continue;
      const row = keyword(at.keyword.text);
      const place = {
        line: at,
        source: { file, line: at.number, range: at.range, keyword: at.keyword.text },
        ...(row && { row: resolveAlias(row, context.release) }),
      };
      const fix = makeGlobal(context, place);
      yield {
        file,
        range: extent(at),
        message: `sshd refuses this: ${at.keyword.text} is global only, and a Match block goes on to the next Match or the end of the file.`,
        ...(fix && { fix }),
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
