/** What a log holds beyond the answer: pictures, sessions per connection, messages with their lines, ways to take it away. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';
import { describeBars, describeSteps, drawBars, drawSteps, type Steps } from '#drawing/chart.ts';
import { limitById } from '#openssh/limits.ts';
import { secondsOf } from '#openssh/log/clock.ts';
import type { ConnectionSessions } from '#openssh/log/correlate.ts';
import { messageById } from '#openssh/log/messages/table.ts';
import type { Group, Summary } from '#openssh/log/summary.ts';
import type { KeptLine } from '#workers/protocol.ts';
import { startupsView } from './startups.ts';
import { toFragment } from '../generator/fragment.ts';
import type { Href } from '../href.ts';
import { icon, slotsFigure } from '../parts.ts';

/** So many lines are written out; more are a list of which only those in sight are drawn. */
export const PLAIN_LINES = 200;

/** What the list of lines shows, besides what is searched for. */
export type Only = 'telling' | 'refused' | 'trouble' | 'unknown' | 'ordinary' | 'all';

/** What the reader has chosen and typed. */
export interface LinesState {
  readonly query: string;
  readonly only: Only;
}

/** The list of lines as it is at first. */
export const FRESH: LinesState = { query: '', only: 'telling' };

const ONLY: readonly (readonly [value: Only, words: string])[] = [
  ['telling', 'all but ordinary traffic'],
  ['refused', 'refusals'],
  ['trouble', 'trouble'],
  ['unknown', 'unknown lines'],
  ['ordinary', 'ordinary traffic'],
  ['all', 'all lines'],
];

/** Everything of a log below the answer. */
export function detailsView(
  summary: Summary,
  lines: readonly KeptLine[],
  href: Href,
  state: LinesState = FRESH,
): TemplateResult {
  return html`${takeView(summary)} ${timelineView(summary)} ${sessionsView(summary, href)}
  ${startupsView(summary)} ${groupsView(summary.groups, lines, href)} ${unknownView(summary)}
  ${linesView(summary, lines, state)}`;
}

function takeView({ lines }: Summary): TemplateResult | typeof nothing {
  if (lines === 0) return nothing;
  return html`<div class="take needs-script" role="group" aria-label="Take the report away">
    <button type="button" class="plain" data-take="markdown">
      ${icon('copy')}<span data-copy-label>Copy as Markdown</span>
    </button>
    <label class="take-names">
      <input type="checkbox" data-part="redact" checked />
      without users, addresses, hosts
    </label>
    <button type="button" class="plain" data-take="csv">Save as CSV</button>
    <button type="button" class="plain" data-take="json">Save as JSON</button>
  </div>`;
}

function picture(words: string, wide: string, narrow: string): TemplateResult {
  return html`<div class="chart" role="img" aria-label=${words}>
    <div class="slots-wide">${unsafeHTML(wide)}</div>
    <div class="slots-narrow">${unsafeHTML(narrow)}</div>
  </div>`;
}

/** Widths that the charts are drawn for: a page, and a phone. */
const WIDE = 760;
const NARROW = 320;

function timelineView({ timeline }: Summary): TemplateResult | typeof nothing {
  if (timeline === undefined || timeline.first === timeline.last) return nothing;
  const { first, last } = timeline;
  const rows = timeline.rows.map(({ limit, counts }) => ({ name: limitById(limit).name, counts }));
  const bars = { rows, first, last };
  return html`<section class="result-part">
    <h2>Refusals over time</h2>
    <figure class="chart-figure">
      ${picture(describeBars(bars), drawBars(bars, WIDE), drawBars(bars, NARROW))}
      <figcaption>
        <ul class="chart-key">
          ${rows.map(
            ({ name, counts }, i) =>
              html`<li class=${`row-${String(Math.min(i, 3))}`}>
                ${name} (${counts.reduce((sum, count) => sum + count, 0).toLocaleString('en')})
              </li>`,
          )}
        </ul>
        <span>Each bar is ${spanText(timeline.width)}.</span>
      </figcaption>
    </figure>
  </section>`;
}

