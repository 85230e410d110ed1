import { atLine } from './support/context.ts';
import { removeLine, setArguments } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Penalties are on in spite of "no"',
  summary: 'Any other word of PerSourcePenalties switches penalties on, whatever "no" says.',
  explanation:
    'Every sub-key such as `crash:90` or `max:600` also enables penalties, before or behind a `no` and on any line, so `PerSourcePenalties no` must be the only one. `sshd -T` then prints `persourcepenalties no`. To spare some clients only, use `PerSourcePenaltyExemptList`. Source: `servconf.c`, `sPerSourcePenalties`.',
  bad: [
    {
      files: 'PerSourcePenalties no\nPerSourcePenalties authfail:1\n',
      says: 'persourcepenalties crash:90 authfail:1',
      release: '10.0',
      fixed: 'PerSourcePenalties no\n',
    },
    { files: 'PerSourcePenalties max:60 no\n', release: '10.0', says: 'max:60', fixed: 'PerSourcePenalties no\n' },
  ],
  good: [{ files: 'PerSourcePenalties no\n', release: '10.0', says: 'persourcepenalties no' }],
} as const satisfies Reference; // prettier-ignore

/** PerSourcePenalties no next to a sub-key. */
export const penaltiesSwitchedOnAgain = {
  id: 'penalties-switched-on-again',
  severity: 'warning',
  fixAll: false,
  *check(context) {
    const lines = context.globalLines('PerSourcePenalties');
    const value = context.value('PerSourcePenalties');
    if (!value || value.text === 'no') return;
    const off = context.linesOf('PerSourcePenalties').find(({ line }) => line.arguments.at(-1)?.text.toLowerCase() === 'no');
    if (!off || lines.length === 0) return;
    const others = context.linesOf('PerSourcePenalties').filter((each) => each !== off);
    const edits = others.map(({ source, line }) => removeLine(context, source, line));
    if (off.line.arguments.length > 1) edits.push(setArguments(off, 'no'));
    yield {
      ...atLine(off, 'Penalties stay on: the other words of PerSourcePenalties enable them again.'),
      fix: { title: 'Keep "no" alone', edits },
    };
  },
} as const satisfies Rule; // prettier-ignore
