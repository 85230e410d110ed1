/** The search dialog: pagefind's index, our own list. Loaded on intent by `search-intent.ts`. */
import { html, nothing, render } from 'lit-html';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';
import styles from '../styles/search-results.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { pageHref } from './href.ts';
import type { Answer } from './search-pasted.ts';
import { searchDialog } from './search-frame.ts';
import { matchTitles, type TitleRow } from './search-titles.ts';

/** What we use of pagefind's browser API (pagefind.app/docs/api). */
interface Pagefind {
  init(): Promise<void>;
  debouncedSearch(query: string, options: object, wait: number): Promise<{ results: Result[] } | null>;
  search(query: string): Promise<{ results: Result[] }>;
}

interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<PageResult>;
}

interface PageResult {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly excerpt: string;
  readonly filters: { readonly part?: string[] };
}

adoptStyles(styles);

const MOST = 12;
const dialog = searchDialog();
const input = dialog.querySelector('input')!;
const list = dialog.querySelector<HTMLElement>('#search-results')!;
const status = dialog.querySelector<HTMLElement>('.search-status')!;

let pagefind: Promise<Pagefind> | undefined;
let titles: Promise<readonly TitleRow[]> | undefined;
let chosen = -1;
/** The text that the list answers. */
let asked = '';

/** Fetch the titles, the index and the messages ahead of the first key. */
export function warmUp(): void {
  const base = document.body.dataset.base ?? '/';
  titles ??= fetch(`${base}titles.json`).then(async (response) => {
    if (!response.ok) throw new Error(response.statusText);
    return (await response.json()) as readonly TitleRow[];
  });
  titles.catch(() => (titles = undefined));
  void import('./search-pasted.ts');
  const url = `${base}pagefind/pagefind.js`;
  pagefind ??= (import(/* @vite-ignore */ url) as Promise<Pagefind>).then(async (api) => {
    await api.init();
    return api;
  });
  pagefind.catch(() => {
    pagefind = undefined;
    dialog.removeAttribute('data-busy');
    status.textContent = 'The search index could not be loaded: only titles and messages are searched.';
  });
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

/**
 * Answer a query in three steps, each as soon as it is there: titles, what a pasted message is, pages with its words.
 * A step for a query that has been typed over is dropped.
 */
async function search(): Promise<void> {
  const text = input.value;
  const query = queryOf(text);
  if (query === '') {
    dialog.removeAttribute('data-busy');
    show([], []);
    status.textContent = '';
    return;
  }
  if (text !== asked) chosen = -1;
  asked = text;
  dialog.setAttribute('data-busy', '');
  status.textContent = 'Searching…';
  warmUp();
  const titled = matchTitles((await titles) ?? [], query).map(answerOf);
  if (input.value !== text) return;
  if (titled.length > 0) show(titled, []);
  const answers = [...(await pasted(text)), ...titled];
  if (input.value !== text) return;
  if (answers.length > titled.length) show(answers, []);
  const pages = await indexed(query, answers.length > 0);
  if (!pages || input.value !== text) return;
  dialog.removeAttribute('data-busy');
  const known = new Set(answers.map(({ path }) => pageHref(path)));
  const others = pages.filter(({ url }) => !known.has(url)).slice(0, MOST);
  show(answers, others);
  const count = answers.length + others.length;
  status.textContent =
    count === 0
      ? `Nothing found for “${query}”. The log classifier on the home page explains single lines.`
      : `${String(count)} page${count === 1 ? '' : 's'}`;
}

const answerOf = ([part, path, title, page]: TitleRow): Answer => ({
  group: 'By title',
  path: `/${path}`,
  title,
  excerpt: page === undefined ? part : `${part}: ${page}`,
});

/** Pages that have the words; undefined if a later key is being answered. */
async function indexed(query: string, answered: boolean): Promise<readonly PageResult[] | undefined> {
  const api = await pagefind;
  if (!api) return [];
  const found = await api.debouncedSearch(query, {}, 60);
  if (!found) return undefined;
  // Every word has to be in the page; of a sentence that no page has, the long words say the most.
  const results = found.results.length > 0 || answered ? found.results : await anyOf(api, query);
  const pages = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return pages.filter(({ excerpt }) => isMeant(excerpt, query));
}

/**
 * Does an excerpt have one of the words, or one that begins like it? For a word that no page has, the index answers with
 * whatever shares its first letters.
 */
function isMeant(excerpt: string, query: string): boolean {
  const words = query.toLowerCase().split(' ');
  return [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].some(([, marked]) =>
    words.some((word) => marked!.toLowerCase().includes(word.slice(0, Math.ceil(word.length * 0.6)))),
  );
}

/** Pages for a line that somebody pasted; two words are not one. */
async function pasted(text: string): Promise<readonly Answer[]> {
  if (text.trim().split(/\s+/).length < 3) return [];
  const { answersTo } = await import('./search-pasted.ts');
  return answersTo(text);
}

async function anyOf(api: Pagefind, query: string): Promise<readonly Result[]> {
  const words = [...new Set(query.split(' '))].filter((word) => word.length > 4);
  const longest = words.sort((a, b) => b.length - a.length).slice(0, 3);
  const found = await Promise.all(longest.map((word) => api.search(word)));
  const byId = new Map(found.flatMap(({ results }) => results.map((result) => [result.id, result] as const)));
  return [...byId.values()].sort((a, b) => b.score - a.score);
}

function show(answers: readonly Answer[], pages: readonly PageResult[]): void {
  const own = answers.map(({ group, path, title, excerpt }) => ({
    url: pageHref(path),
    meta: { title },
    excerpt,
    filters: { part: [group] },
  }));
  // What the reader has gone to stays chosen when more comes in.
  const gone = chosen > 0 ? list.querySelector(`#result-${String(chosen)}`)?.getAttribute('href') : undefined;
  const groups = Map.groupBy([...own, ...pages], (page) => page.filters.part?.[0] ?? 'Home');
  const urls = [...groups.values()].flat().map(({ url }) => url);
  chosen = urls.length === 0 ? -1 : Math.max(0, urls.indexOf(gone ?? ''));
  let index = 0;
  const option = (page: PageResult) => {
    const id = index++;
    const excerpt = own.includes(page as (typeof own)[number]) ? page.excerpt : unsafeHTML(page.excerpt);
    return html`<a role="option" id="result-${id}" href=${page.url} aria-selected=${id === chosen}>
      <b>${page.meta.title ?? page.url}</b><span>${excerpt}</span>
    </a>`;
  };
  const group = (name: string, members: readonly PageResult[]) =>
    html`<div role="group" aria-label=${name}>
      <p class="search-group" aria-hidden="true">${name}</p>
      ${members.map(option)}
    </div>`;
  render(groups.size > 0 ? [...groups].map(([name, members]) => group(name, members)) : nothing, list);
  input.setAttribute('aria-expanded', String(groups.size > 0));
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

// What was typed before this code was there.
if (input.value !== '') void search();
