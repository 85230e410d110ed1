/** What would change, in Monaco's diff editor, over the files: for the plan and for all fixes. */
import { html } from 'lit-html';
import { draw } from '../draw.ts';
import type { DiffEditor } from '../monaco/diff.ts';
import { tabTitle } from './files.ts';

/** Two states of the files, and what is to be done with the second. */
export interface Comparison {
  /** What is compared, in a few words. */
  readonly title: string;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  /** Files that differ; at least one. */
  readonly changed: readonly string[];
  /** Take the second state over. */
  apply(): void;
}

/** The panel; the textual comparison stays where it is, for those who do not open this one. */
export class Compare {
  readonly #panel: HTMLElement;
  #editor: DiffEditor | undefined;
  #source: (() => Comparison | undefined) | undefined;
  #now: Comparison | undefined;
  #file = '';
  #opener: HTMLElement | undefined;

  /** @param panel hidden until something is compared */
  constructor(panel: HTMLElement) {
    this.#panel = panel;
    panel.addEventListener('change', (event) => {
      this.#file = (event.target as HTMLSelectElement).value;
      this.#show();
    });
    panel.addEventListener('click', (event) => {
      const action = (event.target as Element).closest<HTMLElement>('[data-compare]')?.dataset.compare;
      if (action === 'next') this.#editor?.next();
      if (action === 'close') this.close();
      if (action === 'apply') {
        const now = this.#now!;
        this.close();
        now.apply();
      }
    });
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  }

  /**
   * Compare; loads the diff editor the first time.
   * @param source asked again after each change of the files; undefined closes the panel
   */
  async open(source: () => Comparison | undefined): Promise<void> {
    const { activeElement } = document;
    this.#opener = activeElement instanceof HTMLElement ? activeElement : undefined;
    this.#source = source;
    try {
      const { openDiffEditor } = await import('../monaco/diff.ts');
      this.#panel.hidden = false;
      this.#draw();
      this.#editor ??= openDiffEditor(
        this.#panel.querySelector<HTMLElement>('.compare-host')!,
        'What would change',
      );
      this.refresh();
      this.#editor.focus();
    } catch (error) {
      this.close();
      console.info('The comparison could not be loaded; the textual one stays.', error);
    }
  }

  /** The files or what is asked of them have changed. */
  refresh(): void {
    if (this.#panel.hidden) return;
    this.#now = this.#source?.();
    if (!this.#now || this.#now.changed.length === 0) {
      this.close();
      return;
    }
    if (!this.#now.changed.includes(this.#file)) this.#file = this.#now.changed[0]!;
    this.#draw();
    this.#show();
  }

  close(): void {
    if (this.#panel.hidden) return;
    this.#panel.hidden = true;
    this.#source = this.#now = undefined;
    this.#editor?.dispose();
    this.#editor = undefined;
    this.#opener?.focus();
  }

  #show(): void {
    const { before, after } = this.#now!;
    this.#editor?.show(before.get(this.#file) ?? '', after.get(this.#file) ?? '');
  }

  #draw(): void {
    const changed = this.#now?.changed ?? [];
    draw(
      html`<div class="compare-head">
          <b>${this.#now?.title ?? 'What would change'}</b>
          ${
            changed.length > 1
              ? html`<select aria-label="File">
                  ${changed.map((name) => html`<option value=${name} ?selected=${name === this.#file}>${tabTitle(name)}</option>`)}
                </select>`
              : html`<span class="file">${tabTitle(changed[0] ?? '')}</span>`
          }
          <span class="compare-tools">
            <button type="button" class="plain" data-compare="next">Next change</button>
            <button type="button" class="button primary" data-compare="apply">Apply</button>
            <button type="button" class="plain" data-compare="close">Close</button>
          </span>
        </div>
        <div class="compare-host"></div>`,
      this.#panel,
    );
  }
}
