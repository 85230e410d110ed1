import { utf8 } from './vis.ts';

/** Does a path match a pattern of glob(3), as Include uses it? */
export function matchesGlob(path: string, pattern: string): boolean {
  return expandGlob(pattern, [path]).length > 0;
}

/** Parts of a path that lead nowhere: between doubled slashes, and a dot. */
const IDLE = /\/\.?\//;

const isIdle = (part: unknown): boolean => part === '' || part === '.';

/** A path that a pattern matches, with the doubled slashes and the dots of the pattern: so glob(3) gives it back. */
export function spelledAs(path: string, pattern: string): string {
  if (!IDLE.test(pattern)) return path;
  const names = path.split('/');
  let at = 0;
  return pattern
    .split('/')
    .map((part) => (isIdle(part) && names[at] !== part ? part : names[at++]))
    .join('/');
}

/** Paths that a glob pattern matches, sorted by bytes. Source: openbsd-compat/glob.c with no flags. */
export function expandGlob(pattern: string, paths: Iterable<string>): readonly string[] {
  if (pattern === '') return [];
  const parts = pattern.split('/').map(segmentPattern);
  const withIdle = !IDLE.test(pattern);
  const leading = <T>(list: T[]): T[] =>
    withIdle ? list : list.filter((part, i) => i === 0 || !isIdle(part));
  const wanted = leading(parts);
  const found: string[] = [];
  for (const path of paths) {
    const names = leading(path.split('/'));
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
  const tokens = tokenize(unitsOf(segment));
  if (!tokens) return () => false;
  if (tokens.every((token) => typeof token === 'string')) return segment.replace(/\\(.)/gs, '$1');
  const dotted = tokens[0] === '.';
  return (name) => (dotted || !name.startsWith('.')) && matchTokens(bytesOf(name), tokens);
}

const ASCII = /^[\0-\x7f]*$/;

/** A character for each byte: glob(3) knows no others. */
function bytesOf(text: string): readonly string[] {
  return ASCII.test(text) ? text.split('') : utf8(text).map((byte) => String.fromCharCode(byte));
}

type Token = string | { readonly any: true } | { readonly one: (c: string) => boolean };

/** The characters of a pattern; one behind a backslash keeps it, and so is no wildcard. */
function unitsOf(segment: string): readonly string[] {
  const chars = bytesOf(segment);
  const units: string[] = [];
  for (let i = 0; i < chars.length; i++)
    units.push(chars[i] === '\\' && i + 1 < chars.length ? `\\${chars[++i]!}` : chars[i]!);
  return units;
}

/** The character of a unit. */
const bare = (unit: string): string => unit.at(-1)!;

/** @returns undefined for a pattern that matches nothing: it names a class that is not there */
function tokenize(units: readonly string[]): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (unit === '*') {
      const last = tokens.at(-1);
      if (typeof last !== 'object' || !('any' in last)) tokens.push({ any: true });
    } else if (unit === '?') tokens.push({ one: () => true });
    else if (unit === '[') {
      const negated = units[i + 1] === '!';
      const from = negated ? i + 2 : i + 1;
      // A bracket first in the set is a member of it.
      if (units.indexOf(']', from + 1) === -1) tokens.push(unit);
      else {
        const set = bracket(units, from);
        if (!set) return undefined;
        tokens.push({ one: (c) => set.members.some((member) => member(c)) !== negated });
        i = set.end;
      }
    } else tokens.push(bare(unit));
  }
  return tokens;
}

type Member = (c: string) => boolean;

/** Classes of characters, as the C locale has them. */
const CLASSES: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9A-Za-z]/, alpha: /[A-Za-z]/, blank: /[ \t]/, cntrl: /[\0-\x1f\x7f]/, digit: /\d/, graph: /[!-~]/,
  lower: /[a-z]/, print: /[ -~]/, punct: /[!-/:-@[-`{-~]/, space: /[ \t-\r]/, upper: /[A-Z]/, xdigit: /[\dA-Fa-f]/,
}; // prettier-ignore

/** The members of the set that starts at `from`, and where it ends; undefined for a class that is not there. */
function bracket(
  units: readonly string[],
  from: number,
): { readonly members: readonly Member[]; readonly end: number } | undefined {
  const members: Member[] = [];
  let i = from;
  do {
    const colon = units[i] === '[' && units[i + 1] === ':' ? units.indexOf(':', i + 2) : -1;
    if (colon !== -1 && units[colon + 1] === ']') {
      const name = units.slice(i + 2, colon).join('');
      const known = Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined;
      if (!known) return undefined;
      members.push((c) => known.test(c));
      i = colon + 2;
    } else {
      const low = bare(units[i++]!);
      const isRange = units[i] === '-' && i + 1 < units.length && units[i + 1] !== ']';
      const high = isRange ? bare(units[i + 1]!) : low;
      if (isRange) i += 2;
      members.push((c) => c >= low && c <= high);
    }
  } while (i < units.length && units[i] !== ']');
  return { members, end: i };
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
