/** Longest pattern of a list, in bytes: match.c `match_pattern_list` gives up (no match) beyond it. */
const MAX_PATTERN = 1022;

/** Lower-case the letters A–Z only, as C does in the POSIX locale. */
export function asciiLower(text: string): string {
  return /^[\0-\x7f]*$/.test(text) ? text.toLowerCase() : text.replace(/[A-Z]+/g, (s) => s.toLowerCase());
}

/**
 * Does the whole text match a pattern in which `*` stands for any characters and `?` for one?
 * Source: match.c `match_pattern`; without its recursion, so long patterns stay cheap.
 */
export function matchPattern(text: string, pattern: string): boolean {
  let t = 0;
  let p = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    const c = pattern[p];
    if (c === '*') {
      star = p++;
      resume = t;
    } else if (c === '?' || (c !== undefined && c === text[t])) {
      t++;
      p++;
    } else if (star !== -1) {
      p = star + 1;
      t = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/**
 * Match a text against comma-separated patterns, each of which `!` may negate.
 * A list of negations alone never gives 1. Source: match.c `match_pattern_list`.
 * @param options.lowercase lower-case the patterns (host names); the text is taken as it is
 * @returns 1 on a match, -1 if a negated pattern matches, 0 otherwise
 */
export function matchPatternList(
  text: string,
  list: string,
  options: { readonly lowercase?: boolean } = {},
): 1 | 0 | -1 {
  const patterns = (options.lowercase ? asciiLower(list) : list).split(',');
  // A trailing comma ends the list; an empty pattern elsewhere matches the empty text.
  if (patterns.at(-1) === '') patterns.pop();
  let found: 1 | 0 = 0;
  for (const entry of patterns) {
    const negated = entry.startsWith('!');
    const pattern = negated ? entry.slice(1) : entry;
    if (pattern.length > MAX_PATTERN) return 0;
    if (!matchPattern(text, pattern)) continue;
    if (negated) return -1;
    found = 1;
  }
  return found;
}
