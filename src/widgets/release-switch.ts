/** One choice of release for all transcripts, kept in this browser; `site/boot.ts` sets it before the first paint. */

/** Check the button that stands for the release in each switch. */
function show(release: string): void {
  for (const label of document.querySelectorAll<HTMLElement>('.releases label'))
    if (label.dataset.r!.split(' ').includes(release)) label.querySelector('input')!.checked = true;
}

/** One listener for all switches. */
export function switchReleaseOnChange(): void {
  const { release } = document.documentElement.dataset;
  if (release !== undefined) show(release);
  document.addEventListener('change', (event) => {
    const input = event.target as HTMLInputElement;
    if (!input.matches('.releases input')) return;
    // Transcripts above may get taller or shorter; the one at hand stays where it is.
    const before = input.getBoundingClientRect().top;
    document.documentElement.dataset.release = input.value;
    show(input.value);
    scrollBy({ top: input.getBoundingClientRect().top - before, behavior: 'instant' });
    try {
      localStorage.setItem('release', input.value);
    } catch {
      // Storage may be blocked; the choice then lasts for this page.
    }
  });
}
