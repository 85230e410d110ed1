/**
 * Address and port of the other end. Most lines name that of the line before: it is remembered, with a number that changes
 * when it does, so that neither need be read or compared again.
 */
import { copy, isDigit, isSame } from './compare';
import { PEER, PEER_NUMBER } from './layout';

/** `ADDRESS port N` with at most this many bytes is remembered. */
const LENGTH_MAX: i32 = 64;
/** Length of ` port `. */
export const BETWEEN: i32 = 6;

/** Length of what is remembered, 0 for nothing, and of the address in it. */
export let peerLength: i32 = 0;
export let addressLength: i32 = 0;
let number: i32 = 0;

/** True if the peer remembered stands at `at`. */
export function isLastPeer(at: i32, end: i32): bool {
  const stop = at + peerLength;
  if (peerLength == 0 || stop > end || !inline.always(isSame(at, PEER, peerLength))) return false;
  return stop == end || !isDigit(load<u8>(stop));
}

/** Remember the peer from `from` to `to`. */
export function rememberPeer(from: i32, port: i32, to: i32): void {
  store<i32>(PEER_NUMBER, ++number);
  peerLength = 0;
  // Others than those that `peerBefore` reads are told apart by what they are.
  if (to - from > LENGTH_MAX || to - port > 5 || !isDigit(load<u8>(port))) return;
  peerLength = to - from;
  addressLength = port - BETWEEN - from;
  copy(PEER, from, peerLength);
}

/** Number of the peer that ends at `to`; 0 if there is none with a port. */
export function peerBefore(from: i32, to: i32): i32 {
  const at = to - peerLength;
  if (at >= from && (at == from || load<u8>(at - 1) == 32) && isLastPeer(at, to)) return number;
  let port = to;
  while (port > from && isDigit(load<u8>(port - 1))) port--;
  if (port == to || to - port > 5 || port - from < BETWEEN) return 0;
  // ` por`, `t `
  if (load<u32>(port - 6) != 0x726f7020 || load<u16>(port - 2) != 0x2074) return 0;
  const end = port - BETWEEN;
  let start = end;
  while (start > from && load<u8>(start - 1) != 32) start--;
  if (start == end) return 0;
  rememberPeer(start, port, to);
  return number;
}
