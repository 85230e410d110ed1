/** Texts and files as pieces of moderate size, gzip and zstd unpacked: little enough that a cancel gets through soon. */

/** In UTF-16 units or bytes. */
const PIECE = 1 << 18;

/** A piece, and how much of the input has been read with it: less than its length if the input is packed. */
export interface Piece {
  readonly text: string | Uint8Array;
  readonly done: number;
  /** True before the first piece of another file: what is open ends here. */
  readonly next?: true;
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
    if (index > 0) yield { text: '', done: before, next: true };
    const packing = await packingOf(file);
    const unpacks = packing === undefined ? [] : UNPACKERS[packing];
    yield* unpacked(file, unpacks, before);
    before += file.size;
  }
}

/** The pieces of a file; what the first way to unpack it does not take, the next is tried on. */
async function* unpacked(
  file: Blob,
  [unpack, ...others]: readonly Unpacker[],
  before: number,
  skipped = 0,
): AsyncGenerator<Piece> {
  let read = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(part, controller) {
        read += part.length;
        controller.enqueue(part);
      },
    }),
  );
  const stream = unpack === undefined ? counted : counted.pipeThrough(await unpack());
  const reader = stream.getReader();
  // What another way has given already.
  let left = skipped;
  let given = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const { value } = part;
      given += value.length;
      // Some engines hand out a whole file at once.
      for (let at = Math.min(left, value.length); at < value.length; at += PIECE)
        yield { text: value.subarray(at, at + PIECE), done: before + read };
      left = Math.max(0, left - value.length);
    }
  } catch (error) {
    if (others.length === 0) throw error;
    yield* unpacked(file, others, before, Math.max(skipped, given));
  }
}

type Bytes = ReadableWritablePair<Uint8Array, Uint8Array>;

/** How a file is packed, by its first bytes: RFC 1952 ID1 and ID2, RFC 8878 magic number. */
async function packingOf(file: Blob): Promise<'gzip' | 'zstd' | undefined> {
  const [a, b, c, d] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (a === 0x1f && b === 0x8b) return 'gzip';
  return a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd ? 'zstd' : undefined;
}

type Unpacker = () => Bytes | Promise<Bytes>;

/** Ways to unpack a file, the fastest first. */
const UNPACKERS: Readonly<Record<'gzip' | 'zstd', readonly Unpacker[]>> = {
  gzip: [
    () => new DecompressionStream('gzip') as Bytes,
    async () => (await import('./gunzip.ts')).gunzipAll(),
  ],
  zstd: [unzstd],
};

/** Browsers do not unpack zstd for a page; fzstd streams, is 8 kB, and comes when such a file does. */
async function unzstd(): Promise<Bytes> {
  const { Decompress } = await import('fzstd');
  let unpack: InstanceType<typeof Decompress>;
  return new TransformStream<Uint8Array, Uint8Array>({
    start(controller) {
      unpack = new Decompress((part) => {
        if (part.length > 0) controller.enqueue(part);
      });
    },
    transform(part) {
      unpack.push(part);
    },
    flush() {
      unpack.push(new Uint8Array(), true);
    },
  });
}
