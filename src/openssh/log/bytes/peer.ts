import { places, SPARE } from './kernel.ts';
import { isAt, isDigit, toBytes } from './words.ts';

/** `WHO` of classified.ts. */
const WHO = ['user ', 'invalid user ', 'authenticating user '].map(toBytes);

const PORT = toBytes(' port ');
const BETWEEN = PORT.length;

/**
 * `user`, `address` and `port` of `spreadPeer`, in bytes: `[[invalid |authenticating ]user NAME ]ADDRESS port N`.
 * @param slot place of the peer in `places`
 * @returns the place where they now are; -1 if the peer names none
 */
export function peerAt(bytes: Uint8Array, slot: number, name: 'user' | 'address' | 'port'): number {
  const from = places[slot]!;
  const to = places[slot + 1]!;
  const port = portStart(bytes, from, to);
  if (name === 'port') return port === -1 ? -1 : spare(port, to);
  const end = port === -1 ? to : port - BETWEEN;
  const start = addressStart(bytes, from, end);
  if (name === 'address') return start === end ? -1 : spare(start, end);
  const before = start - 1;
  for (const words of WHO)
    if (before - from >= words.length && isAt(bytes, from, words)) return spare(from + words.length, before);
  return -1;
}

function spare(from: number, to: number): number {
  places[SPARE] = from;
  places[SPARE + 1] = to;
  return SPARE;
}

/** Where the digits behind the last ` port ` start; -1 if there are none. */
function portStart(bytes: Uint8Array, from: number, to: number): number {
  let digits = to;
  while (digits > from && isDigit(bytes[digits - 1])) digits--;
  const ported =
    to > digits && to - digits <= 5 && digits - from >= BETWEEN && isAt(bytes, digits - BETWEEN, PORT);
  return ported ? digits : -1;
}

function addressStart(bytes: Uint8Array, from: number, end: number): number {
  let start = end;
  while (start > from && bytes[start - 1] !== 32) start--;
  return start;
}
