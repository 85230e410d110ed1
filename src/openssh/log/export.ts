/** A summary to take away: Markdown for a ticket, CSV for a spreadsheet. */
import { limitById } from '../limits.ts';
import { STEPS } from '../steps.ts';
import type { Classified } from './classified.ts';
import { Redactor } from './redact.ts';
import type { Summary } from './summary.ts';

/** Rows of each table of the report. */
const ROWS = 20;

/** Text in a cell of a table in Markdown. */
function cell(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\|<>*_[\]]/g, '\\$&');
}

/** Code in a cell: the fence is longer than any run of backticks inside. */
function code(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text.replace(/[\r\n]+/g, ' ').replaceAll('|', '\\|')}${pad}${fence}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  return ['', `| ${head.join(' | ')} |`, `|${head.map(() => ' --- ').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)]; // prettier-ignore
}

/** A redactor that knows the names in a summary and its lines. */
export function redactorFor(
  { groups, sessions, unknownLines }: Summary,
  lines: readonly Pick<Classified, 'text' | 'fields'>[] = [],
): Redactor {
  const redactor = new Redactor();
  for (const { user } of sessions?.connections ?? []) redactor.learnUser(user);
  for (const { text, fields } of lines) redactor.learn(text, fields);
  for (const { example } of groups) redactor.learn(example);
  for (const { text } of unknownLines) redactor.learn(text);
  return redactor;
}

/**
 * The report in Markdown: the verdict, limits, sessions per connection, messages.
 * @param redactor replaces names; without it the report shows them
 */
export function markdownReport(summary: Summary, redactor?: Redactor): string {
  const { verdict, limits, groups, sessions, lines, known, unknown } = summary;
  const say = (text: string) => redactor?.redact(text) ?? text;
  const step = STEPS.find(({ id }) => id === verdict.step);
  const out = [`## ${say(verdict.headline)}`, '', ...verdict.sentences.map((text) => `- ${say(text)}`), ''];
  if (verdict.remedy !== '') out.push(`**Do:** ${say(verdict.remedy)}`, '');
  if (verdict.notHelp !== '') out.push(`**Will not help:** ${say(verdict.notHelp)}`, '');
  if (step !== undefined) out.push(`Step ${step.id} of the guide: ${step.title}.`, '');
  out.push(`${lines} lines, ${known} known, ${unknown} unknown.`);
  out.push(
    ...table(
      ['Limit', 'Times', 'First', 'Last', 'By'],
      limits.map(({ limit, count, first, last, by }) => [
        cell(limitById(limit).name),
        String(count),
        cell(first.time ?? `line ${first.line}`),
        cell(last.time ?? `line ${last.line}`),
        cell(say(by.map(({ who, count: times }) => `${who} (${times})`).join(', '))),
      ]),
    ),
    ...table(
      ['Connection', 'Sessions', 'At once', 'Refused', 'Needed'],
      (sessions?.connections ?? [])
        .slice(0, ROWS)
        .map(({ user, address, port, started, peak, refused, needed }) => [
          cell(say(`${user} from ${address} port ${port}`)),
          ...[started, peak, refused, needed].map(String),
        ]),
    ),
    ...table(
      ['Times', 'Message', 'First of these lines'],
      groups.slice(0, ROWS).map(({ count, id, example }) => [String(count), id, code(say(example))]),
    ),
  );
  return `${out.join('\n')}\n`;
}

/** A cell of CSV as RFC 4180 has it; what a spreadsheet would take for a formula is marked as text. */
function field(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && typeof value === 'string' ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The messages of a summary as CSV, one row each. */
export function groupsCsv({ groups }: Summary): string {
  const rows = groups.map(({ id, count, limit, weight, first, last, example }) => [
    id,
    count,
    limit ?? '',
    weight,
    first.line,
    first.time ?? '',
    last.line,
    last.time ?? '',
    example,
  ]);
  const head = [
    'message',
    'count',
    'limit',
    'weight',
    'first line',
    'first time',
    'last line',
    'last time',
    'example',
  ];
  return [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
