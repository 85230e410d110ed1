import { argumentText, atLine } from './support/context.ts';
import { askClients } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'ClientAliveCountMax needs ClientAliveInterval',
  summary: 'ClientAliveInterval is 0, so no message is sent that could stay unanswered.',
  explanation:
    'sshd sends client alive messages only if `ClientAliveInterval` is above 0, and its default is 0. Set for example `ClientAliveInterval 60`. Source: `serverloop.c`, `wait_until_can_do_something`; `sshd_config(5)`.',
  bad: [
    { files: 'ClientAliveCountMax 2\n', says: 'clientaliveinterval 0', fixed: 'ClientAliveInterval 60\nClientAliveCountMax 2\n' },
    { files: 'ClientAliveInterval 0\nClientAliveCountMax 2\n', says: 'clientaliveinterval 0', fixed: 'ClientAliveInterval 60\nClientAliveCountMax 2\n' },
  ],
  good: [{ files: 'ClientAliveInterval 60\nClientAliveCountMax 2\n', says: 'clientaliveinterval 60' }, { files: 'ClientAliveCountMax 3\n', says: 'clientalivecountmax 3' }],
} as const satisfies Reference; // prettier-ignore

/** ClientAliveCountMax without ClientAliveInterval. */
export const clientAliveCountMaxAlone = {
  id: 'client-alive-count-max-alone',
  severity: 'warning',
  fixAll: false,
  *check(context) {
    if (context.number('ClientAliveInterval') !== 0) return;
    // It could be set in a Match block.
    if (context.linesOf('ClientAliveInterval').some(({ line }) => !/^0+$/.test(argumentText(line)))) return;
    for (const read of context.globalLines('ClientAliveCountMax'))
      if (Number(argumentText(read.line)) !== 3)
        yield {
          ...atLine(read, 'This has no effect: ClientAliveInterval is 0, so sshd never asks whether the client is alive.'),
          fix: askClients(context, read),
        };
  },
} as const satisfies Rule; // prettier-ignore
