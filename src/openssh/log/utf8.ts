/** Code units gathered before they become a string: below the argument limit of every engine. */
const BLOCK = 4096;

/**
 * Decode UTF-8; each byte that is no part of a character becomes U+FFFD.
 * (The pure layer has no TextDecoder.)
 */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let out = '';
  let units: number[] = [];
  let i = start;
  while (i < end) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      units.push(byte);
      i++;
    } else {
      const length =
        byte >= 0xc2 && byte < 0xe0
          ? 2
          : byte >= 0xe0 && byte < 0xf0
            ? 3
            : byte >= 0xf0 && byte < 0xf5
              ? 4
              : 1;
      const point = length === 1 || i + length > end ? -1 : pointAt(bytes, i, length);
      if (point === -1) {
        units.push(0xfffd);
        i++;
      } else {
        if (point > 0xffff)
          units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
        else units.push(point);
        i += length;
      }
    }
    if (units.length >= BLOCK) {
      out += String.fromCharCode(...units);
      units = [];
    }
  }
  return out + String.fromCharCode(...units);
}

/** Code point of a sequence of 2 to 4 bytes; -1 if it is none (continuation missing, overlong, surrogate, too large). */
function pointAt(bytes: Uint8Array, at: number, length: number): number {
  let point = bytes[at]! & (0x7f >> length);
  for (let n = 1; n < length; n++) {
    const byte = bytes[at + n]!;
    if ((byte & 0xc0) !== 0x80) return -1;
    point = (point << 6) | (byte & 0x3f);
  }
  const least = [0, 0, 0x80, 0x800, 0x10000][length]!;
  return point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? -1 : point;
}
