import { html, nothing, type TemplateResult } from 'lit-html';
import { lineDiff, type DiffLine } from '#openssh/line-diff.ts';

const SIGN = { same: ' ', removed: '−', added: '+' } as const;
const WORDS = { same: '', removed: 'removed: ', added: 'added: ' } as const;

function lineView({ kind, text, before, after }: DiffLine): TemplateResult {
  const number = kind === 'removed' ? before : after;
  return html`<span class="diff-line" data-kind=${kind}
    ><span class="diff-number" aria-hidden="true">${number}</span
    ><span class="diff-sign" aria-hidden="true">${SIGN[kind]}</span
    ><span class="visually-hidden">${WORDS[kind]}</span><span class="diff-text">${text}${'\n'}</span></span
  >`;
}

/** One file before and after, in the site's frame for code. */
export function diffView(
  file: string,
  before: string | undefined,
  after: string | undefined,
): TemplateResult | typeof nothing {
  const hunks = lineDiff(before ?? '', after ?? '');
  if (hunks.length === 0) return nothing;
  return html`<div class="fence diff">
    <div class="fence-head">
      <span class="file">${file}</span>${before === undefined ? html`<span>new file</span>` : nothing}
    </div>
    <pre tabindex="0" aria-label="Changes of ${file}"><code>${hunks.map(
      ({ lines }, index) =>
        html`${index > 0 ? html`<span class="diff-gap">⋯</span>` : nothing}${lines.map(lineView)}`,
    )}</code></pre>
  </div>`;
}
