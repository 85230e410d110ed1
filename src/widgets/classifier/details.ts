/** What a log holds beyond the answer: pictures, sessions per connection, messages with their lines, ways to take it away. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';
import { describeBars, describeSteps, drawBars, drawSteps, type Steps } from '#drawing/chart.ts';
import { limitById } from '#openssh/limits.ts';
import type { Classified } from '#openssh/log/classified.ts';
import { secondsOf } from '#openssh/log/clock.ts';
import type { ConnectionSessions } from '#openssh/log/correlate.ts';
import { messageById } from '#openssh/log/messages/table.ts';
import type { Group, Summary } from '#openssh/log/summary.ts';
import { toFragment } from '../generator/fragment.ts';
import type { Href } from '../href.ts';
import { icon, slotsFigure } from '../parts.ts';

/** Lines shown at once; the rest comes on request. */
export const LINES_SHOWN = 200;
/** Lines shown below one message. */
const GROUP_LINES = 50;

/** What the reader has opened and typed. */
export interface LinesState {
  readonly query: string;
  readonly shown: number;
}

const DEFAULT_LINES: LinesState = { query: '', shown: LINES_SHOWN };

/** Everything of a log below the answer. */
export function detailsView(
  summary: Summary,
  lines: readonly Classified[],
  href: Href,
  state: LinesState = DEFAULT_LINES,
): TemplateResult {
  return html`${takeView(summary)} ${timelineView(summary)} ${sessionsView(summary, href)}
  ${groupsView(summary.groups, lines, href)} ${unknownView(summary)} ${linesView(summary, lines, state)}`;
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
  lines: readonly Classified[],
  href: Href,
): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  const rank = { refused: 0, trouble: 1, ordinary: 2 } as const;
  const sorted = groups.toSorted((a, b) => rank[a.weight] - rank[b.weight] || b.count - a.count);
  const rowsOf = Map.groupBy(lines, ({ id, limit }) => `${id ?? ''} ${limit ?? ''}`);
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

function groupLines(rows: readonly Classified[], count: number): TemplateResult {
  const shown = rows.slice(0, GROUP_LINES);
  const first = shown.length < count ? `The first ${shown.length} of its lines` : `Its ${shown.length} lines`;
  return html`<details class="group-lines">
    <summary>${first}</summary>
    <ol class="lines">
      ${shown.map(({ line, text }) => html`<li value=${line}><code>${text}</code></li>`)}
    </ol>
  </details>`;
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

function markOf({ limit, weight, id }: Classified): string {
  if (limit !== null) return limitById(limit).name;
  return id === null ? 'unknown' : weight === 'trouble' ? 'trouble' : '';
}

/** The lines that have all words of the query, in their text, message, or limit. */
export function matching(lines: readonly Classified[], query: string): readonly Classified[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return lines.filter(({ weight }) => weight !== 'ordinary');
  return lines.filter((line) => {
    const all = `${line.text} ${line.id ?? ''} ${markOf(line)}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

function linesView(
  { lines: total }: Summary,
  lines: readonly Classified[],
  { query, shown }: LinesState,
): TemplateResult | typeof nothing {
  if (total < 2 || lines.length === 0) return nothing;
  const found = matching(lines, query);
  const rest = found.length - shown;
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
      <output for="lines-query">
        ${found.length.toLocaleString('en')}
        ${query.trim() === '' ? 'without ordinary traffic' : 'found'}${lines.length < total ? `, in the ${lines.length.toLocaleString('en')} that are kept` : ''}
      </output>
    </div>
    ${
      found.length === 0
        ? html`<p class="quiet">
            ${query.trim() === '' ? 'All lines are ordinary traffic. Type to search in them.' : 'No line has these words.'}
          </p>`
        : html`<ol class="lines" tabindex="0" aria-label="Lines of the log">
            ${found
              .slice(0, shown)
              .map(
                (line) =>
                  html`<li
                    value=${line.line}
                    data-weight=${line.id === null ? 'unknown' : (line.weight ?? '')}
                  >
                    <code>${line.text}</code>${markOf(line) ? html`<b>${markOf(line)}</b>` : nothing}
                  </li>`,
              )}
          </ol>`
    }
    ${rest > 0 ? html`<button type="button" class="plain needs-script" data-more>Show ${Math.min(rest, LINES_SHOWN)} more of ${rest.toLocaleString('en')}</button>` : nothing}
  </section>`;
}