function spanText(seconds: number): string {
  const [unit, size] =
    seconds < 120 ? ['second', 1] : seconds < 7200 ? ['minute', 60] : seconds < 172_800 ? ['hour', 3600] : ['day', 86_400]; // prettier-ignore
  const count = Math.round((seconds / size) * 10) / 10;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** The sessions of one connection as steps: over time where all times can be read, else over the lines. */
function stepsOf({ series, openWhenRefused, peak }: ConnectionSessions): Steps {
  const times = series.map(({ time }) => (time === undefined ? undefined : secondsOf(time)));
  const timed = times.every((time) => time !== undefined) && times.at(-1)! > times[0]!;
  const points = series.map(({ line, open, refused }, i) => ({
    at: timed ? times[i]! : line,
    open,
    ...(refused ? { refused } : {}),
  }));
  const label = (point: ConnectionSessions['series'][number] | undefined) =>
    timed ? (point?.time ?? '') : `line ${String(point?.line ?? '')}`;
  return { points, limit: openWhenRefused ?? peak, first: label(series[0]), last: label(series.at(-1)) };
}

function sessionsView({ sessions }: Summary, href: Href): TemplateResult | typeof nothing {
  const worst = sessions?.connections[0];
  if (!sessions || !worst) return nothing;
  const limit = worst.openWhenRefused ?? worst.peak;
  const row = (connection: ConnectionSessions) =>
    html`<tr>
      <td data-label="Connection">${connection.user} from ${connection.address} port ${connection.port}</td>
      <td data-label="Sessions in all">${connection.started}</td>
      <td data-label="Open at once, at most">${connection.peak}</td>
      <td data-label="Refused" class=${connection.refused > 0 ? 'state-refused' : ''}>
        ${connection.refused}
      </td>
    </tr>`;
  const steps = stepsOf(worst);
  const needed = sessions.needed ?? worst.needed;
  const fragment = toFragment({ sessions: String(needed), maxSessions: String(limit) });
  return html`<section class="result-part">
    <h2>Sessions per connection</h2>
    ${slotsFigure(
      { limit, used: worst.peak, refused: worst.refused },
      `busiest connection: ${String(worst.peak)} at once`,
      worst.refused > 0 ? `${String(worst.refused)} refused` : '',
    )}
    ${
      worst.series.length < 3
        ? nothing
        : html`<figure class="chart-figure">
            ${picture(describeSteps(steps), drawSteps(steps, WIDE), drawSteps(steps, NARROW))}
            <figcaption>
              Open sessions of ${worst.user} from ${worst.address} port ${worst.port}; the line is
              ${worst.openWhenRefused === undefined ? 'the most at once' : 'the limit'}, a cross is a refusal.
            </figcaption>
          </figure>`
    }
    ${
      sessions.needed === undefined
        ? nothing
        : html`<p>
            MaxSessions ${sessions.needed} would have been enough for every connection of this log.
            <a href=${`${href('/tools/control-path-generator/')}#${fragment}`}>
              Plan ${sessions.needed} sessions over several connections</a
            >.
          </p>`
    }
    <div class="table">
      <table>
        <thead>
          <tr>
            <th>Connection</th>
            <th>Sessions in all</th>
            <th>Open at once, at most</th>
            <th>Refused</th>
          </tr>
        </thead>
        <tbody>
          ${sessions.connections.slice(0, 10).map(row)}
        </tbody>
      </table>
    </div>
    ${sessions.total > 10 ? html`<p class="quiet">The busiest 10 of ${sessions.total.toLocaleString('en')} connections.</p>` : nothing}
  </section>`;
}

function groupsView(
  groups: readonly Group[],
  lines: readonly KeptLine[],
  href: Href,
): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  const rank = { refused: 0, trouble: 1, ordinary: 2 } as const;
  const sorted = groups.toSorted((a, b) => rank[a.weight] - rank[b.weight] || b.count - a.count);
  const rowsOf = grouped(lines);
  return html`<section class="result-part">
    <h2>Messages</h2>
    <ul class="groups">
      ${sorted.map(({ id, count, limit, weight, example }) => {
        const rows = rowsOf.get(`${id} ${limit ?? ''}`) ?? [];
        return html`<li data-weight=${weight}>
          <span class="group-count">${count.toLocaleString('en')}×</span>
          <div>
            <code>${example}</code>
            <p>
              ${limit ? html`<b class="state-refused">${limitById(limit).name}.</b>` : nothing}
              ${messageById(id)?.meaning}
              <a href=${href(`/reference/messages/${id}/`)}>About this message</a>
            </p>
            ${rows.length < 2 ? nothing : groupLines(rows, count)}
          </div>
        </li>`;
      })}
    </ul>
  </section>`;
}

let groupedLines: readonly KeptLine[] | undefined;
let groupedRows = new Map<string, KeptLine[]>();

/** The lines of each message; kept, for they are asked for at every key that the reader presses in the search. */
function grouped(lines: readonly KeptLine[]): ReadonlyMap<string, readonly KeptLine[]> {
  if (lines !== groupedLines) {
    groupedLines = lines;
    groupedRows = Map.groupBy(lines, ({ id, limit }) => `${id ?? ''} ${limit ?? ''}`);
  }
  return groupedRows;
}

