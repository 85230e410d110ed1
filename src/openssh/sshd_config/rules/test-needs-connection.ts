import { atLine } from './support/context.ts';
import type { Reference, Rule } from './rule.ts';

/** What `sshd -T` refuses without -C, and the key to give. */
const KEYS: Readonly<Record<string, string>> = {
  user: 'user',
  group: 'user',
  host: 'host',
  address: 'addr',
  localaddress: 'laddr',
};

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'sshd -T needs -C here',
  summary: 'The server runs, but sshd -T without -C ends with an error because of this Match line.',
  explanation:
    'Without `-C lport=22`, `sshd -T` ends with `\'Match LocalPort\' in configuration but \'lport\' not in connection test specification`, since 7.7; in 7.7 to 8.0 the same holds for `User`, `Group`, `Host` and `Address`. The daemon itself is not affected, and `sshd -t` says nothing. Source: `servconf.c`, `match_test_missing_fatal`.',
  bad: [{ files: 'Match LocalPort 22\n  MaxSessions 20\n' }, { files: 'Match User git\n  MaxSessions 20\n', release: '7.9' }],
  good: [{ files: 'Match LocalPort 22\n  MaxSessions 20\n', connection: { lport: 22 }, says: 'maxsessions 20' }, { files: 'Match User git\n  MaxSessions 20\n' }],
} as const satisfies Reference; // prettier-ignore

/** Match criteria that sshd -T wants to be told of. */
export const testNeedsConnection = {
  id: 'test-needs-connection',
  severity: 'info',
  *check(context) {
    if (context.connection || !context.from('7.7')) return;
    for (const { source, criteria } of context.evaluation.blocks)
      for (const { name } of criteria) {
        const lower = name.toLowerCase().split('=', 1)[0]!;
        const key = lower === 'localport' ? 'lport' : context.from('8.1') ? undefined : KEYS[lower];
        const read = context.lineOf(source);
        if (key === undefined || !read) continue;
        yield atLine(read, `The server runs, but sshd -T ends with an error here unless -C ${key}=… is given.`);
        return;
      }
  },
} as const satisfies Rule; // prettier-ignore
