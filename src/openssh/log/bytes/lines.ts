/** Finds the bytes of a piece that are not printable ASCII, line ends among them, four at a time. */

/** Bytes looked at in one go. */
const BLOCK = 1 << 16;

/** Offsets of the bytes outside 32 to 126, one after the other. */
export class Marks {
  readonly #marks = new Int32Array(BLOCK);
  #bytes: Uint8Array = new Uint8Array();
  #words = new Int32Array();
  #at = 0;
  #count = 0;
  #next = 0;

  /** Begin with these bytes, behind `from`. */
  over(bytes: Uint8Array, from: number): void {
    this.#bytes = bytes;
    const { buffer, byteOffset, length } = bytes;
    this.#words = new Int32Array(buffer as ArrayBuffer, byteOffset, byteOffset % 4 === 0 ? length >> 2 : 0);
    this.#at = from;
    this.#count = this.#next = 0;
  }

  /** The next of them; -1 at the end. */
  next(): number {
    while (this.#next === this.#count) {
      if (this.#at >= this.#bytes.length) return -1;
      this.#fill();
    }
    return this.#marks[this.#next++]!;
  }

  #fill(): void {
    const bytes = this.#bytes;
    const words = this.#words;
    const marks = this.#marks;
    let at = this.#at;
    const end = Math.min(bytes.length, (at & -4) + BLOCK);
    let count = 0;
    for (; at < end && (at & 3) !== 0; at++) if (isMark(bytes[at]!)) marks[count++] = at;
    const last = Math.min(end >> 2, words.length);
    for (let w = at >> 2; w < last; w++) {
      // Eight at a time while there is none.
      while (w + 1 < last && ((outside(words[w]!) | outside(words[w + 1]!)) & 0x80808080) === 0) w += 2;
      if (w >= last) break;
      const four = words[w]!;
      if ((outside(four) & 0x80808080) === 0) continue;
      for (let i = w << 2, to = i + 4; i < to; i++) if (isMark(bytes[i]!)) marks[count++] = i;
    }
    for (at = Math.max(at, last << 2); at < end; at++) if (isMark(bytes[at]!)) marks[count++] = at;
    this.#at = end;
    this.#count = count;
    this.#next = 0;
  }
}

/** Of four bytes: the highest bit of one is set by what is not ASCII, by 127 plus one, and by what is below 32. */
function outside(four: number): number {
  return four | (four + 0x01010101) | ((four - 0x20202020) & ~four);
}

function isMark(byte: number): boolean {
  return byte < 32 || byte > 126;
}
