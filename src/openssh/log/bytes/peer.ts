import { places, SPARE } from './match.ts';
import { isAt, toBytes } from './words.ts';

/** `WHO` of classified.ts. */
const WHO = ['user ', 'invalid user ', 'authenticating user '].map(toBytes);

const isDigit = (byte: number) => byte >= 48 && byte <= 57;

/**
 * `user`, `address` and `port` of `spreadPeer`, in bytes: `[[invalid |authenticating ]user NAME ]ADDRESS port N`.
 * @param slot place of the peer in `places`
 * @returns the place where they now are; -1 if the peer names none
 */
export function peerAt(bytes: Uint8Array, slot: number, name: 'user' | 'address' | 'port'): number {
  const from = places[slot]!;
  const to = places[slot + 1]!;
  let digits = to;
  while (digits > from && isDigit(bytes[digits - 1]!)) digits--;
  // The five bytes are those of "port", between blanks.
  const ported =
    to - digits > 0 &&
    to - digits <= 5 &&
    digits - from >= 6 &&
    bytes[digits - 1] === 32 &&
    bytes[digits - 2] === 116 &&
    bytes[digits - 3] === 114 &&
    bytes[digits - 4] === 111 &&
    bytes[digits - 5] === 112 &&
    bytes[digits - 6] === 32;
  if (name === 'port') {
    if (!ported) return -1;
    places[SPARE] = digits;
    places[SPARE + 1] = to;
    return SPARE;
  }
  const end = ported ? digits - 6 : to;
  let start = end;
  while (start > from && bytes[start - 1] !== 32) start--;
  if (name === 'address') {
    if (start === end) return -1;
    places[SPARE] = start;
    places[SPARE + 1] = end;
    return SPARE;
  }
  const before = start - 1;
  for (const words of WHO) {
    if (before - from < words.length || !isAt(bytes, from, words)) continue;
    places[SPARE] = from + words.length;
    places[SPARE + 1] = before;
    return SPARE;
  }
  return -1;
}
