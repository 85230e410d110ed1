const KEY = 'steps-done';

function read(): Set<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((slug) => typeof slug === 'string') : []);
  } catch {
    return new Set();
  }
}

function write(done: Set<string>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...done]));
  } catch {
    // Storage may be blocked; the marks then last for this page.
  }
}

function show(done: Set<string>): void {
  for (const item of document.querySelectorAll<HTMLElement>('[data-step]')) {
    const isDone = done.has(item.dataset.step ?? '');
    item.toggleAttribute('data-done', isDone);
    const number = item.querySelector<HTMLElement>('.step-number');
    if (number) {
      number.dataset.number ??= number.textContent.trim();
      number.textContent = isDone ? '✓' : number.dataset.number;
    }
    const words = item.querySelector('[data-done-words]');
    if (words) words.textContent = isDone ? ' (done)' : '';
  }
  for (const button of document.querySelectorAll<HTMLElement>('button[data-done]')) {
    const isDone = done.has(button.dataset.done ?? '');
    button.setAttribute('aria-pressed', String(isDone));
    const label = button.querySelector<HTMLElement>('[data-done-label]');
    if (label) {
      label.dataset.words ??= label.textContent;
      label.textContent = isDone ? 'Done. Undo' : label.dataset.words;
    }
  }
}

/** The reader's marks on the steps: kept in this browser, the same in all its tabs. */
export function markDone(): void {
  let done = read();
  show(done);
  document.addEventListener('click', (event) => {
    const slug = (event.target as Element).closest<HTMLElement>('button[data-done]')?.dataset.done;
    if (slug === undefined) return;
    if (!done.delete(slug)) done.add(slug);
    write(done);
    show(done);
  });
  addEventListener('storage', (event) => {
    if (event.key === KEY) show((done = read()));
  });
}
