import { argumentText, atLine } from './support/context.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'MaxSessions above 10 fails audits',
  summary: 'The CIS benchmarks want 10 or less for the whole server, dev-sec exactly 10, and Lynis calls more than 4 weak.',
  explanation:
    '(Lynis calls 2 good, 3 and 4 medium, more weak, so the default of 10 is a suggestion there too.) Scanners read the global value, so a scoped limit satisfies both: keep 10 for everybody and raise it where it is needed, as in `Match User deploy` followed by `MaxSessions 50`. MaxSessions may stand in a Match block; MaxStartups may not. Source: CIS benchmarks, "MaxSessions is 10 or less"; dev-sec `sshd_spec.rb`; Lynis SSH-7408.',
  bad: [{ files: 'MaxSessions 50\n', says: 'maxsessions 50' }],
  good: [
    { files: 'MaxSessions 10\n', says: 'maxsessions 10' },
    { files: 'Match User deploy\n  MaxSessions 50\n', connection: { user: 'deploy' }, says: 'maxsessions 50' },
  ],
} as const satisfies Reference; // prettier-ignore

/** What a raised limit means for audits. */
export const maxSessionsAbove10 = {
  id: 'max-sessions-above-10',
  severity: 'info',
  *check(context) {
    for (const read of context.globalLines('MaxSessions')) {
      const count = Number(argumentText(read.line));
      if (count > 10)
        yield atLine(read, `CIS wants MaxSessions 10 or less for everybody; ${count} in a Match block for those who need it passes the audit.`);
    }
  },
} as const satisfies Rule; // prettier-ignore
