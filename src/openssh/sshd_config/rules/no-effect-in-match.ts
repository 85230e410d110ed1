import { RELEASES, releaseIndex } from '../../releases.ts';
import { KEYWORDS, type Keyword } from '../keywords.ts';
import { atLine } from './support/context.ts';
import { removeLine } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** Keywords that a Match block takes and that then do nothing, with the last such release. */
const ROWS = KEYWORDS.flatMap((row) => {
  const { since, unusedInMatchUntil: until } = row as Keyword;
  return until === undefined
    ? []
    : [{ name: row.name, since, until, next: RELEASES[releaseIndex(until) + 1]! }];
});

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Accepted in Match, but without effect',
  summary: 'This release takes the keyword in a Match block and then does not use the value.',
  explanation:
    '`ChannelTimeout` (9.2 to 10.4), `RekeyLimit` (up to 10.4) and `SetEnv` (7.8 to 8.4) may stand in a Match block and `sshd -T -C` may even show the value, but the connection keeps the global one. Set it globally, or upgrade. Source: `servconf.c`, `copy_set_server_options`; live tests on 9.2, 10.3, 10.4 and 10.5.',
  bad: [
    { files: 'Match User git\n  ChannelTimeout session*=5m\n', connection: { user: 'git' }, release: '9.2', says: 'channeltimeout session*=5m', fixed: 'Match User git\n' },
    { files: 'Match User git\n  SetEnv A=b\n', release: '8.4', fixed: 'Match User git\n' },
  ],
  good: [
    { files: 'Match User git\n  ChannelTimeout session*=5m\n', release: '10.5' },
    { files: 'ChannelTimeout session*=5m\n', says: 'channeltimeout session*=5m' },
    { files: 'Match all\nChannelTimeout session*=5m\n', says: 'channeltimeout session*=5m' },
  ],
} as const satisfies Reference; // prettier-ignore

/** Lines in Match blocks that sshd accepts and then forgets. */
export const noEffectInMatch = {
  id: 'no-effect-in-match',
  severity: 'warning',
  fixAll: false,
  *check(context) {
    for (const { name, since, until, next } of ROWS)
      if (context.within(since, until))
        for (const read of context.linesOf(name))
          if (read.source.block !== undefined && !context.isAll(read.source))
            yield {
              ...atLine(read, `${name} in a Match block has no effect before OpenSSH ${next}, although sshd accepts it.`),
              fix: { title: 'Remove the line', edits: [removeLine(context, read.source, read.line)] },
            };
  },
} as const satisfies Rule; // prettier-ignore
