/** Between the form on the page and the form that the library takes. */
import { render } from 'lit-html';
import type { GeneratorForm, HostEntry } from '#openssh/ssh_config/generate.ts';
import { hostRow } from './form-view.ts';
import { HOST_FIELDS } from './fragment.ts';

type Control = HTMLInputElement | HTMLSelectElement;

const SCALARS = [
  'workload',
  'sessions',
  'maxSessions',
  'system',
  'release',
  'socketDirectory',
  'controlPath',
  'controlPersist',
  'home',
  'localUser',
  'localHost',
] as const satisfies readonly Exclude<keyof GeneratorForm, 'hosts'>[];

/** A form as read, and the row of each of its hosts. */
export interface Reading {
  readonly form: GeneratorForm;
  /** Rows in the order of `form.hosts`. A row with nothing in it is not there: it has not been filled in yet. */
  readonly rows: readonly HTMLElement[];
}

/** The control with that name in a form or a row. */
export function control(within: Element, name: string): Control {
  return within.querySelector<Control>(`[name="${name}"]`)!;
}

/** All rows of hosts, in order. */
export function hostRows(form: Element): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-host]')];
}

/** What is typed in a row. */
export function readHost(row: Element): HostEntry {
  const filled = HOST_FIELDS.map((field) => [field, control(row, field).value] as const).filter(
    ([, value]) => value !== '',
  );
  return { alias: '', ...(Object.fromEntries(filled) as Partial<HostEntry>) };
}

/** Read the whole form. What is chosen from a list is one of the list's values, so the types hold. */
export function readForm(form: Element): Reading {
  const filled = hostRows(form)
    .map((row) => ({ row, host: readHost(row) }))
    .filter(({ host }) => Object.values(host).some((value) => value !== ''));
  const scalars = Object.fromEntries(SCALARS.map((name) => [name, control(form, name).value]));
  const hosts = filled.map(({ host }) => host);
  return { form: { ...scalars, hosts } as unknown as GeneratorForm, rows: filled.map(({ row }) => row) };
}

let nextKey = 1000;

/** Put a row for a host before another row, or last. */
export function insertHost(form: Element, host: HostEntry, before: Element | null = null): HTMLElement {
  const holder = document.createElement('div');
  render(hostRow(host, nextKey++), holder);
  const row = holder.querySelector<HTMLElement>('[data-host]')!;
  form.querySelector('[data-hosts]')!.insertBefore(row, before);
  return row;
}

/** Fill the form in. Controls keep their place and focus; only rows of hosts come and go. */
export function writeForm(form: Element, values: GeneratorForm): void {
  for (const name of SCALARS) {
    const element = control(form, name);
    if (element.value !== values[name]) element.value = values[name];
  }
  const rows = hostRows(form);
  const wanted = Math.max(values.hosts.length, 1);
  for (const row of rows.slice(wanted)) row.remove();
  for (let at = rows.length; at < wanted; at++) insertHost(form, { alias: '' });
  for (const [at, row] of hostRows(form).entries()) {
    for (const field of HOST_FIELDS) {
      const element = control(row, field);
      const value = values.hosts[at]?.[field] ?? '';
      if (element.value !== value) element.value = value;
    }
  }
}
