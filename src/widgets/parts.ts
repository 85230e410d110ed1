/** Small templates that the widgets share. */
import { html, type TemplateResult } from 'lit-html';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';
import { drawIcon, type IconName } from '#drawing/icons.ts';
import { describeSlots, drawSlots, type Slots } from '#drawing/slots.ts';

/** An icon; see `drawing/icons.ts`. */
export function icon(name: IconName): TemplateResult {
  return html`${unsafeHTML(drawIcon(name))}`;
}

/** A button that copies `text`; `copy.ts` does it. */
export function copyButton(text: string, words = 'Copy'): TemplateResult {
  return html`<button type="button" class="plain needs-script" data-copy=${text}>
    ${icon('copy')}<span data-copy-label>${words}</span>
  </button>`;
}

/** A button that copies the code beside it. */
export function copyBeside(): TemplateResult {
  return html`<button type="button" class="plain needs-script" data-copy-beside>
    ${icon('copy')}<span data-copy-label>Copy</span>
  </button>`;
}

/** The slots picture with its captions, as `components/Slots.astro` draws it at build. */
export function slotsFigure(slots: Slots, caption = '', outcome = ''): TemplateResult {
  return html`<figure class="slots">
    <div class="slots-picture" role="img" aria-label=${describeSlots(slots)}>
      <div class="slots-wide">${unsafeHTML(drawSlots(slots, 760))}</div>
      <div class="slots-narrow">${unsafeHTML(drawSlots(slots, 330))}</div>
    </div>
    <figcaption><span>${caption}</span><span class="state-refused">${outcome}</span></figcaption>
  </figure>`;
}

/** A block of code in the site's frame, with its title and a copy button. */
export function codeBlock({
  title,
  code,
  lines,
}: {
  title: string;
  code: string;
  lines?: unknown;
}): TemplateResult {
  return html`<div class="fence">
    <div class="fence-head">
      <span class=${/[/~_]/.test(title) ? 'file' : ''}>${title}</span>${copyButton(code)}
    </div>
    <pre tabindex="0"><code>${lines ?? code}</code></pre>
  </div>`;
}
