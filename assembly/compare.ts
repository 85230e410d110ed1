/** Bytes, sixteen or eight at a time. Where a block is not full, the last one takes in some bytes twice. */

/** True if so many bytes are the same at both places. */
export function isSame(a: i32, b: i32, length: i32): bool {
  if (length >= 16) {
    const last = length - 16;
    for (let n = 0; n < last; n += 16)
      if (!v128.all_true<i8>(v128.eq<i8>(v128.load(a + n), v128.load(b + n)))) return false;
    return v128.all_true<i8>(v128.eq<i8>(v128.load(a + last), v128.load(b + last)));
  }
  if (length >= 8)
    return load<u64>(a) == load<u64>(b) && load<u64>(a + length - 8) == load<u64>(b + length - 8);
  if (length >= 4)
    return load<u32>(a) == load<u32>(b) && load<u32>(a + length - 4) == load<u32>(b + length - 4);
  for (let n = 0; n < length; n++) if (load<u8>(a + n) != load<u8>(b + n)) return false;
  return true;
}

/** Copy so many bytes and perhaps some more: `memory.copy` is a call for each. */
export function copy(to: i32, from: i32, length: i32): void {
  for (let n = 0; n < length; n += 16) v128.store(to + n, v128.load(from + n));
}

/** Where the text stands first from `from` on, before `end`; -1 for nowhere. */
export function find(text: i32, length: i32, from: i32, end: i32): i32 {
  const first = i8x16.splat(load<u8>(text));
  const stop = end - length;
  for (let block = from; block <= stop; block += 16) {
    // A bit for each byte that is the first of the text.
    let hits = i8x16.bitmask(i8x16.eq(v128.load(block), first));
    while (hits != 0) {
      const at = block + ctz(hits);
      if (at > stop) return -1;
      if (inline.always(isSame(at, text, length))) return at;
      hits &= hits - 1;
    }
  }
  return -1;
}

export function isDigit(byte: i32): bool {
  return <u32>(byte - 48) <= 9;
}

export function isLetter(byte: i32): bool {
  return <u32>((byte | 32) - 97) <= 25;
}
