/** Where each socket lies, and how near its path is to the limit. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Generated, PreviewRow } from '#openssh/ssh_config/generate.ts';
import { icon } from '../parts.ts';
import type { State } from './headline.ts';
import { say } from './problems-view.ts';

/** With fewer bytes to spare than this, a longer user or host name would not fit. */
const NEAR = 8;
/** Hosts that are shown before the fold. */
const MOST_ROWS = 8;

const bytes = (count: number) => `${count} byte${count === 1 ? '' : 's'}`;

type Budget = NonNullable<PreviewRow['budget']>;

/** The verdict on one path: a state, a word and what it means. */
export function verdict({ bytes: length, createLimit, useLimit, verdict: found }: Budget): {
  readonly state: State;
  readonly word: string;
  readonly text: string;
} {
  const left = createLimit - length;
  if (found === 'fits') {
    const text = `${length} of ${createLimit} bytes`;
    return left < NEAR
      ? { state: 'near', word: 'Just fits', text: `${text}, ${left} to spare.` }
      : { state: 'fits', word: 'Fits', text: `${text}.` };
  }
  const why =
    found === 'use-only'
      ? `${bytes(-left)} over the ${createLimit} with which a master can be made: ssh logs in, then exits with 255.`
      : `${bytes(length - useLimit)} over the ${useLimit} that a socket can have: ssh exits with 255 before it connects.`;
  return { state: 'refused', word: 'Too long', text: `${length} bytes, ${why}` };
}

/** The length as a bar; the mark is where a master can no longer be made, the end where a socket cannot be used. */
function meter({ bytes: length, createLimit, useLimit }: Budget, state: State): TemplateResult {
  const width = Math.min(length, useLimit);
  return html`<svg
    class="gen-meter ${state}"
    viewBox="0 0 ${useLimit} 8"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <rect class="track" width=${useLimit} height="8"></rect>
    <rect class="over" x=${createLimit} width=${useLimit - createLimit} height="8"></rect>
    <rect class="length" width=${width} height="8"></rect>
    <rect class="mark" x=${createLimit} width="0.6" height="8"></rect>
  </svg>`;
}

/** The names of one host, and the row of the longest path, which stands for all. */
interface Shown {
  readonly names: readonly string[];
  readonly row: PreviewRow;
}

function byHost(preview: readonly PreviewRow[]): Shown[] {
  return [...Map.groupBy(preview, ({ host }) => host).values()].map((rows) => ({
    names: rows.map(({ name }) => name),
    row: rows.reduce((longest, row) =>
      (row.budget?.bytes ?? 0) > (longest.budget?.bytes ?? 0) ? row : longest,
    ),
  }));
}

function title(names: readonly string[]): string {
  return names.length > 3 ? `${names[0]!} to ${names.at(-1)!}` : names.join(', ');
}

function pathRow({ row, names }: Shown): TemplateResult {
  const { name, destination, path, budget, error, exact } = row;
  const judged = budget && verdict(budget);
  return html`<li>
    <p class="gen-path-name"><b>${title(names)}</b> <span>${destination}</span></p>
    ${
      path === undefined
        ? html`<p class="says error">${icon('error')}<span>${error?.stderr.join(', ')}</span></p>`
        : html`<p class="gen-path"><code>${path}</code></p>`
    }
    ${
      budget && judged
        ? html`${meter(budget, judged.state)}
            <p class="gen-verdict"><b class="state-${judged.state}">${judged.word}.</b> ${judged.text}</p>`
        : nothing
    }
    ${exact ? nothing : html`<p class="field-hint">With the pattern itself in place of a name; a longer name may make a longer path.</p>`}
    ${
      names.length > 1
        ? html`<p class="field-hint">The path of ${name}; no other name of this host has a longer one.</p>`
        : nothing
    }
  </li>`;
}

/** Where the limit comes from (`control-path-budget.ts`). */
function limits({ createLimit, useLimit }: Budget): TemplateResult {
  return html`<p class="field-hint gen-limits">
    At most ${createLimit} bytes: the path of a socket may have ${useLimit}, and ssh adds
    ${useLimit - createLimit} for a temporary name when it makes one.
  </p>`;
}

/** The list of paths, and who shares one. */
export function pathView({ preview, collisions, problems }: Generated): unknown {
  const rows = byHost(preview);
  const rest = rows.length - MOST_ROWS;
  const budget = preview.find((row) => row.budget)?.budget;
  return html`${budget ? limits(budget) : nothing}
    ${problems.filter(({ id }) => id === 'control-path-per-name').map(say)}
    <ul class="gen-paths">
      ${rows.slice(0, MOST_ROWS).map(pathRow)}
      ${
        rest > 0
          ? html`<li>
              <details>
                <summary>${rest} more</summary>
                <ul class="gen-paths">
                  ${rows.slice(MOST_ROWS).map(pathRow)}
                </ul>
              </details>
            </li>`
          : nothing
      }
    </ul>
    ${collisions.map(({ names, sameDestination }) => {
      const severity = sameDestination ? 'info' : 'error';
      const tail = sameDestination ? 'one connection and its slots' : 'a socket, but go to different places';
      return html`<p class="says ${severity}">
        ${icon(severity)}<span>${names.join(', ')} share ${tail}.</span>
      </p>`;
    })}`;
}
