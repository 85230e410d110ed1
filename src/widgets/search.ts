/** The search dialog: pagefind's index, our own list. Loaded on intent by `search-intent.ts`. */
import { html, nothing, render } from 'lit-html';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';

/** What we use of pagefind's browser API (pagefind.app/docs/api). */
interface Pagefind {
  init(): Promise<void>;
  debouncedSearch(
    query: string,
    options: object,
    wait: number,
  ): Promise<{ results: { data(): Promise<PageResult> }[] } | null>;
}

interface PageResult {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly excerpt: string;
  readonly filters: { readonly part?: string[] };
}

const MOST = 12;
const dialog = document.querySelector<HTMLDialogElement>('#search')!;
const input = dialog.querySelector('input')!;
const list = dialog.querySelector<HTMLElement>('#search-results')!;
const status = dialog.querySelector<HTMLElement>('.search-status')!;

let pagefind: Promise<Pagefind> | undefined;
let chosen = -1;

/** Fetch the index ahead of the first key. */
export function warmUp(): void {
  const url = `${document.body.dataset.base ?? '/'}pagefind/pagefind.js`;
  pagefind ??= (import(/* @vite-ignore */ url) as Promise<Pagefind>).then(async (api) => {
    await api.init();
    return api;
  });
  pagefind.catch(() => {
    pagefind = undefined;
    status.textContent = 'The search index could not be loaded. Check the connection and type again.';
  });
}

/** Show the dialog; what was typed last time is selected, ready to be replaced. */
export function openSearch(): void {
  if (dialog.open) return;
  warmUp();
  dialog.showModal();
  input.select();
}

/**
 * What to look for: pids, addresses, ports and quoted paths of a pasted message are not in any page and would
 * only hide it.
 */
export function queryOf(text: string): string {
  return text
    .replace(/\[\d+\]/g, ' ')
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b|\b[0-9a-f]*:[0-9a-f:]+:[0-9a-f]*\b/gi, ' ')
    .replace(/(?:^|\s)[~/][^\s]+/g, ' ')
    .replace(/\bport \d+\b/g, ' ')
    .replace(/[^\p{L}\p{N}_@.:-]+/gu, ' ')
    .replace(/(^|\s)\d+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

async function search(): Promise<void> {
  const query = queryOf(input.value);
  if (query === '') {
    show([]);
    status.textContent = '';
    return;
  }
  status.textContent = 'Searching…';
  warmUp();
  const api = await pagefind;
  const found = await api?.debouncedSearch(query, {}, 60);
  if (!found) return; // A later key is being answered.
  const pages = await Promise.all(found.results.slice(0, MOST).map((result) => result.data()));
  if (queryOf(input.value) !== query) return;
  show(pages);
  const count = found.results.length;
  status.textContent =
    count === 0
      ? `Nothing found for “${query}”. The log classifier on the home page explains single lines.`
      : `${String(count)} page${count === 1 ? '' : 's'}`;
}

function show(pages: readonly PageResult[]): void {
  chosen = pages.length > 0 ? 0 : -1;
  const groups = Map.groupBy(pages, (page) => page.filters.part?.[0] ?? 'Home');
  let index = 0;
  const option = (page: PageResult) => {
    const id = index++;
    return html`<a role="option" id="result-${id}" href=${page.url} aria-selected=${id === chosen}>
      <b>${page.meta.title ?? page.url}</b><span>${unsafeHTML(page.excerpt)}</span>
    </a>`;
  };
  const group = (name: string, members: readonly PageResult[]) =>
    html`<div role="group" aria-label=${name}>
      <p class="search-group" aria-hidden="true">${name}</p>
      ${members.map(option)}
    </div>`;
  render(pages.length > 0 ? [...groups].map(([name, members]) => group(name, members)) : nothing, list);
  input.setAttribute('aria-expanded', String(pages.length > 0));
  mark();
}

function mark(): void {
  const options = list.querySelectorAll('[role=option]');
  options.forEach((element, index) => element.setAttribute('aria-selected', String(index === chosen)));
  const current = options[chosen];
  if (current) {
    input.setAttribute('aria-activedescendant', current.id);
    current.scrollIntoView({ block: 'nearest' });
  } else input.removeAttribute('aria-activedescendant');
}

input.addEventListener('input', () => void search());
input.addEventListener('keydown', (event) => {
  const options = list.querySelectorAll<HTMLAnchorElement>('[role=option]');
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (move !== undefined && options.length > 0) {
    event.preventDefault();
    chosen = (chosen + move + options.length) % options.length;
    mark();
  } else if (event.key === 'Enter') {
    event.preventDefault();
    options[chosen]?.click();
  }
});
list.addEventListener('click', (event) => {
  // A link to another part of the same page leaves the page standing.
  if ((event.target as Element).closest('a')) dialog.close();
});
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});
