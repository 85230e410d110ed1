/** One piece of a pattern: a character, any one, any number, or a class. */
type Piece = string | { readonly negated: boolean; readonly members: string } | typeof ANY | typeof MANY;

const ANY = 1;
const MANY = 2;

function pieces(pattern: string): Piece[] {
  const list: Piece[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!;
    const negated = pattern[at + 1] === '!' || pattern[at + 1] === '^';
    const first = at + (negated ? 2 : 1);
    const close = char === '[' ? pattern.indexOf(']', first + 1) : -1;
    if (char === '*') list.push(MANY);
    else if (char === '?') list.push(ANY);
    else if (close !== -1) {
      list.push({ negated, members: pattern.slice(first, close) });
      at = close;
    } else if (char === '\\' && at + 1 < pattern.length) list.push(pattern[++at]!);
    else list.push(char);
  }
  return list;
}

function inClass(char: string, members: string): boolean {
  for (let at = 0; at < members.length; at++) {
    if (members[at + 1] === '-' && at + 2 < members.length) {
      if (char >= members[at]! && char <= members[at + 2]!) return true;
      at += 2;
    } else if (members[at] === char) return true;
  }
  return false;
}

function fits(char: string, piece: Piece | undefined): boolean {
  if (piece === undefined || piece === MANY) return false;
  if (piece === ANY) return true;
  return typeof piece === 'string' ? piece === char : inClass(char, piece.members) !== piece.negated;
}

/** Does one part of a path, between slashes, match? A dot at its start is matched by a dot only. */
export function matchPart(text: string, pattern: string): boolean {
  if (text.startsWith('.') && !pattern.startsWith('.')) return false;
  const list = pieces(pattern);
  let t = 0;
  let p = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    if (list[p] === MANY) {
      star = p++;
      resume = t;
    } else if (fits(text[t]!, list[p])) {
      t++;
      p++;
    } else if (star === -1) return false;
    else {
      p = star + 1;
      t = ++resume;
    }
  }
  while (list[p] === MANY) p++;
  return p === list.length;
}

/** Does a path match a pattern of glob(3), as Include uses it? */
export function matchPath(path: string, pattern: string): boolean {
  const parts = pattern.split('/');
  const names = path.split('/');
  return parts.length === names.length && parts.every((part, at) => matchPart(names[at]!, part));
}
