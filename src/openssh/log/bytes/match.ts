/** The matchers of format.ts on ASCII bytes: the same steps in the same order, without making strings. */
import type { Matcher } from '../format.ts';
import { isAt, toBytes } from './words.ts';

type ByteAtom =
  | { readonly kind: 'text'; readonly text: Uint8Array }
  /** `slot` is the place of the value in the list of places, -1 for none; `stop` ends a word. */
  | { readonly kind: 'digits'; readonly slot: number }
  | { readonly kind: 'word'; readonly slot: number; readonly stop: Uint8Array | undefined };

/** A matcher of bytes. */
export interface ByteMatcher {
  readonly pieces: readonly { readonly before: number; readonly atoms: readonly ByteAtom[] }[];
  /** Slot of the text at the end; -1 for none; undefined if the format does not end in a string conversion. */
  readonly rest: number | undefined;
  /** Names of the slots. */
  readonly names: readonly string[];
}

/** Most named conversions of one format. */
export const SLOTS_MAX = 16;
/** Where the values of the last match are: from and to of each slot. */
export const places = new Int32Array(2 * SLOTS_MAX);

/** Derive the matcher of bytes; undefined if the format has text that is not ASCII, which no ASCII line can be. */
export function toByteMatcher({ pieces, rest }: Matcher): ByteMatcher | undefined {
  const names: string[] = [];
  const slotOf = (name: string): number => {
    if (name === '') return -1;
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name);
  };
  let plain = true;
  const out = pieces.map(({ before, atoms }) => {
    const made = atoms.map((atom, n): ByteAtom => {
      if (atom.kind === 'text') {
        plain &&= !/[^\0-\x7f]/.test(atom.text);
        return { kind: 'text', text: toBytes(atom.text) };
      }
      const slot = slotOf(atom.name);
      if (atom.kind === 'digits') return { kind: 'digits', slot };
      const next = atoms[n + 1];
      const stop = next?.kind === 'text' && !next.text.startsWith(' ') ? toBytes(next.text) : undefined;
      return { kind: 'word', slot, stop };
    });
    return { before: slotOf(before), atoms: made };
  });
  const last = rest === undefined ? undefined : slotOf(rest);
  return plain && names.length <= SLOTS_MAX ? { pieces: out, rest: last, names } : undefined;
}

function place(slot: number, from: number, to: number): void {
  if (slot < 0) return;
  places[2 * slot] = from;
  places[2 * slot + 1] = to;
}

function matchPiece(atoms: readonly ByteAtom[], bytes: Uint8Array, at: number, end: number): number {
  let i = at;
  for (const atom of atoms) {
    if (atom.kind === 'text') {
      if (i + atom.text.length > end || !isAt(bytes, i, atom.text)) return -1;
      i += atom.text.length;
      continue;
    }
    const start = i;
    if (atom.kind === 'digits') {
      if (bytes[i] === 45 && i < end) i++;
      while (i < end && bytes[i]! >= 48 && bytes[i]! <= 57) i++;
    } else {
      const { stop } = atom;
      while (
        i < end &&
        bytes[i]! > 32 &&
        !(stop !== undefined && bytes[i] === stop[0] && isAt(bytes, i, stop))
      )
        i++;
    }
    if (i === start) return -1;
    place(atom.slot, start, i);
  }
  return i;
}

/**
 * `match` of format.ts on bytes; the values are then in `places`.
 * @param open accept further text behind the message
 */
export function matchBytes(
  { pieces, rest }: ByteMatcher,
  bytes: Uint8Array,
  start: number,
  end: number,
  open = false,
): boolean {
  let i = matchPiece(pieces[0]!.atoms, bytes, start, end);
  if (i === -1) return false;
  for (let p = 1; p < pieces.length; p++) {
    const { before, atoms } = pieces[p]!;
    const anchor = (atoms[0] as { text: Uint8Array }).text[0]!;
    const toEnd = p === pieces.length - 1 && rest === undefined && !open;
    let found = -1;
    for (let hit = i; ; hit++) {
      while (hit < end && bytes[hit] !== anchor) hit++;
      if (hit >= end) return false;
      const after = matchPiece(atoms, bytes, hit, end);
      if (after === -1 || (toEnd && after !== end)) continue;
      place(before, i, hit);
      found = after;
      break;
    }
    i = found;
  }
  if (rest !== undefined) place(rest, i, end);
  else if (!open && i !== end) return false;
  return true;
}
