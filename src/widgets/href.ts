/** Address of a page of the site: the base path is known to the page, not to the widget. */
export type Href = (path: `/${string}`) => string;

/** The base path as the page's body carries it. */
export const pageHref: Href = (path) => (document.body.dataset.base ?? '/').replace(/\/$/, '') + path;
