import { argumentText, atLine } from './support/context.ts';
import { setArguments } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'ClientAliveCountMax 0 never disconnects',
  summary: 'From 8.2 on 0 switches the disconnection off, where older releases ended the connection at once.',
  explanation:
    'Hardening guides of the time before 8.2 set `ClientAliveCountMax 0` to end idle connections after one `ClientAliveInterval`. Since 8.2 the same line means that sshd sends its messages and never ends a connection that does not answer. Use 1 or more; note that an idle client that is alive answers, so this is no idle timeout (see `ChannelTimeout`). Source: release notes of 8.2; `serverloop.c`, `client_alive_check`.',
  bad: [{ files: 'ClientAliveInterval 300\nClientAliveCountMax 0\n', says: 'clientalivecountmax 0', fixed: 'ClientAliveInterval 300\nClientAliveCountMax 1\n' }],
  good: [
    { files: 'ClientAliveInterval 300\nClientAliveCountMax 3\n', says: 'clientalivecountmax 3' },
    { files: 'ClientAliveInterval 300\nClientAliveCountMax 0\n', release: '8.1' },
  ],
} as const satisfies Reference; // prettier-ignore

/** ClientAliveCountMax 0 from 8.2 on. */
export const clientAliveCountMaxZero = {
  id: 'client-alive-count-max-zero',
  severity: 'warning',
  fixAll: false,
  *check(context) {
    if (!context.from('8.2') || (context.number('ClientAliveInterval') ?? 0) === 0) return;
    for (const read of context.globalLines('ClientAliveCountMax'))
      if (Number(argumentText(read.line)) === 0)
        yield {
          ...atLine(read, 'Since 8.2 this means that a connection that does not answer is never ended.'),
          fix: { title: 'Write 1', edits: [setArguments(read, '1')] },
        };
  },
} as const satisfies Rule; // prettier-ignore
