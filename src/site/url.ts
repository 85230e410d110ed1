const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a page of this site from its path (`/guide/`), wherever the site is published. */
export function href(path: `/${string}`): string {
  return BASE + path;
}
