/** Text that a copy button copies: its own `data-copy`, the element that `data-copy-from` names, or the code beside it. */
function textOf(button: HTMLElement): string {
  const { copy, copyFrom, copyBeside } = button.dataset;
  if (copyBeside !== undefined) return button.parentElement?.querySelector('code')?.textContent ?? '';
  if (copy !== undefined) return copy;
  return document.getElementById(copyFrom ?? '')?.textContent ?? '';
}

/** One listener for all copy buttons, also for those drawn later. The button says what happened, for two seconds. */
export function copyOnClick(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>(
      '[data-copy], [data-copy-from], [data-copy-beside]',
    );
    if (!button || button.dataset.state) return;
    void navigator.clipboard.writeText(textOf(button)).then(
      () => sayOn(button, 'done', 'Copied'),
      () => sayOn(button, 'failed', 'Press Ctrl+C'),
    );
  });
}

/** Say on a copy button what happened, for two seconds. */
export function sayOn(button: HTMLElement, state: string, words: string): void {
  const label = button.querySelector('[data-copy-label]');
  const before = label?.textContent ?? '';
  button.dataset.state = state;
  if (label) label.textContent = words;
  setTimeout(() => {
    delete button.dataset.state;
    if (label) label.textContent = before;
  }, 2000);
}
