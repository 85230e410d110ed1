/**
 * Loads a tool when the reader turns to it: what it shows before that stands in the HTML already. A click that comes
 * before the code is given again once it is there; what was typed meanwhile is read from the fields by the tool.
 * @param name of the custom element, which `load` defines
 */
export function whenWanted(name: string, load: () => Promise<unknown>): void {
  for (const element of document.querySelectorAll<HTMLElement>(name)) {
    const once = new AbortController();
    const untilThere = new AbortController();
    let clicked: HTMLElement | null = null;
    // What is clicked while the code is on its way counts too; of several clicks the last.
    element.addEventListener(
      'click',
      (event) => (clicked = (event.target as Element).closest<HTMLElement>('button')),
      { signal: untilThere.signal },
    );
    const want = () => {
      once.abort();
      void load().then(
        () => {
          untilThere.abort();
          clicked?.click();
        },
        () => element.dispatchEvent(new CustomEvent('loadfailed')),
      );
    };
    for (const type of ['pointerenter', 'touchstart', 'focusin', 'input', 'dragenter', 'click'])
      element.addEventListener(type, want, { signal: once.signal, passive: true });
    // A browser may have kept what was typed before the page was left; a link may carry a state.
    const field = element.querySelector('textarea');
    if ((field && field.value !== field.defaultValue) || /^#v\d+[.&]/.test(location.hash)) want();
  }
}
