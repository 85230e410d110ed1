/** Where the focus goes when the button that had it is gone, by what the button did. */
const NEXT = [
  ['[data-fix], [data-fix-all]', '.findings [data-fix], [data-action=undo]'],
  ['[data-close-tab]', '.tab[data-active] [data-tab]'],
  ['[data-action=undo]', '[data-action=redo]'],
  ['[data-action=redo]', '[data-action=undo]'],
] as const;

/** Put the focus where a reader without a mouse goes on. `from` is the button that was pressed. */
export function keepFocus(root: HTMLElement, from: Element | null): void {
  if (!from || (from.isConnected && from.getClientRects().length > 0)) return;
  const next = NEXT.find(([was]) => from.matches(was))?.[1];
  const there = next === undefined ? [] : [...root.querySelectorAll<HTMLElement>(next)];
  there.find((element) => element.getClientRects().length > 0)?.focus();
}
