import { utf8 } from './vis.ts';

/** Does a path match a pattern of glob(3), as Include uses it? */
export function matchesGlob(path: string, pattern: string): boolean {
  return expandGlob(pattern, [path]).length > 0;
}

/** A path that a pattern matches, with the doubled slashes of the pattern: so glob(3) gives it back. */
export function spelledAs(path: string, pattern: string): string {
  if (!pattern.includes('//')) return path;
  const slashes = pattern.match(/\/+/g) ?? [];
  return path.split('/').reduce((text, part, at) => `${text}${slashes[at - 1] ?? '/'}${part}`);
}

/** Paths that a glob pattern matches, sorted by bytes. Source: openbsd-compat/glob.c with no flags. */
export function expandGlob(pattern: string, paths: Iterable<string>): readonly string[] {
  if (pattern === '') return [];
  const parts = pattern.split('/').map(segmentPattern);
  const collapse = pattern.includes('//');
  const found: string[] = [];
  for (const path of paths) {
    const names = path.split('/');
    const wanted = collapse ? parts.filter((part, i) => i === 0 || part !== '') : parts;
    if (names.length !== wanted.length) continue;
    if (wanted.every((part, i) => (typeof part === 'string' ? part === names[i] : part(names[i]!))))
      found.push(path);
  }
  return found.sort(byBytes);
}

function byBytes(a: string, b: string): number {
  // UTF-16 order is byte order unless surrogates are involved.
  if (!/[\ud800-\udfff]/.test(a + b)) return a < b ? -1 : a > b ? 1 : 0;
  const [x, y] = [utf8(a), utf8(b)];
  for (let i = 0; i < x.length && i < y.length; i++) if (x[i] !== y[i]) return x[i]! - y[i]!;
  return x.length - y.length;
}

/** A segment without wildcards as text, others as a test. */
function segmentPattern(segment: string): string | ((name: string) => boolean) {
  if (!/[*?[\\]/.test(segment)) return segment;
  const tokens = tokenize(segment);
  if (tokens.every((token) => typeof token === 'string')) return tokens.join('');
  const dotted = tokens[0] === '.';
  return (name) => (dotted || !name.startsWith('.')) && matchTokens(Array.from(name), tokens);
}

type Token = string | { readonly any: true } | { readonly one: (c: string) => boolean };

function tokenize(segment: string): readonly Token[] {
  const chars = Array.from(segment);
  const tokens: Token[] = [];
  for (let i = 0; i < chars.length; i++) {
    const c = chars[i]!;
    if (c === '\\' && i + 1 < chars.length) tokens.push(chars[++i]!);
    else if (c === '*') {
      const last = tokens.at(-1);
      if (typeof last !== 'object' || !('any' in last)) tokens.push({ any: true });
    } else if (c === '?') tokens.push({ one: () => true });
    else if (c === '[') {
      const end = bracketEnd(chars, i);
      if (end === -1) tokens.push(c);
      else {
        tokens.push({ one: bracket(chars.slice(i + 1, end)) });
        i = end;
      }
    } else tokens.push(c);
  }
  return tokens;
}

function bracketEnd(chars: readonly string[], open: number): number {
  let from = open + 1;
  if (chars[from] === '!') from++;
  // A bracket first in the set is a member of it.
  return chars.indexOf(']', from + 1);
}

function bracket(set: readonly string[]): (c: string) => boolean {
  const negated = set[0] === '!';
  const members = negated ? set.slice(1) : set;
  return (c) => {
    let found = false;
    for (let i = 0; i < members.length; i++) {
      if (members[i + 1] === '-' && i + 2 < members.length) {
        if (c >= members[i]! && c <= members[i + 2]!) found = true;
        i += 2;
      } else if (c === members[i]) found = true;
    }
    return found !== negated;
  };
}

function matchTokens(name: readonly string[], tokens: readonly Token[]): boolean {
  let n = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (n < name.length) {
    const token = tokens[t];
    if (typeof token === 'object' && 'any' in token) {
      star = t++;
      resume = n;
    } else if (token !== undefined && (typeof token === 'string' ? token === name[n] : token.one(name[n]!))) {
      n++;
      t++;
    } else if (star !== -1) {
      t = star + 1;
      n = ++resume;
    } else return false;
  }
  while (typeof tokens[t] === 'object' && 'any' in (tokens[t] as object)) t++;
  return t === tokens.length;
}
