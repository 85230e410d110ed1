/** Texts and files as pieces of moderate size, gzip unpacked: little enough that a cancel gets through soon. */

/** In UTF-16 units or bytes. */
const PIECE = 1 << 18;

/** A piece, and how much of the input has been read with it: less than its length if the input is packed. */
export interface Piece {
  readonly text: string | Uint8Array;
  readonly done: number;
}

/** Units or bytes of an input in all. */
export function sizeOf(input: string | readonly Blob[]): number {
  return typeof input === 'string' ? input.length : input.reduce((sum, { size }) => sum + size, 0);
}

/** The input piece by piece; files are parted by an end of line. */
export async function* piecesOf(input: string | readonly Blob[]): AsyncGenerator<Piece> {
  if (typeof input === 'string') {
    for (let at = 0; at < input.length; at += PIECE)
      yield { text: input.slice(at, at + PIECE), done: Math.min(input.length, at + PIECE) };
    return;
  }
  let before = 0;
  for (const [index, file] of input.entries()) {
    let read = 0;
    const counted = file.stream().pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(part, controller) {
          read += part.length;
          controller.enqueue(part);
        },
      }),
    );
    const stream = (await isGzip(file))
      ? counted.pipeThrough(new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>)
      : counted;
    // A file without an end of line must not run into the next.
    if (index > 0) yield { text: Uint8Array.of(10), done: before };
    const reader = stream.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      // Some engines hand out a whole file at once.
      for (let at = 0; at < part.value.length; at += PIECE)
        yield { text: part.value.subarray(at, at + PIECE), done: before + read };
    }
    before += file.size;
  }
}

/** RFC 1952: ID1 and ID2. */
async function isGzip(file: Blob): Promise<boolean> {
  if (file.size < 18) return false;
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}
