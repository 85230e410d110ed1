import { checkSshConfig, type CheckInput } from '#openssh/ssh_config/check.ts';
import { redactSsh, type SshRedacted } from '#openssh/ssh_config/redact.ts';
import { shareView } from '../analyzer/share-view.ts';
import { draw } from '../draw.ts';
import { replaceIn } from '../generator/fragment.ts';
import { packCheck, type CheckState } from './fragment.ts';

/** What the panel asks the checker. */
export interface CheckShareSource {
  input(): CheckInput;
  /** The state as it is. */
  state(): CheckState;
}

/** The panel behind `Share…`: a link to the files, with names replaced unless the reader wants them in it. */
export class CheckShare {
  readonly #panel: HTMLElement;
  readonly #source: CheckShareSource;
  #replaces = true;
  #link: string | undefined;

  constructor(panel: HTMLElement, source: CheckShareSource) {
    this.#panel = panel;
    this.#source = source;
    panel.addEventListener('change', (event) => {
      const box = (event.target as Element).closest<HTMLInputElement>('[data-share-redact]');
      if (!box) return;
      this.#replaces = box.checked;
      this.refresh();
    });
  }

  open(): void {
    this.#panel.hidden = false;
    this.refresh();
    this.#panel.querySelector('input')?.focus();
  }

  close(): void {
    this.#panel.hidden = true;
  }

  /** The files have changed: a link made before is not theirs. */
  refresh(): void {
    if (this.#panel.hidden) return;
    this.#link = undefined;
    this.#draw();
  }

  async makeLink(): Promise<void> {
    const state = this.#source.state();
    const { files, hosts } = this.#redacted();
    const names = state.names.split(/[\s,]+/).filter(Boolean).length;
    const shared: CheckState = this.#replaces
      ? {
          ...state,
          files: [...files],
          host: hosts.slice(names).join(' '),
          names: hosts.slice(0, names).join(' '),
        }
      : state;
    const fragment = `#${replaceIn(location.hash, { check: await packCheck(shared) })}`;
    history.replaceState(null, '', fragment);
    this.#link = new URL(`#${replaceIn('', { check: await packCheck(shared) })}`, location.href).href;
    this.#draw();
    this.#panel.querySelector<HTMLInputElement>('.share-link input')?.select();
  }

  #redacted(): SshRedacted {
    const { files, main, release, hosts = [] } = this.#source.input();
    const names = this.#source.state().names.split(/[\s,]+/).filter(Boolean);
    return redactSsh({ files, main, release, hosts: [...names, ...hosts] });
  }

  #draw(): void {
    const redacted = { ...this.#redacted(), connection: {} };
    const difference = this.#replaces ? this.#differenceOf(redacted) : undefined;
    draw(shareView({ redacted, replaces: this.#replaces, difference, link: this.#link }), this.#panel);
  }

  /** Stand-ins could change what matches what, or how long a path is. */
  #differenceOf({ files, hosts }: SshRedacted): string | undefined {
    const input = this.#source.input();
    const count = (input.hosts ?? []).length;
    const rules = (of: CheckInput) => checkSshConfig(of).findings.map(({ rule }) => rule).sort().join(' ');
    const asked = count === 0 ? [] : hosts.slice(-count);
    return rules(input) === rules({ ...input, files, hosts: asked })
      ? undefined
      : 'With these stand-ins the check finds something else: a pattern no longer matches, or a path has another length.';
  }
} // prettier-ignore
