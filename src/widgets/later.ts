/** Brings the parts of a page that the build cut out, when their reader is near; see `components/Later.astro`. */
import { adoptStyles } from './adopt-styles.ts';

const PARTS = 'later-part[data-src]';
/** Of a part's file: its styles and its text. */
const FILE = /<style>(.*?)<\/style><body>(.*)/s;
const coming = new WeakMap<Element, Promise<void>>();

/** Bring a part; a failure is said where the part would be. Tells `partcome` on the document. */
function bring(part: HTMLElement): Promise<void> {
  let promise = coming.get(part);
  if (!promise) {
    promise = fetchPart(part).catch(() => {
      coming.delete(part);
      const { what = '' } = part.dataset;
      let word = part.querySelector('[role=alert]');
      if (!word) {
        word = document.createElement('p');
        word.setAttribute('role', 'alert');
        part.prepend(word);
      }
      word.textContent = `${what[0]!.toUpperCase()}${what.slice(1)} could not be loaded. Try again when there is a network.`;
    });
    coming.set(part, promise);
  }
  return promise;
}

async function fetchPart(part: HTMLElement): Promise<void> {
  const response = await fetch(part.dataset.src!);
  if (!response.ok) throw new Error(response.statusText);
  // A style element would need an exception in the policy.
  const [, styles, body] = FILE.exec(await response.text())!;
  adoptStyles(styles!);
  part.removeAttribute('data-src');
  part.innerHTML = body!;
  keepText(part);
  document.dispatchEvent(new CustomEvent('partcome'));
}

/**
 * What is typed into a part stays with this entry of the tab's history: after a reload a browser gives it back only to
 * fields that are there when the page is read.
 */
function keepText(part: HTMLElement): void {
  for (const field of part.querySelectorAll<HTMLTextAreaElement>('textarea[id]')) {
    const entries = () => (history.state ?? {}) as Readonly<Record<string, unknown>>;
    const kept = entries()[field.id];
    if (typeof kept === 'string') field.value = kept;
    field.addEventListener('input', () => {
      try {
        history.replaceState({ ...entries(), [field.id]: field.value }, '');
      } catch {
        // The browser finds it too large: then a reload begins with the example.
      }
    });
  }
}

/** Bring all parts of the page, or of an element. */
export async function bringAll(within: ParentNode = document): Promise<void> {
  await Promise.all([...within.querySelectorAll<HTMLElement>(PARTS)].map(bring));
}

/** Bring each part when it is less than a screen away, and all at once if the address or the tab holds what one of them kept. */
function bringWhenNear(): void {
  const isState = () => location.hash !== '' && !document.querySelector(':target');
  if (isState() || history.state !== null) void bringAll();
  addEventListener('hashchange', () => {
    if (isState()) void bringAll();
  });
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) void bring(target as HTMLElement);
    },
    { rootMargin: '100% 0px' },
  );
  for (const part of document.querySelectorAll<HTMLElement>(PARTS)) {
    near.observe(part);
    part.querySelector('button')!.addEventListener('click', () => void bring(part));
  }
}

bringWhenNear();
