import { atLine } from './support/context.ts';
import { startups } from './support/startups.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'MaxStartups above 10:30:60 fails audits',
  summary: 'The CIS benchmarks and dev-sec want MaxStartups 10:30:60 or tighter; the default of OpenSSH is 10:30:100.',
  explanation:
    'Each waiting connection is an unauthenticated process, so a higher limit makes a flood cheaper. The default, 10:30:100, is above it as well and passes here: it is the value of OpenSSH itself. MaxStartups cannot be scoped: it is not allowed in a Match block. Before raising it, see whether multiplexing, a shorter `LoginGraceTime` or `PerSourceMaxStartups` does as well. Source: CIS benchmarks, "MaxStartups is configured"; dev-sec `sshd_spec.rb`.',
  bad: [{ files: 'MaxStartups 50:30:200\n', says: 'maxstartups 50:30:200' }],
  good: [{ files: 'MaxStartups 10:30:60\n', says: 'maxstartups 10:30:60' }, { files: 'MaxStartups 10:30:100\n', says: 'maxstartups 10:30:100' }],
} as const satisfies Reference; // prettier-ignore

/** What a raised MaxStartups means for audits. */
export const maxStartupsAboveCis = {
  id: 'max-startups-above-cis',
  severity: 'info',
  *check(context) {
    const { begin, rate, full, read } = startups(context);
    const isDefault = context.value('MaxStartups')!.text === '10:30:100';
    if (read && !isDefault && (begin > 10 || rate > 30 || full > 60))
      yield atLine(read, `CIS wants MaxStartups 10:30:60 or tighter; this is ${begin}:${rate}:${full}.`);
  },
} as const satisfies Rule; // prettier-ignore
