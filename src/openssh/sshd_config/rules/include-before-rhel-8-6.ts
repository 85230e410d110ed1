import { atLine } from './support/context.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'RHEL 8.0 to 8.5 refuse Include',
  summary: 'RHEL 8 has OpenSSH 8.0, and its package knows Include only from RHEL 8.6 on.',
  explanation:
    'Include came with OpenSSH 8.2. Red Hat took it into the 8.0 of RHEL 8.6 (RHSA-2022:2013), so from there on the line works, although `ssh -V` says 8.0. On RHEL 8.0 to 8.5 sshd stops at it: "Bad configuration option: Include". The packaged file includes no folder on any RHEL 8. Check with `sshd -t`. Source: ComplianceAsCode issue 9327; not run.',
  bad: [{ files: 'Include /etc/ssh/sshd_config.d/*.conf\n', release: '8.0', distribution: 'rhel', says: 'maxsessions 10' }],
  good: [{ files: 'Include /etc/ssh/sshd_config.d/*.conf\n', release: '8.7', distribution: 'rhel' }],
} as const satisfies Reference; // prettier-ignore

/** Include in Red Hat's 8.0. */
export const includeBeforeRhel86 = {
  id: 'include-before-rhel-8-6',
  severity: 'info',
  *check(context) {
    if (context.release !== '8.0' || context.distribution !== 'rhel') return;
    for (const read of context.linesOf('Include'))
      yield atLine(read, 'RHEL 8.6 and newer take this line; sshd of RHEL 8.0 to 8.5 refuses it.');
  },
} as const satisfies Rule; // prettier-ignore
