/** Release, build and connection, as the form above the files says them. */
import { DEFAULT_RELEASE, parseRelease, type Release } from '#openssh/releases.ts';
import type { Connection } from '#openssh/sshd_config/connection.ts';
import { DISTRIBUTIONS, type Distribution } from '#openssh/sshd_config/keywords.ts';
import { readConnection } from './connection.ts';

/** What the analysis is made for. */
export interface Setting {
  readonly release: Release;
  readonly distribution: Distribution;
  readonly connection: Connection;
}

/** Read a form by the names of its fields, trimmed. */
export function reader(form: HTMLFormElement | null): (name: string) => string {
  const data = form ? new FormData(form) : new FormData();
  return (name) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
}

/** Say under a field what is wrong with it, or nothing. */
export function sayProblem(field: Element | null | undefined, problem: string): void {
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
