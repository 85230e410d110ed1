import { render } from 'lit-html';

const drawn = new WeakSet<Element>();

/** Draw a template into an element; what the build had put there gives way at the first call. */
export function draw(template: unknown, into: HTMLElement): void {
  if (!drawn.has(into)) {
    into.replaceChildren();
    drawn.add(into);
  }
  render(template, into);
}
