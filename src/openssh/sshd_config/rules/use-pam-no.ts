import { argumentText, atLine } from './support/context.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Without PAM limits.conf does not apply',
  summary: 'With UsePAM no, limits.conf (nproc, nofile, maxlogins) has no effect on SSH sessions, and logind does not see them.',
  explanation:
    '`/etc/security/limits.conf` is read by `pam_limits`, which sshd runs only with `UsePAM yes`. Without it sessions inherit the limits of the service. Red Hat does not support `UsePAM no`. Source: `pam_limits(8)`; `session.c`, `do_pam_session`.',
  bad: [{ files: 'UsePAM no\n', says: 'usepam no' }],
  good: [{ files: 'UsePAM yes\n', says: 'usepam yes' }],
} as const satisfies Reference; // prettier-ignore

/** No PAM, no limits.conf. */
export const usePamNo = {
  id: 'use-pam-no',
  severity: 'info',
  *check(context) {
    for (const read of context.globalLines('UsePAM'))
      if (argumentText(read.line).toLowerCase() === 'no')
        yield atLine(read, 'limits.conf (nproc, nofile, maxlogins) has no effect on SSH sessions.');
  },
} as const satisfies Rule; // prettier-ignore
