/**
 * <line-list>: lines of a log, however many, of which only those in sight are elements. What is drawn is measured, for long
 * lines break; what was not drawn yet is guessed to be one row.
 */
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { html, nothing, render } from 'lit-html';
import type { KeptLine } from '#workers/protocol.ts';
import { lineContent, weightOf } from './details.ts';

const ROW = 27;

class LineList extends HTMLElement {
  #lines: readonly KeptLine[] = [];
  #virtual: Virtualizer<HTMLElement, HTMLLIElement> | undefined;
  #stop: (() => void) | undefined;
  #drawn = false;

  /** The lines to show. */
  set lines(lines: readonly KeptLine[]) {
    if (lines === this.#lines) return;
    const longer = lines.length > this.#lines.length && lines[0] === this.#lines[0];
    this.#lines = lines;
    this.#virtual?.setOptions(this.#options());
    if (!longer) {
      this.#virtual?.measure();
      this.firstElementChild?.scrollTo(0, 0);
    }
    this.#draw();
  }

  connectedCallback(): void {
    if (this.firstElementChild === null) {
      const box = document.createElement('div');
      box.className = 'lines-box';
      box.tabIndex = 0;
      box.setAttribute('role', 'group');
      box.setAttribute('aria-label', this.getAttribute('label') ?? 'Lines');
      this.append(box);
    }
    this.#virtual = new Virtualizer(this.#options());
    this.#stop = this.#virtual._didMount();
    this.#virtual._willUpdate();
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#virtual = undefined;
  }

  #options() {
    return {
      count: this.#lines.length,
      getScrollElement: () => this.firstElementChild as HTMLElement | null,
      estimateSize: () => ROW,
      overscan: 12,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      onChange: () => this.#draw(),
    };
  }

  #draw(): void {
    const box = this.firstElementChild;
    const virtual = this.#virtual;
    // Measuring while it draws asks for another drawing: one of the next frame.
    if (!(box instanceof HTMLElement) || virtual === undefined || this.#drawn) return;
    this.#drawn = true;
    const items = virtual.getVirtualItems();
    const size = this.#lines.length;
    const marked = this.hasAttribute('marked');
    render(
      html`<ol class="lines">
        ${items.map(({ index }) => {
          const line = this.#lines[index];
          if (line === undefined) return nothing;
          return html`<li
            value=${line.line}
            data-index=${index}
            data-weight=${marked ? weightOf(line) : ''}
            aria-setsize=${size}
            aria-posinset=${index + 1}
          >
            ${lineContent(line, marked)}
          </li>`;
        })}
      </ol>`,
      box,
    );
    // Set by script: the policy of the site allows no style attributes.
    const list = box.firstElementChild as HTMLElement;
    list.style.height = `${String(virtual.getTotalSize())}px`;
    list.style.setProperty('--digits', `${String(digits(this.#lines))}ch`);
    const rows = list.querySelectorAll('li');
    for (const [n, { start }] of items.entries()) {
      const row = rows[n];
      if (row !== undefined) row.style.transform = `translateY(${String(start)}px)`;
    }
    for (const row of rows) virtual.measureElement(row);
    this.#drawn = false;
  }
}

/** Digits of the last line's number, and room for the point behind it. */
function digits(lines: readonly KeptLine[]): number {
  return String(lines.at(-1)?.line ?? 0).length + 2;
}

customElements.define('line-list', LineList);
