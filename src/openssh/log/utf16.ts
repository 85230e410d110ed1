/** Decodes UTF-16, in which PowerShell and the event viewer of Windows save a log. (The pure layer has no TextDecoder.) */
export class Utf16 {
  readonly #high: 0 | 1;
  /** The first byte of a unit whose second has not come yet. */
  #odd: number | undefined;

  /** @param bigEndian true if the high byte of each unit comes first */
  constructor(bigEndian: boolean) {
    this.#high = bigEndian ? 0 : 1;
  }

  /** The text of the next bytes, cut anywhere. */
  decode(bytes: Uint8Array): string {
    let out = '';
    let units: number[] = [];
    let at = 0;
    const take = (first: number, second: number) => {
      units.push(this.#high === 0 ? (first << 8) | second : (second << 8) | first);
      if (units.length < 4096) return;
      out += String.fromCharCode(...units);
      units = [];
    };
    if (this.#odd !== undefined && bytes.length > 0) {
      take(this.#odd, bytes[at++]!);
      this.#odd = undefined;
    }
    for (; at + 1 < bytes.length; at += 2) take(bytes[at]!, bytes[at + 1]!);
    if (at < bytes.length) this.#odd = bytes[at];
    return out + String.fromCharCode(...units);
  }
}

/** The decoder for a log that begins with these bytes: a mark, or ASCII with a zero beside it; null if they are not UTF-16. */
export function wideOf(bytes: Uint8Array): Utf16 | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return new Utf16(false);
  if (a === 0xfe && b === 0xff) return new Utf16(true);
  if (b === 0 && d === 0 && a! > 8 && c! > 8) return new Utf16(false);
  if (a === 0 && c === 0 && b! > 8 && d! > 8) return new Utf16(true);
  return null;
}
