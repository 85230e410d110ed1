/** Values in the fragment of an address: JSON, compressed, in the alphabet of URLs. */

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = (
    new Blob([bytes]).stream().pipeThrough(stream) as ReadableStream<Uint8Array<ArrayBuffer>>
  ).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    size += step.value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError('too large');
    }
    parts.push(step.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  // In parts: a call takes only so many arguments.
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
}

/** A value, given as JSON, in few characters. */
export async function pack(json: string): Promise<string> {
  const bytes = new TextEncoder().encode(json);
  return toBase64Url(await through(bytes, new CompressionStream('deflate-raw'), Infinity));
}

/** What was packed, or why it cannot be read. */
export type Unpacked =
  { readonly value: unknown; readonly error?: never } | { readonly value?: never; readonly error: string };

/**
 * Read what `pack` wrote; never rejects.
 * @param most bytes that it may unpack to
 */
export async function unpack(data: string, most: number): Promise<Unpacked> {
  const damaged = { error: 'it has been cut or changed on its way' };
  if (!/^[\w-]+$/.test(data)) return damaged;
  try {
    const bytes = await through(fromBase64Url(data), new DecompressionStream('deflate-raw'), most);
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch (error) {
    return error instanceof RangeError && error.message === 'too large'
      ? { error: `it unpacks to more than ${most.toLocaleString('en')} characters` }
      : damaged;
  }
}
