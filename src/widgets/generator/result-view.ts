/** What the form gives: the sentence, the slots, the configuration and the paths; then the commands. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Command, Generated, GeneratorForm, Script } from '#openssh/ssh_config/generate.ts';
import { copyBeside, copyButton, icon } from '../parts.ts';
import { headline, type State } from './headline.ts';
import { pathView } from './path-view.ts';
import { planView } from './plan-view.ts';
import { problemList } from './problems-view.ts';

/** Where the widget stands: inside a step its headings are one level lower. */
export interface ViewOptions {
  readonly embedded: boolean;
}

const heading = (text: string, { embedded }: ViewOptions) =>
  embedded ? html`<h3 class="gen-heading">${text}</h3>` : html`<h2 class="gen-heading">${text}</h2>`;

const ICONS = { fits: 'check', near: 'warning', refused: 'error' } as const satisfies Record<State, string>;

/** One line of ssh_config or ansible.cfg: comments, and the first word or the section. */
function codeLine(line: string): TemplateResult {
  if (/^\s*#/.test(line)) return html`<span class="line"><span class="t-comment">${line}</span></span>`;
  const { 1: indent = '', 2: word = '', 3: rest = '' } = /^(\s*)(\[.*\]|[^\s=]*)(.*)$/.exec(line) ?? [];
  return html`<span class="line">${indent}<span class="t-keyword">${word}</span>${rest}</span>`;
}

function file(title: string, code: string, action: unknown = nothing): TemplateResult {
  const lines = code.trimEnd().split('\n');
  return html`<div class="fence gen-file">
    <div class="fence-head"><span class="file">${title}</span>${action}${copyButton(code)}</div>
    <pre tabindex="0"><code>${lines.map(codeLine)}</code></pre>
  </div>`;
}

const download = html`<button type="button" class="plain needs-script gen-download" data-do="download">
  Download
</button>`;

/** The result in one sentence, with its icon. */
export function sentence(generated: Generated, form: GeneratorForm): TemplateResult {
  const { state, text } = headline(generated, form);
  return html`<span class=${`state-${state ?? 'none'}`}>${icon(state ? ICONS[state] : 'arrow')}</span
    ><span>${text}</span>`;
}

/** The part that changes while one types. */
export function resultView(generated: Generated, form: GeneratorForm, options: ViewOptions): TemplateResult {
  const { commands, config, ansible, preview } = generated;
  return html`<p class="gen-headline">${sentence(generated, form)}</p>
    ${problemList(generated, form.hosts.length)}
    ${commands.length === 0 ? nothing : html`<div class="gen-plan">${planView(generated)}</div>`}
    ${config === '' ? nothing : file('~/.ssh/config', config, download)}
    ${ansible === undefined ? nothing : file('ansible.cfg', ansible)}
    ${
      preview.length === 0
        ? nothing
        : html`${heading(preview.length === 1 ? "The socket's path" : "The sockets' paths", options)}
          ${pathView(generated)}`
    }`;
}

const GROUPS = [
  { title: 'Set up', ids: ['directory', 'start'] },
  { title: 'Verify', ids: ['check', 'conninfo', 'channels', 'proof'] },
  { title: 'End', ids: ['stop', 'exit'] },
] as const satisfies readonly { title: string; ids: readonly Command['id'][] }[];

function commandItem({ title, does, command }: Command): TemplateResult {
  return html`<li>
    <p><b>${title}.</b> ${does}</p>
    <div class="gen-command">
      <pre tabindex="0"><code>${command}</code></pre>
      ${copyBeside()}
    </div>
  </li>`;
}

function scriptItem({ file: name, does, text }: Script): TemplateResult {
  const action = html`<button
    type="button"
    class="plain needs-script gen-download"
    data-do="download-script"
    data-file=${name}
  >
    Download
  </button>`;
  return html`<li>
    <details class="gen-fold gen-script">
      <summary><code>${name}</code></summary>
      <p>${does}</p>
      ${file(name, text, action)}
    </details>
  </li>`;
}

/** The commands and scripts that go with the configuration. */
export function commandsView({ commands, config, scripts }: Generated, options: ViewOptions): unknown {
  if (config === '' || commands.length === 0) return nothing;
  const groups = GROUPS.map(({ title, ids }) => ({
    title,
    listed: commands.filter(({ id }) => (ids as readonly string[]).includes(id)),
  }));
  return html`${groups.map(({ title, listed }) =>
    listed.length === 0
      ? nothing
      : html`<section>
          ${heading(title, options)}
          <ol class="gen-commands">
            ${listed.map(commandItem)}
          </ol>
        </section>`,
  )}
  ${
    scripts.length === 0
      ? nothing
      : html`<section>
          ${heading('As scripts', options)}
          <ul class="gen-commands gen-scripts">
            ${scripts.map(scriptItem)}
          </ul>
        </section>`
  }`;
}
