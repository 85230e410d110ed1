/** A page of text while it is read: done-marks, the place in the contents, the release of its transcripts. */
import { markDone } from './done-marks.ts';
import { switchReleaseOnChange } from './release-switch.ts';

markDone();
switchReleaseOnChange();
followReading();

/** Mark the heading being read in the table of contents. */
function followReading(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.toc-open a')].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  const headings = [...document.querySelectorAll<HTMLElement>('.prose :is(h2, h3)[id]')];
  const above = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, boundingClientRect, rootBounds } of entries) {
        if (boundingClientRect.top < (rootBounds?.bottom ?? 0)) above.add(target);
        else above.delete(target);
      }
      const current = headings.findLast((heading) => above.has(heading));
      for (const [id, link] of links)
        if (id === current?.id) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
    },
    { rootMargin: '0px 0px -70% 0px' },
  );
  for (const heading of headings) observer.observe(heading);
}
