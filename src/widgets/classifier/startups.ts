/** What a log tells of connections that had not logged in: how many at once, how many dropped, from where. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Startups, Throttling } from '#openssh/log/startups.ts';
import type { Place, Summary } from '#openssh/log/summary.ts';
import { slotsFigure } from '../parts.ts';

/** Bouts shown. */
const BOUTS = 10;

/** The section of a log; nothing where it tells of none. */
export function startupsView({ startups }: Summary): TemplateResult | typeof nothing {
  if (startups === undefined || (startups.dropped === 0 && startups.peak < 2)) return nothing;
  const { peak, dropped, limited, said, addresses, throttlings, named } = startups;
  return html`<section class="result-part">
    <h2>Connections logging in</h2>
    ${
      peak === 0 || peak > 100
        ? nothing
        : slotsFigure(
            { limit: peak, used: peak, refused: dropped },
            `most at once: ${String(peak)}`,
            dropped > 0 ? `${limited ? 'at least ' : ''}${dropped.toLocaleString('en')} dropped` : '',
          )
    }
    ${said.map((sentence) => html`<p>${sentence}</p>`)}
    ${throttlings.length === 0 ? nothing : bouts(throttlings)} ${named === 0 ? nothing : from(addresses)}
  </section>`;
}

function placeText({ time, line }: Place): string {
  return time ?? `line ${String(line)}`;
}

function bouts(throttlings: readonly Throttling[]): TemplateResult {
  return html`<div class="table">
      <table>
        <thead>
          <tr>
            <th>Dropping began</th>
            <th>Ended</th>
            <th>Seconds</th>
            <th>Dropped</th>
          </tr>
        </thead>
        <tbody>
          ${throttlings.slice(0, BOUTS).map(
            ({ begun, ended, seconds, dropped }) =>
              html`<tr>
                <td data-label="Dropping began">${placeText(begun)}</td>
                <td data-label="Ended">${ended === undefined ? 'not in this log' : placeText(ended)}</td>
                <td data-label="Seconds">${seconds ?? '–'}</td>
                <td data-label="Dropped">${dropped ?? '–'}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${throttlings.length > BOUTS ? html`<p class="quiet">The first ${BOUTS} of ${throttlings.length} bouts.</p>` : nothing}`;
}

function from(addresses: Startups['addresses']): TemplateResult {
  return html`<div class="table">
    <table>
      <thead>
        <tr>
          <th>Dropped from</th>
          <th>Times named</th>
        </tr>
      </thead>
      <tbody>
        ${addresses.map(
          ({ address, count }) =>
            html`<tr>
              <td data-label="Dropped from"><code>${address}</code></td>
              <td data-label="Times named">${count.toLocaleString('en')}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
