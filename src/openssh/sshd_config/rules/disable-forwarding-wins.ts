import type { KeywordName } from '../keywords.ts';
import { argumentText, atLine } from './support/context.ts';
import { removeLine } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

const OVERRIDDEN: readonly KeywordName[] = [
  'AllowTcpForwarding',
  'AllowStreamLocalForwarding',
  'AllowAgentForwarding',
  'X11Forwarding',
];

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'DisableForwarding overrides this',
  summary: 'DisableForwarding yes forbids every kind of forwarding, whatever the other keywords allow.',
  explanation:
    '`DisableForwarding yes` overrides `AllowTcpForwarding`, `AllowStreamLocalForwarding`, `AllowAgentForwarding` and `X11Forwarding`; `sshd -T` shows their values as if they counted. Up to 9.9 it did not stop agent and X11 forwarding (CVE-2025-32728, repaired in 10.0 and in the packages of distributions; tried on Debian\'s 8.4, which lets the agent through): set those to `no` as well on an old server. Source: `sshd_config(5)`, DisableForwarding; `channels.c`, `session.c`.',
  bad: [{ files: 'DisableForwarding yes\nAllowTcpForwarding local\n', says: 'allowtcpforwarding local', fixed: 'DisableForwarding yes\n' }],
  good: [{ files: 'DisableForwarding no\nAllowTcpForwarding local\n', says: 'allowtcpforwarding local' }, { files: 'DisableForwarding yes\nX11Forwarding no\n' }],
} as const satisfies Reference; // prettier-ignore

/** Forwarding that DisableForwarding forbids. */
export const disableForwardingWins = {
  id: 'disable-forwarding-wins',
  severity: 'warning',
  *check(context) {
    const off = context.globalLines('DisableForwarding')[0];
    if (!off || argumentText(off.line).toLowerCase() !== 'yes') return;
    for (const name of OVERRIDDEN)
      for (const read of context.globalLines(name))
        if (argumentText(read.line).toLowerCase() !== 'no')
          yield {
            ...atLine(read, `This has no effect: DisableForwarding yes, ${context.where(off.source, read.source.file)}, forbids all forwarding.`),
            fix: { title: 'Remove the line', edits: [removeLine(context, read.source, read.line)] },
          };
  },
} as const satisfies Rule; // prettier-ignore
