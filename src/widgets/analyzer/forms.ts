/** What the forms around the files say: release and connection, and what is needed. */
import { DEFAULT_RELEASE, parseRelease, type Release } from '#openssh/releases.ts';
import type { Connection } from '#openssh/sshd_config/connection.ts';
import { DISTRIBUTIONS, type Distribution } from '#openssh/sshd_config/keywords.ts';
import { readConnection } from './connection.ts';
import { readNeed, type Need } from './need.ts';

/** What the analysis is made for. */
export interface Setting {
  readonly release: Release;
  readonly distribution: Distribution;
  readonly connection: Connection;
}

/** Read a form by the names of its fields, trimmed. */
function reader(form: HTMLFormElement | null): (name: string) => string {
  const data = form ? new FormData(form) : new FormData();
  return (name) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
}

/** Say under a field what is wrong with it, or nothing. */
function sayProblem(field: Element | null | undefined, problem: string): void {
  if (!field) return;
  if (problem === '') field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', 'true');
  const note = document.getElementById(`${field.id}-problem`);
  if (note && note.textContent !== problem) note.textContent = problem;
}

/** Release, build and connection; fields that cannot be read say so and are not given. */
export function readSetting(form: HTMLFormElement | null): Setting {
  const text = reader(form);
  const { connection, problems } = readConnection(text);
  for (const field of form?.querySelectorAll<HTMLInputElement>('[data-connection]') ?? [])
    sayProblem(field, problems.get(field.name) ?? '');
  return {
    release: parseRelease(text('release')) ?? DEFAULT_RELEASE,
    distribution: DISTRIBUTIONS.find((name) => name === text('distribution')) ?? 'upstream',
    connection,
  };
}

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
