import { argumentText, atLine } from './support/context.ts';
import { removeLine } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Match all beats the global line',
  summary: 'A line in a block of Match all replaces this one for every connection.',
  explanation:
    'A value in a Match block that applies beats the global one, whatever the order, and `Match all` always applies. `Match all` is used to end the block above it; lines below it act as global ones, and even `MaxStartups` may stand there. Source: `servconf.c`, `match_cfg_line`, `copy_set_server_options`.',
  bad: [{ files: 'MaxSessions 10\nMatch all\nMaxSessions 50\n', says: 'maxsessions 50', fixed: 'Match all\nMaxSessions 50\n' }],
  good: [{ files: 'Match User git\n  MaxSessions 50\nMatch all\nMaxSessions 20\nMaxStartups 50\n', says: 'maxsessions 20' }],
} as const satisfies Reference; // prettier-ignore

/** A global line that a line in Match all replaces. */
export const matchAllWins = {
  id: 'match-all-wins',
  severity: 'warning',
  *check(context) {
    for (const read of context.lines) {
      const { fate, by, source, row, line } = read;
      if (fate !== 'overridden' || !by || !context.isAll(by) || source.block !== undefined) continue;
      const winner = context.lineOf(by);
      if (!winner || row.type === 'patterns') continue;
      yield {
        ...atLine(read, `This line has no effect: ${context.where(by, source.file)} stands in Match all and sets ${row.name} ${argumentText(winner.line)} for every connection.`),
        fix: { title: 'Remove the line', edits: [removeLine(context, source, line)] },
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
