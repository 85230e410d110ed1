/** What the classifier shows: the answer in words first, numbers second. The same at build and in the browser. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Summary } from '#openssh/log/summary.ts';
import type { LimitId } from '#openssh/limits.ts';
import { stepPath } from '#openssh/step-path.ts';
import { STEPS, type StepId } from '#openssh/steps.ts';
import type { Href } from '../href.ts';
import { icon } from '../parts.ts';
import type { Progress } from './read.ts';

/** Weight of a verdict as a class: refused, near (trouble), or plain. */
function stateOf(summary: Summary): string {
  if (summary.verdict.limit !== null) return 'refused';
  const { message, weight, step } = summary.verdict;
  if (message === null) return step === null ? 'unknown' : 'near';
  return weight === 'ordinary' ? 'ordinary' : 'near';
}

function stepLink(id: StepId, limit: LimitId | null, href: Href): TemplateResult {
  const step = STEPS.find((candidate) => candidate.id === id)!;
  return html`<a href=${href(stepPath(id, limit))}>step ${id}: ${step.title}</a>`;
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
      ${verdict.step === null ? nothing : html`<span>Go to ${stepLink(verdict.step, verdict.limit, href)}</span>`}
      ${
        verdict.message === null
          ? nothing
          : html`<a href=${href(`/reference/messages/${verdict.message}/`)}>About this message</a>`
      }
    </p>
  </div>`;
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

/** While a large log is read: how far, how fast, how long yet, and a way out. */
export function progressView({ done, total, took }: Progress): TemplateResult {
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  const rate = done / Math.max(took, 1);
  const left = Math.ceil((total - done) / Math.max(rate, 1) / 1000);
  const time = left < 90 ? `${left} s` : `${Math.round(left / 60)} min`;
  return html`<div class="progress">
    <progress max="100" value=${percent} aria-label="Reading the log"></progress>
    <span>
      ${megabytes(done)} of ${megabytes(total)}
      MB${took > 500 ? `, ${(rate / 1000).toFixed(0)} MB/s, about ${time} left` : nothing}
    </span>
    <button type="button" class="plain" data-cancel>${icon('close')}Stop</button>
  </div>`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
