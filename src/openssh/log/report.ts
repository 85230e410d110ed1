import { limitById } from '../limits.ts';
import { STEPS } from '../steps.ts';
import type { Summary } from './summary.ts';

/** Rows of each list that the report shows. */
const ROWS = 20;
const TEXT = 160;

/** A summary as plain text, the verdict first: what the command line prints, and what a reader copies into a ticket. */
export function report({
  verdict,
  limits,
  groups,
  unknown,
  unknownLines,
  lines,
  known,
  plain,
}: Summary): string {
  const step = STEPS.find(({ id }) => id === verdict.step);
  const out = [verdict.headline, ''];
  for (const sentence of verdict.sentences) out.push(sentence);
  if (verdict.remedy !== '') out.push('', `What to do: ${verdict.remedy}`);
  if (step !== undefined)
    out.push(`Guide: step ${step.id}, ${step.title.charAt(0).toLowerCase()}${step.title.slice(1)}.`);
  if (verdict.notHelp !== '') out.push(`What will not help: ${verdict.notHelp}`);
  if (limits.length > 0) {
    out.push('', 'Limits');
    for (const { limit, count, or, side } of limits) {
      const others = or.length === 0 ? '' : `, or ${or.map((other) => limitById(other).name).join(', ')}`;
      out.push(`${pad(count)}  ${limitById(limit).name}${others} (${side})`);
    }
  }
  if (groups.length > 0) {
    out.push('', `Messages (${known} of ${lines} lines known)`);
    for (const { count, id, limit } of groups.slice(0, ROWS))
      out.push(`${pad(count)}  ${id}${limit === null ? '' : ` → ${limitById(limit).name}`}`);
    if (groups.length > ROWS) out.push(`         and ${groups.length - ROWS} more`);
  }
  if (plain > 0) out.push(`${pad(plain)}  other lines of ssh and sshd, without an entry`);
  if (unknown > 0) {
    out.push('', `Unknown lines (${unknown})`);
    for (const { line, text } of unknownLines.slice(0, ROWS))
      out.push(`${pad(line)}: ${text.slice(0, TEXT)}`);
    if (unknown > ROWS) out.push(`         and ${unknown - Math.min(ROWS, unknownLines.length)} more`);
  }
  return `${out.join('\n')}\n`;
}

function pad(count: number): string {
  return String(count).padStart(7);
}
