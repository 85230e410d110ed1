/** The list of titles that search answers from at once, while the index of all words is still on its way. */

/** A page, or a section of one: part of the site, path below the base, heading, and for a section its page's title. */
export type TitleRow = readonly [part: string, path: string, title: string, page?: string];

const plain = (text: string) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

/** How well a title answers: the whole of it, its beginning, the beginning of a word, somewhere; 0 if a word is missing. */
function score(title: string, query: string, words: readonly string[]): number {
  if (title === query) return 5;
  if (title.startsWith(query)) return 4;
  const starts = (word: string) =>
    title.startsWith(word) || new RegExp(`[^\\p{L}\\p{N}]${escape(word)}`, 'u').test(title);
  if (words.every(starts)) return 3;
  return words.every((word) => title.includes(word)) ? 1 : 0;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The rows with all words of the query in their title, the best first; pages before sections of the same worth. */
export function matchTitles(rows: readonly TitleRow[], query: string, most = 6): readonly TitleRow[] {
  const wanted = plain(query).trim();
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  return rows
    .map((row) => ({ row, worth: score(plain(row[2]), wanted, words) - (row[3] === undefined ? 0 : 0.5) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.row[2].length - b.row[2].length)
    .slice(0, most)
    .map(({ row }) => row);
}
