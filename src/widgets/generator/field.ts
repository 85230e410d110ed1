/** One field of the form: label, control, hint, and room for what is wrong with it. Drawn once; its control is never drawn again. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import { MOST_CHARACTERS } from './fragment.ts';

interface Common {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** One short sentence below the control. */
  readonly hint?: unknown;
  /** Class of the field's place in its row. */
  readonly place?: string;
  /** True if what is wrong is said elsewhere: see `saysOf`. */
  readonly saysApart?: boolean;
}

interface TextField extends Common {
  readonly value: string;
  readonly numeric?: boolean;
  readonly placeholder?: string;
  /** What the control suggests while one types. */
  readonly suggestions?: readonly string[];
}

interface ChoiceField extends Common {
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly title: string }[];
}

function field(
  { id, label, hint, place = '', saysApart = false }: Common,
  control: TemplateResult,
): TemplateResult {
  return html`<div class="field ${place}">
    <label for=${id}>${label}</label>
    ${control} ${hint === undefined ? nothing : html`<p class="field-hint" id="${id}-hint">${hint}</p>`}
    ${saysApart ? nothing : saysOf(id)}
  </div>`;
}

/** Room for what is wrong with the control of that id. */
export function saysOf(id: string): TemplateResult {
  return html`<div class="field-says" id="${id}-says"></div>`;
}

const describedBy = ({ id, hint }: Common) => (hint === undefined ? `${id}-says` : `${id}-hint ${id}-says`);

/** A field to type into. */
export function textField(props: TextField): TemplateResult {
  const { id, name, value, numeric, placeholder, suggestions } = props;
  const input = html`<input
    type="text"
    id=${id}
    name=${name}
    value=${value}
    maxlength=${MOST_CHARACTERS}
    autocomplete="off"
    autocapitalize="off"
    autocorrect="off"
    spellcheck="false"
    inputmode=${ifDefined(numeric ? 'numeric' : undefined)}
    placeholder=${ifDefined(placeholder)}
    list=${ifDefined(suggestions && `${id}-list`)}
    aria-describedby=${describedBy(props)}
  />`;
  const list = suggestions
    ? html`<datalist id="${id}-list">
        ${suggestions.map((text) => html`<option value=${text}></option>`)}
      </datalist>`
    : nothing;
  return field(props, html`${input}${list}`);
}

/** A field to choose from. */
export function choiceField(props: ChoiceField): TemplateResult {
  const { id, name, value, choices } = props;
  return field(
    props,
    html`<select id=${id} name=${name} autocomplete="off" aria-describedby=${describedBy(props)}>
      ${choices.map(
        (choice) =>
          html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.title}</option>`,
      )}
    </select>`,
  );
}
