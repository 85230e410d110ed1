/**
 * Loads a tool when the reader turns to it: what it shows before that stands in the HTML already. The last press of a
 * button that comes before the code is given again once it is there, also where the tool has drawn that anew;
 * what was typed meanwhile is read from the fields by the tool.
 * @param name of the custom element, which `load` defines
 * @param links fragments of an address that are states of this tool
 */
export function whenWanted(
  name: string,
  load: (element: HTMLElement) => Promise<unknown>,
  links: RegExp = /^#v\d+[.&]/,
): void {
  const known = new WeakSet<Element>();
  const attach = () => {
    for (const element of document.querySelectorAll<HTMLElement>(name))
      if (!known.has(element)) {
        known.add(element);
        waitAt(element);
      }
  };
  const waitAt = (element: HTMLElement) => {
    const once = new AbortController();
    let loading: Promise<void> | undefined;
    let pressed: HTMLElement | null = null;
    const want = (event?: Event) => {
      if (event?.type === 'click') pressed = (event.target as Element).closest('button') ?? pressed;
      loading ??= load(element).then(
        () => {
          once.abort();
          if (pressed) standIn(pressed, element)?.click();
        },
        () => void element.dispatchEvent(new CustomEvent('loadfailed')),
      );
    };
    for (const type of ['pointerenter', 'touchstart', 'focusin', 'input', 'dragenter', 'click'])
      element.addEventListener(type, want, { signal: once.signal, passive: true });
    const linked = () => {
      if (links.test(location.hash)) want();
    };
    addEventListener('hashchange', linked, { signal: once.signal });
    // A browser may have kept what was typed before the page was left; a link or this tab may carry a state.
    const field = element.querySelector('textarea');
    const kept: unknown = history.state;
    const hasState = typeof kept === 'object' && kept !== null && name in kept;
    // And the reader may be there already: an event that came before this code does not come again.
    const isThere = element.matches(':hover, :focus-within');
    if ((field && field.value !== field.defaultValue) || hasState || isThere) want();
    linked();
  };
  attach();
  // Some parts of a page come later than this code.
  document.addEventListener('partcome', attach);
}

const wordsOf = (button: Element): string => button.getAttribute('aria-label') ?? button.textContent.trim();

/** The button that stands where this one stood: a tool draws some of them anew, with the same words. */
function standIn(button: HTMLElement, element: HTMLElement): HTMLElement | undefined {
  if (button.isConnected) return button;
  return [...element.querySelectorAll('button')].find((other) => wordsOf(other) === wordsOf(button));
}
