/** What the classifier shows: the answer in words first, numbers second, tables last. The same at build and in the browser. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ConnectionSessions } from '#openssh/log/correlate.ts';
import type { Classified } from '#openssh/log/classify.ts';
import { messageById } from '#openssh/log/messages/table.ts';
import type { Group, Summary } from '#openssh/log/summary.ts';
import { limitById } from '#openssh/limits.ts';
import { STEPS, type StepId } from '#openssh/steps.ts';
import type { Href } from '../href.ts';
import { icon, slotsFigure } from '../parts.ts';

/** Lines shown one by one; the rest is counted. */
export const LINES_SHOWN = 200;

/** Weight of a verdict as a class: refused, near (trouble), or plain. */
function stateOf(summary: Summary): string {
  if (summary.verdict.limit !== null) return 'refused';
  const message = summary.verdict.message;
  if (message === null) return summary.verdict.step === null ? 'unknown' : 'near';
  return messageById(message)?.weight === 'ordinary' ? 'ordinary' : 'near';
}

function stepLink(id: StepId, href: Href): TemplateResult {
  const step = STEPS.find((candidate) => candidate.id === id)!;
  return html`<a href=${href(`/guide/${step.slug}/`)}>step ${id}: ${step.title}</a>`;
}

/** The verdict in words, with the step to go to and what will not help. */
export function verdictView(summary: Summary, href: Href): TemplateResult {
  const { verdict } = summary;
  const [what, ...facts] = verdict.sentences;
  return html`<div
    class="verdict"
    data-state=${stateOf(summary)}
    data-limit=${verdict.limit ?? ''}
    data-step=${verdict.step ?? ''}
  >
    <p class="verdict-line"><strong>${verdict.headline}</strong></p>
    ${what === undefined ? nothing : html`<p>${what}</p>`}
    ${
      facts.length === 0
        ? nothing
        : html`<ul>
            ${facts.map((fact) => html`<li>${fact}</li>`)}
          </ul>`
    }
    ${
      verdict.remedy || verdict.notHelp
        ? html`<dl>
            ${
              verdict.remedy
                ? html`<dt>Do</dt>
                    <dd>${verdict.remedy}</dd>`
                : nothing
            }
            ${
              verdict.notHelp
                ? html`<dt>Will not help</dt>
                    <dd>${verdict.notHelp}</dd>`
                : nothing
            }
          </dl>`
        : nothing
    }
    <p class="verdict-go">
      ${verdict.step === null ? nothing : html`<span>Go to ${stepLink(verdict.step, href)}</span>`}
      ${
        verdict.message === null
          ? nothing
          : html`<a href=${href(`/reference/messages/${verdict.message}/`)}>About this message</a>`
      }
    </p>
  </div>`;
}

/** Everything else of a log: limits, sessions per connection, messages, unknown lines. */
export function detailsView(summary: Summary, lines: readonly Classified[], href: Href): TemplateResult {
  return html`${sessionsView(summary)} ${groupsView(summary.groups, href)} ${unknownView(summary)}
  ${linesView(summary, lines)}`;
}

/** Numbers of the log in one line. */
export function countView({ lines, known, plain, unknown, limits }: Summary): string {
  const count = (n: number) => n.toLocaleString('en');
  const hits =
    limits.length === 0
      ? 'no limit hit'
      : `${count(limits.length)} limit${limits.length === 1 ? '' : 's'} hit`;
  const parts = [
    `${count(known - plain)} explained`,
    ...(plain > 0 ? [`${count(plain)} more that OpenSSH prints`] : []),
    `${count(unknown)} unknown`,
  ];
  return `${count(lines)} line${lines === 1 ? '' : 's'}: ${parts.join(', ')}; ${hits}.`;
}

function sessionsView({ sessions }: Summary): TemplateResult | typeof nothing {
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
  return html`<section class="result-part">
    <h2>Sessions per connection</h2>
    ${slotsFigure(
      { limit, used: worst.peak, refused: worst.refused },
      `busiest connection: ${String(worst.peak)} at once`,
      worst.refused > 0 ? `${String(worst.refused)} refused` : '',
    )}
    ${
      sessions.needed === undefined
        ? nothing
        : html`<p>MaxSessions ${sessions.needed} would have been enough for every connection of this log.</p>`
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
    ${sessions.total > 10 ? html`<p class="quiet">The busiest 10 of ${sessions.total} connections.</p>` : nothing}
  </section>`;
}

function groupsView(groups: readonly Group[], href: Href): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  const rank = { refused: 0, trouble: 1, ordinary: 2 } as const;
  const sorted = groups.toSorted((a, b) => rank[a.weight] - rank[b.weight] || b.count - a.count);
  return html`<section class="result-part">
    <h2>Messages</h2>
    <ul class="groups">
      ${sorted.map(
        ({ id, count, limit, weight, example }) =>
          html`<li data-weight=${weight}>
            <span class="group-count">${count.toLocaleString('en')}×</span>
            <div>
              <code>${example}</code>
              <p>
                ${limit ? html`<b class="state-refused">${limitById(limit).name}.</b>` : nothing}
                ${messageById(id)?.meaning}
                <a href=${href(`/reference/messages/${id}/`)}>About this message</a>
              </p>
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
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

function linesView({ lines: total }: Summary, lines: readonly Classified[]): TemplateResult | typeof nothing {
  if (total < 2 || lines.length === 0) return nothing;
  const mark = ({ limit, weight, id }: Classified) =>
    limit !== null ? limitById(limit).name : id === null ? 'unknown' : weight === 'trouble' ? 'trouble' : '';
  return html`<details class="fold">
    <summary>Line by line, without ordinary traffic</summary>
    <ol class="lines">
      ${lines
        .slice(0, LINES_SHOWN)
        .map(
          (line) =>
            html`<li value=${line.line} data-weight=${line.id === null ? 'unknown' : (line.weight ?? '')}>
              <code>${line.text}</code>${mark(line) ? html`<b>${mark(line)}</b>` : nothing}
            </li>`,
        )}
    </ol>
    ${lines.length > LINES_SHOWN ? html`<p class="quiet">The first ${LINES_SHOWN} are shown.</p>` : nothing}
  </details>`;
}

/** While a large log is read: how far, and a way out. */
export function progressView(done: number, total: number): TemplateResult {
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  return html`<div class="progress">
    <progress max="100" value=${percent} aria-label="Reading the log"></progress>
    <span>${(done / 1e6).toFixed(1)} of ${(total / 1e6).toFixed(1)} MB</span>
    <button type="button" class="plain" data-cancel>${icon('close')}Stop</button>
  </div>`;
}
