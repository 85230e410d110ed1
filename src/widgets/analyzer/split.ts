/** The bar between the files and the results: dragged or moved by arrow keys; its place is remembered. */

import { KEY, LEAST, MOST, placePanes, remembered, USUAL, type Panes } from './panes.ts';

const STEP = 2;

function remember(panes: Panes): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...remembered(), ...panes }));
  } catch {
    // Without storage the panes begin as usual the next time.
  }
}

/** Let the reader choose the sizes. `bar` is the separator, `editor` what has the handle at its corner. */
export function resizePanes(root: HTMLElement, bar: HTMLElement, editor: HTMLElement): void {
  let now: number = USUAL;
  const set = (width: number) => {
    now = Math.min(MOST, Math.max(LEAST, Math.round(width)));
    root.style.setProperty('--split', `${String(now)}%`);
    bar.setAttribute('aria-valuenow', String(now));
  };
  const keep = () => remember({ width: now });
  placePanes(root);
  set(remembered().width ?? USUAL);

  bar.addEventListener('keydown', ({ key }) => {
    const to = { ArrowLeft: now - STEP, ArrowRight: now + STEP, Home: LEAST, End: MOST }[key];
    if (to === undefined) return;
    set(to);
    keep();
  });
  bar.addEventListener('dblclick', () => {
    set(USUAL);
    keep();
  });
  bar.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    bar.setPointerCapture(event.pointerId);
    const { left, width: all } = root.getBoundingClientRect();
    const move = ({ clientX }: PointerEvent) => set(((clientX - left) / all) * 100);
    bar.addEventListener('pointermove', move);
    bar.addEventListener(
      'lostpointercapture',
      () => {
        bar.removeEventListener('pointermove', move);
        keep();
      },
      { once: true },
    );
  });
  // The browser's own handle writes the height into the style.
  new ResizeObserver(() => {
    const chosen = Number.parseFloat(editor.style.height);
    if (chosen && chosen !== remembered().height) remember({ height: Math.round(chosen) });
  }).observe(editor);
}
