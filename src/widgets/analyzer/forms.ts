/** The form of `What do I need?`; and to keep and fill any form around the files. */
import { readNeed, type Need } from './need.ts';
import { reader, sayProblem } from './setting.ts';

/** What the form of `What do I need?` asks for. */
export function readNeedForm(form: HTMLFormElement): Need {
  const need = readNeed(reader(form));
  for (const name of ['sessions', 'logins'])
    sayProblem(form.querySelector(`[name=${name}]`), need.problems.get(name) ?? '');
  form.querySelector<HTMLElement>('[data-part=scope-name]')!.hidden = need.target.scope.kind === 'everyone';
  return need;
}

/** Fields that are filled in, by name. */
export function filledFields(form: HTMLFormElement | null): Record<string, string> {
  return Object.fromEntries(
    [...(form ? new FormData(form) : [])].filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1].trim() !== '',
    ),
  );
}

/** Put values into the fields of a form; the others go back to what they were. */
export function fillForm(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  form.reset();
  for (const [name, value] of Object.entries(values)) {
    const field = form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = true;
    else if (field) field.value = value;
  }
}