function groupLines(rows: readonly KeptLine[], count: number): TemplateResult {
  const shown = rows.length.toLocaleString('en');
  return html`<details class="group-lines">
    <summary>${rows.length < count ? `The first ${shown} of its lines` : `Its ${shown} lines`}</summary>
    ${listOf(rows, 'Lines of this message')}
  </details>`;
}

/** What stands in the item of a line. */
export function lineContent(line: KeptLine, marked = true): TemplateResult {
  const mark = marked ? markOf(line) : '';
  return html`<code>${line.text}</code>${mark ? html`<b>${mark}</b>` : nothing}`;
}

function listOf(lines: readonly KeptLine[], label: string, marked = false): TemplateResult {
  if (lines.length > PLAIN_LINES)
    return html`<line-list .lines=${lines} ?marked=${marked} label=${label}></line-list>`;
  return html`<ol class="lines" tabindex="0" aria-label=${label}>
    ${lines.map(
      (line) =>
        html`<li value=${line.line} data-weight=${marked ? weightOf(line) : ''}>
          ${lineContent(line, marked)}
        </li>`,
    )}
  </ol>`;
}

/** How a line is colored. */
export function weightOf({ id, weight }: KeptLine): string {
  return id === null ? 'unknown' : (weight ?? '');
}

function unknownView({ unknown, unknownLines }: Summary): TemplateResult | typeof nothing {
  if (unknown === 0) return nothing;
  return html`<details class="fold">
    <summary>${unknown.toLocaleString('en')} unknown line${unknown === 1 ? '' : 's'}</summary>
    <p>
      No message of OpenSSH, or of a program named here, has this text. Nothing is guessed about
      ${unknown === 1 ? 'it' : 'them'}.
    </p>
    <ol class="lines">
      ${unknownLines.map(({ line, text }) => html`<li value=${line}><code>${text}</code></li>`)}
    </ol>
    ${unknown > unknownLines.length ? html`<p class="quiet">The first ${unknownLines.length} are shown.</p>` : nothing}
  </details>`;
}

function markOf({ limit, weight, id }: KeptLine): string {
  if (limit !== null) return limitById(limit).name;
  return id === null ? 'unknown' : weight === 'trouble' ? 'trouble' : '';
}

function shows(only: Only, { id, weight }: KeptLine): boolean {
  if (only === 'all') return true;
  if (only === 'unknown') return id === null;
  if (id === null) return only === 'telling';
  return only === 'telling' ? weight !== 'ordinary' : weight === only;
}

/** The lines of a kind that have all words of the query, in their text, message, or limit; with a query, of any kind at first. */
export function matching(lines: readonly KeptLine[], { query, only }: LinesState): readonly KeptLine[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const kind = words.length > 0 && only === 'telling' ? 'all' : only;
  return lines.filter((line) => {
    if (!shows(kind, line)) return false;
    if (words.length === 0) return true;
    const all = `${line.text} ${line.id ?? ''} ${markOf(line)}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

function linesView(
  { lines: total }: Summary,
  lines: readonly KeptLine[],
  state: LinesState,
): TemplateResult | typeof nothing {
  if (total < 2 || lines.length === 0) return nothing;
  const { query, only } = state;
  const found = matching(lines, state);
  const searched = query.trim() !== '';
  return html`<section class="result-part">
    <h2>Lines</h2>
    <div class="lines-find needs-script">
      <label for="lines-query">Find in the lines</label>
      <input
        id="lines-query"
        type="search"
        data-part="query"
        autocomplete="off"
        spellcheck="false"
        placeholder="user, address, message, limit"
        .value=${query}
      />
      <label for="lines-only">Show</label>
      <select id="lines-only" data-part="only" .value=${only}>
        ${ONLY.map(([value, words]) => html`<option value=${value} ?selected=${value === only}>${words}</option>`)}
      </select>
      <output for="lines-query lines-only">
        ${found.length.toLocaleString('en')}
        ${searched ? 'found' : found.length === 1 ? 'line' : 'lines'}${lines.length < total ? `, in the ${lines.length.toLocaleString('en')} that are kept` : ''}
      </output>
    </div>
    ${
      found.length === 0
        ? html`<p class="quiet">
            ${searched ? 'No line has these words.' : only === 'telling' ? 'All lines are ordinary traffic. Choose it above, or type to search in them.' : 'There is no such line.'}
          </p>`
        : listOf(found, 'Lines of the log', true)
    }
  </section>`;
}
