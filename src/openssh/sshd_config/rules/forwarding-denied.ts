import { argumentText, atLine } from './support/context.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Forwarding is denied, which looks like a session limit',
  summary: 'Without TCP forwarding, clients print "administratively prohibited: open failed", which MaxSessions does not change.',
  explanation:
    '`ssh -L`, `-D`, `-W`, a jump over this host (`ssh -J`) and VS Code Remote need TCP forwarding; refused, they print `channel N: open failed: administratively prohibited: open failed`. If someone needs it, allow it in a Match block, as in `Match User dev` followed by `AllowTcpForwarding yes`. Source: `serverloop.c`, `server_request_direct_tcpip`.',
  bad: [{ files: 'AllowTcpForwarding no\n', says: 'allowtcpforwarding no' }],
  good: [{ files: 'AllowTcpForwarding yes\n', says: 'allowtcpforwarding yes' }, { files: 'Match User git\n  AllowTcpForwarding no\n' }],
} as const satisfies Reference; // prettier-ignore

/** What a denied forward looks like. */
export const forwardingDenied = {
  id: 'forwarding-denied',
  severity: 'info',
  *check(context) {
    for (const read of context.globalLines('AllowTcpForwarding'))
      if (argumentText(read.line).toLowerCase() === 'no')
        yield atLine(read, 'ssh -J, -W and -L over this host and VS Code Remote fail with "administratively prohibited: open failed"; no MaxSessions changes that.');
  },
} as const satisfies Rule; // prettier-ignore
