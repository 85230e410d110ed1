import type { Workspace } from './workspace.ts';

/** The form behind `Rename…`: another path for the active file, and whether sshd starts with it. */
export class RenameForm {
  readonly #form: HTMLFormElement;
  readonly #workspace: Workspace;

  /** @param renamed called after the workspace has taken the new name */
  constructor(form: HTMLFormElement, workspace: Workspace, renamed: () => void) {
    this.#form = form;
    this.#workspace = workspace;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const data = new FormData(form);
      const path = data.get('path');
      const problem = workspace.rename(
        typeof path === 'string' ? path.trim() : '',
        data.get('main') !== null,
      );
      this.#problem.textContent = problem ?? '';
      if (problem !== undefined) {
        this.#path.focus();
        return;
      }
      this.close();
      renamed();
    });
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  }

  get #path(): HTMLInputElement {
    return this.#form.querySelector<HTMLInputElement>('[name=path]')!;
  }

  get #problem(): Element {
    return this.#form.querySelector('[data-part=rename-problem]')!;
  }

  open(): void {
    const { active, main } = this.#workspace;
    this.#form.hidden = false;
    const isMain = this.#form.querySelector<HTMLInputElement>('[name=main]')!;
    isMain.checked = isMain.disabled = active === main;
    this.#problem.textContent = '';
    const path = this.#path;
    path.value = active;
    path.focus();
    path.setSelectionRange(active.lastIndexOf('/') + 1, active.length);
  }

  close(): void {
    this.#form.hidden = true;
  }
}
