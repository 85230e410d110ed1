/** The matchers of src/openssh/log/format.ts on bytes: the same steps in the same order, none of which is tried again but a search. */
import { find, isDigit, isSame } from './compare';
import { PLACES } from './layout';
import { addressLength, BETWEEN, isLastPeer, peerLength, rememberPeer } from './peer';

/*
 * A step is a conversion and the literal text behind it, so that there is little to choose between steps:
 * kind, slot, length of the text, place of the text.
 */
const SLOT: i32 = 4;
const LENGTH: i32 = 8;
const LITERAL: i32 = 12;
const STEP: i32 = 16;

/** A decimal number; 0 stands for no conversion. */
const DIGITS: i32 = 1;
/** A run without blanks that ends where the text behind it starts, if that is no blank. */
const WORD: i32 = 2;
/** Free text up to where the text and the steps behind it match. */
const SEARCH: i32 = 3;
/** The end of a format that ends in literal text or a number. */
const END: i32 = 4;
/** Free text up to the end. */
const REST: i32 = 5;
/** `ADDRESS port N`, if it is that of the line before: kind, slot of the address, slot of the number, its step. */
const PEER: i32 = 6;
/** The number that ends such a peer. */
const PORT: i32 = 7;

/**
 * Match the text from `start` to `end`; the values are then in PLACES.
 * @param at the first step
 * @param open accept further text behind the message
 */
export function match(at: i32, start: i32, end: i32, open: bool): bool {
  let step = at;
  let i = start;
  // The search that is under way: its step, where its free text starts, and where it last looked.
  let search = 0;
  let free = 0;
  let hit = 0;
  // Where the peer starts whose port is still to come.
  let peer = 0;
  while (true) {
    const kind = load<i32>(step);
    const slot = load<i32>(step, SLOT);
    const from = i;
    let ok = true;
    if (kind == SEARCH) {
      // The steps before this one are settled: what was searched for before is found.
      if (search != 0) place(load<i32>(search, SLOT), free, hit);
      search = step;
      free = i;
      hit = find(load<i32>(step, LITERAL), load<i32>(step, LENGTH), i, end);
      if (hit == -1) return false;
      i = hit + load<i32>(step, LENGTH);
      step += STEP;
      continue;
    } else if (kind == PEER) {
      if (!isLastPeer(i, end)) {
        peer = i;
        step += STEP;
        continue;
      }
      place(slot, i, i + addressLength);
      place(load<i32>(step, LENGTH), i + addressLength + BETWEEN, i + peerLength);
      i += peerLength;
      step = load<i32>(step, LITERAL);
    } else if (kind == WORD) {
      i = wordStop(step, i, end);
      ok = i > from;
      place(slot, from, i);
    } else if (kind == DIGITS || kind == PORT) {
      if (i < end && load<u8>(i) == 45) i++;
      while (i < end && isDigit(load<u8>(i))) i++;
      ok = i > from && load<u8>(i - 1) != 45;
      if (ok && kind == PORT) rememberPeer(peer, from, i);
      place(slot, from, i);
    } else if (kind == REST || kind == END) {
      // In the last piece the end is a part of what is searched for.
      ok = kind == REST || i == end || open;
      if (ok) {
        if (search != 0) place(load<i32>(search, SLOT), free, hit);
        if (kind == REST) place(slot, i, end);
        return true;
      }
    }
    const length = load<i32>(step, LENGTH);
    if (ok && (length == 0 || inline.always(isText(step, i, end)))) {
      i += length;
      step += STEP;
      continue;
    }
    if (search == 0) return false;
    hit = find(load<i32>(search, LITERAL), load<i32>(search, LENGTH), hit + 1, end);
    if (hit == -1) return false;
    i = hit + load<i32>(search, LENGTH);
    step = search + STEP;
  }
  return false;
}

function wordStop(step: i32, from: i32, end: i32): i32 {
  const stop: u8 = load<i32>(step, LENGTH) == 0 ? 32 : load<u8>(load<i32>(step, LITERAL));
  let i = from;
  while (i < end && load<u8>(i) > 32 && !(load<u8>(i) == stop && isText(step, i, end))) i++;
  return i;
}

/** True if the text of a step stands here. */
function isText(step: i32, at: i32, end: i32): bool {
  const length = load<i32>(step, LENGTH);
  return at + length <= end && inline.always(isSame(at, load<i32>(step, LITERAL), length));
}

function place(slot: i32, from: i32, to: i32): void {
  const at = PLACES + (slot << 3);
  store<i32>(at, from);
  store<i32>(at, to, 4);
}
