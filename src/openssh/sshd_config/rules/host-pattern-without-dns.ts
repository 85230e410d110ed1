import { atLine, type RuleContext } from './support/context.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Host names never match without UseDNS',
  summary: 'With UseDNS no, the default, sshd compares host patterns with the client\'s address, which no name matches.',
  explanation:
    '`Match Host` and the part behind the `@` in `AllowUsers` and `DenyUsers` are compared with the client\'s name only if `UseDNS yes` makes sshd look it up; otherwise with its address as text. `sshd -T -C host=…` hides this, because it takes the name on faith. Match on `Address` or set `UseDNS yes`. Source: `auth.c`, `auth_get_canonical_hostname`; `sshd_config(5)`, UseDNS.',
  bad: [
    { files: 'Match Host *.example.com\n  MaxSessions 50\n', says: 'usedns no' },
    { files: 'DenyUsers bob@evil.example.com\n', says: 'denyusers bob@evil.example.com' },
  ],
  good: [
    { files: 'UseDNS yes\nMatch Host *.example.com\n  MaxSessions 50\n', says: 'usedns yes' },
    { files: 'Match Host 192.0.2.*\n  MaxSessions 50\nAllowUsers bob@198.51.100.7 carol\n' },
  ],
} as const satisfies Reference; // prettier-ignore

/** Host names where sshd sees addresses only. */
export const hostPatternWithoutDns = {
  id: 'host-pattern-without-dns',
  severity: 'warning',
  *check(context) {
    if (context.value('UseDNS')?.text !== 'no') return;
    for (const { source, criteria } of context.evaluation.blocks)
      for (const { name, argument = '', range } of criteria)
        if (name.toLowerCase() === 'host' && !argument.split(',').some(couldBeAddress))
          yield { file: source.file, range, message: MESSAGE };
    yield* users(context);
  },
} as const satisfies Rule; // prettier-ignore

const MESSAGE =
  'This never matches: UseDNS is no, so sshd compares the pattern with the address of the client, not with its name.';

function* users(context: RuleContext): Generator<ReturnType<typeof atLine>> {
  for (const read of [...context.linesOf('AllowUsers'), ...context.linesOf('DenyUsers')])
    for (const { text, range } of read.line.arguments) {
      const [, host, ...more] = text.split('@');
      if (host !== undefined && more.length === 0 && !couldBeAddress(host))
        yield { ...atLine(read, MESSAGE), range };
    }
}

/** Can a pattern match the text of an address? */
function couldBeAddress(pattern: string): boolean {
  return !pattern.startsWith('!') && /^[0-9a-f.:*?%/]+$/i.test(pattern);
}
