import { html, nothing, type TemplateResult } from 'lit-html';
import type { Finding } from '#openssh/diagnostic.ts';
import { icon } from '../parts.ts';
import { tabTitle } from './files.ts';

/** The files as tabs, each with the number of its errors and warnings. */
export function tabsView(
  names: readonly string[],
  active: string,
  main: string,
  findings: readonly Finding[],
): TemplateResult {
  const count = (name: string) =>
    findings.filter(({ file, severity }) => file === name && severity !== 'info').length;
  return html`${names.map((name) => {
    const number = count(name);
    return html`<span class="tab" ?data-active=${name === active}>
      <button type="button" data-tab=${name} aria-pressed=${name === active ? 'true' : 'false'} title=${name}>
        ${tabTitle(name)}${
          number > 0
            ? html`<span class="tab-count" aria-label="${number} problem${number === 1 ? '' : 's'}"
                >${number}</span
              >`
            : nothing
        }
      </button>
      ${
        name === main
          ? nothing
          : html`<button
              type="button"
              class="tab-close needs-script"
              data-close-tab=${name}
              aria-label="Close ${tabTitle(name)}"
            >
              ${icon('close')}
            </button>`
      }
    </span>`;
  })}`;
}
