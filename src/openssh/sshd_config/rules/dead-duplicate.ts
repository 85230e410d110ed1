import { allowedInMatch, repetitionOf } from '../keywords.ts';
import { argumentText, atLine, type ReadLine, type RuleContext } from './support/context.ts';
import { removeLine } from './support/fixes.ts';
import type { Reference, Rule, RuleFinding } from './rule.ts';

/** Keywords whose last line wins in some releases; `last-line-wins` speaks of them. */
const LAST = new Set(['MaxStartups', 'PerSourceMaxStartups', 'PerSourceNetBlockSize']);

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Second line without effect',
  summary: 'Another line of the same file sets the keyword already, and that one wins.',
  explanation:
    'For most keywords sshd keeps the **first** value it reads and passes over every later line, without a word from `sshd -t`. Lists such as `AllowUsers` or `Port` grow instead, and inside a Match block the first line of the block counts. Source: `sshd_config(5)`, "the first obtained value will be used"; `servconf.c`, `parse_int`.',
  bad: [
    { files: 'MaxSessions 10\nMaxSessions 50\n', says: 'maxsessions 10', fixed: 'MaxSessions 10\n' },
    {
      files: 'Match User git\n  MaxSessions 50\n  MaxSessions 5\n',
      connection: { user: 'git' },
      says: 'maxsessions 50',
      fixed: 'Match User git\n  MaxSessions 50\n',
    },
  ],
  good: [
    { files: 'MaxSessions 10\nMatch User git\n  MaxSessions 50\n', says: 'maxsessions 10' },
    { files: 'ChallengeResponseAuthentication no\nKbdInteractiveAuthentication no\n' },
    { files: 'AllowUsers a\nAllowUsers b\n', says: 'allowusers b' },
  ],
} as const satisfies Reference; // prettier-ignore

/** A second line for a keyword that counts once, in one file. */
export const deadDuplicate = {
  id: 'dead-duplicate',
  severity: 'warning',
  *check(context) {
    const first = new Map<string, ReadLine>();
    for (const read of context.lines) {
      const { source, fate, by, row } = read;
      const repetition = repetitionOf(row, context.release);
      if (repetition === 'last' && LAST.has(row.name)) continue;
      if (isOutvotedNo(read, context)) continue;
      if (fate === 'shadowed' || fate === 'replaced') {
        const winner = by && context.lineOf(by);
        // Another file: drop-in-beats-main-file. Another block: that depends on the connection.
        const together = by?.block === source.block || (context.isAll(source) && !allowedInMatch(row, context.release));
        if (winner && by.file === source.file && together && winner !== read)
          yield* finding(context, read, winner);
      } else if (fate === 'inactive' && repetition === 'first' && row.family !== 'structure') {
        const key = `${source.block ?? ''}\0${source.file}\0${row.name}`;
        const winner = first.get(key);
        if (winner) yield* finding(context, read, winner);
        else first.set(key, read);
      }
    }
  },
} as const satisfies Rule; // prettier-ignore

/** A `PerSourcePenalties no` beside words that enable penalties: `penalties-switched-on-again` speaks of it. */
function isOutvotedNo({ row, line }: ReadLine, context: RuleContext): boolean {
  if (row.name !== 'PerSourcePenalties' || argumentText(line).toLowerCase() !== 'no') return false;
  return context.value('PerSourcePenalties')?.text !== 'no';
}

function* finding(context: RuleContext, read: ReadLine, winner: ReadLine): Generator<RuleFinding> {
  const same = argumentText(read.line) === argumentText(winner.line);
  const alias = read.source.keyword.toLowerCase() !== winner.source.keyword.toLowerCase();
  // Old and new name with one value: a file for several releases.
  if (same && alias) return;
  const order = winner.source.line < read.source.line ? 'first' : 'last';
  const also = alias ? ` (${read.source.keyword} and ${winner.source.keyword} are one keyword)` : '';
  const base = `This line has no effect: the ${order} line with ${alias ? read.row.name : read.source.keyword} wins${also}, which is line ${winner.source.line}`;
  yield {
    ...atLine(read, same ? `${base}, with the same value.` : `${base}: ${argumentText(winner.line)}.`),
    ...(same && { severity: 'info' }),
    fix: { title: 'Remove the line', edits: [removeLine(context, read.source, read.line)] },
  };
}
