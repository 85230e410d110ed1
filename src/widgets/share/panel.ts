import type { Redacted } from '#openssh/redact.ts';
import styles from '../../styles/share.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import { draw } from '../draw.ts';
import { shareView } from './view.ts';

adoptStyles(styles);

/** The panel behind `Share…`: a link to the files, with names replaced unless the reader wants them in it. */
export abstract class SharePanel<Redaction extends Omit<Redacted, 'connection'>> {
  readonly #panel: HTMLElement;
  #link: string | undefined;
  /** Names are replaced in the link. */
  protected replaces = true;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    panel.addEventListener('change', (event) => {
      const box = (event.target as Element).closest<HTMLInputElement>('[data-share-redact]');
      if (!box) return;
      this.replaces = box.checked;
      this.refresh();
    });
  }

  /** Make a link of the files as they are now and show it. */
  abstract makeLink(): Promise<void>;

  /** The files with stand-ins for names. */
  protected abstract redacted(): Redaction;

  /** What the tool says differently of the files with stand-ins; undefined if nothing. */
  protected abstract differenceOf(redacted: Redaction): string | undefined;

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

  protected showLink(link: string): void {
    this.#link = link;
    this.#draw();
    this.#panel.querySelector<HTMLInputElement>('.share-link input')?.select();
  }

  #draw(): void {
    const redacted = this.redacted();
    const difference = this.replaces ? this.differenceOf(redacted) : undefined;
    draw(shareView({ redacted, replaces: this.replaces, difference, link: this.#link }), this.#panel);
  }
}
