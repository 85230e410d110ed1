/**
 * Matchers derived from printf formats, as OpenSSH's source has them.
 * A format is cut at its string conversions; the pieces between are searched for from left to right, so a line is
 * read once and nothing is tried again (no regular expression, no backtracking).
 */

/** Values of the named conversions of one matched message. */
export type Fields = Readonly<Record<string, string>>;

type Atom =
  | { readonly kind: 'text'; readonly text: string }
  /** `digits`: a decimal number; `word`: a run without blanks; both belong to the field `name`. */
  | { readonly kind: 'digits' | 'word'; readonly name: string };

interface Piece {
  /** Field that the free text before this piece belongs to; empty for none. */
  readonly before: string;
  readonly atoms: readonly Atom[];
}

/** Field names whose values hold no blank, so `%s` need not mean any text. */
const WORDS = new Set([
  'address',
  'host',
  'port',
  'target',
  'client',
  'family',
  'to',
  'kind',
  'method',
  'subsystem',
  'login',
  'server',
]);

const CONVERSION = /%(?:%|[-+ 0#]*\d*(?:\.\d+)?(?:hh|h|ll|l|z|j|t)?([a-zA-Z]))/g;

/** A derived matcher. */
export interface Matcher {
  readonly pieces: readonly Piece[];
  /** Field of the free text at the end; undefined if the format does not end in a string conversion. */
  readonly rest: string | undefined;
  /** Number of literal characters: how much a match says. */
  readonly weight: number;
  /** Literal text in front of the first conversion. */
  readonly head: string;
}

/**
 * Derive the matcher of a format.
 * @param names field names of the conversions in order; `-` or nothing leaves one unnamed
 * @param fixed texts that stand in place of the conversions of these names
 */
export function compile(format: string, names: readonly string[] = [], fixed: Fields = {}): Matcher {
  const pieces: Piece[] = [];
  let before = '';
  let atoms: Atom[] = [];
  let free = false;
  let text = '';
  let weight = 0;
  const literal = (): void => {
    if (text !== '') {
      atoms.push({ kind: 'text', text });
      weight += text.length;
    }
    text = '';
  };
  const anyText = (name: string): void => {
    // A word with free text right behind it ends nowhere: it is the beginning of that text.
    const last = text === '' ? atoms.at(-1) : undefined;
    if (last?.kind === 'word') {
      atoms.pop();
      name = last.name;
    }
    literal();
    if (atoms.length > 0 || pieces.length === 0) {
      pieces.push({ before, atoms });
      before = name;
    } else before ||= name;
    atoms = [];
    free = true;
  };
  let at = 0;
  let index = 0;
  for (const match of format.matchAll(CONVERSION)) {
    text += format.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[1] === undefined) {
      text += '%';
      continue;
    }
    const given = names[index++] ?? '-';
    const name = given === '-' ? '' : given;
    const value = name === '' ? undefined : fixed[name];
    if (value !== undefined) text += value;
    else {
      const kind = 'diu'.includes(match[1]) ? 'digits' : WORDS.has(name) ? 'word' : 'any';
      // A typed conversion right behind free text has no start of its own: it is part of that text.
      const placed = text !== '' || (atoms.length === 0 ? !free : atoms.at(-1)!.kind === 'text');
      if (kind === 'any' || !placed) anyText(name);
      else {
        literal();
        atoms.push({ kind, name });
        free = false;
      }
    }
  }
  text += format.slice(at);
  literal();
  const endsFree = free && atoms.length === 0;
  if (!endsFree) pieces.push({ before, atoms });
  const first = pieces[0]!.atoms[0];
  return {
    pieces,
    rest: endsFree ? before : undefined,
    weight,
    head: first?.kind === 'text' ? first.text : '',
  };
}

/**
 * What packet.c sshpkt_fmt_connection_id writes (a name, an address, a port), the bare address of older releases, and libwrap's
 * `HOST (ADDRESS)`; the address may be blanked out. Other programs name whom they please: `Connection reset by peer`.
 */
const PEER =
  /^(?:(?:(?:\S+ )?user .*|\S+) port \d+|(?!\d+\.[\d.]+:)[\da-fx*]*[.:][\da-fx*.:]+(?![\w-])|\S+ \(\S*[.:]|UNKNOWN|address-\d+|[<[{*]\S+)/i;

/** Match one piece at `at`; returns the offset behind it, or -1. */
function matchPiece(
  atoms: readonly Atom[],
  text: string,
  at: number,
  end: number,
  out: Record<string, string>,
): number {
  let i = at;
  for (let n = 0; n < atoms.length; n++) {
    const atom = atoms[n]!;
    if (atom.kind === 'text') {
      if (!text.startsWith(atom.text, i)) return -1;
      i += atom.text.length;
      continue;
    }
    const start = i;
    if (atom.kind === 'digits') {
      if (text[i] === '-') i++;
      while (i < end && isDigit(text.charCodeAt(i))) i++;
    } else {
      const next = atoms[n + 1];
      const stop = next?.kind === 'text' && !next.text.startsWith(' ') ? next.text : undefined;
      while (i < end && text.charCodeAt(i) > 32 && !(stop !== undefined && text.startsWith(stop, i))) i++;
    }
    if (i === start || (atom.kind === 'digits' && !isDigit(text.charCodeAt(i - 1)))) return -1;
    if (atom.name !== '') out[atom.name] = text.slice(start, i);
  }
  return i <= end ? i : -1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * Match the text from `start` to `end`.
 * @param open accept further text behind the message (a message quoted inside another program's line)
 * @returns the fields, or undefined
 */
export function match(
  matcher: Matcher,
  text: string,
  start: number,
  end: number,
  open = false,
): Record<string, string> | undefined {
  const { pieces, rest } = matcher;
  const out: Record<string, string> = {};
  let i = matchPiece(pieces[0]!.atoms, text, start, end, out);
  if (i === -1) return undefined;
  for (let p = 1; p < pieces.length; p++) {
    const { before, atoms } = pieces[p]!;
    const anchor = (atoms[0] as { text: string }).text;
    const toEnd = p === pieces.length - 1 && rest === undefined && !open;
    let found = -1;
    let from = i;
    while (found === -1) {
      const hit = text.indexOf(anchor, from);
      if (hit === -1 || hit >= end) return undefined;
      const after = matchPiece(atoms, text, hit, end, out);
      if (after !== -1 && (!toEnd || after === end)) {
        if (before !== '') out[before] = text.slice(i, hit);
        found = after;
      } else from = hit + 1;
    }
    i = found;
  }
  if (rest !== undefined) {
    if (rest !== '') out[rest] = text.slice(i, end);
  } else if (!open && i !== end) return undefined;
  if (rest === 'peer') {
    const said = PEER.exec(out['peer']!);
    if (said === null) return undefined;
    // What stands behind it is not OpenSSH's.
    out['peer'] = said[0];
  }
  return out;
}

/**
 * The word that a message starts with: what matchers are looked up by.
 * @returns offset behind the word
 */
export function wordEnd(text: string, at: number, end: number): number {
  let i = at + 1;
  while (i < end && !isDelimiter(text.charCodeAt(i))) i++;
  return Math.min(i, end);
}

/** Blank, `"`, `#`, `'`, `(`, `)`, `,`, `:`, `[`, `]`, `=`, `;` and controls end a word. */
export function isDelimiter(code: number): boolean {
  return (
    code <= 35 ||
    (code >= 39 && code <= 41) ||
    code === 44 ||
    code === 58 ||
    code === 59 ||
    code === 61 ||
    code === 91 ||
    code === 93
  );
}
