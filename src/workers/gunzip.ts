/**
 * gzip in several members, one behind the other, as `cat a.gz b.gz` and some rotations make it. Browsers unpack one member and
 * take the next for rubbish; pako is zlib itself, ported, tells where a member ends, and checks its sum. 8 kB, loaded for
 * such a file alone.
 */
import {
  Z_BUF_ERROR,
  Z_NO_FLUSH,
  Z_OK,
  Z_STREAM_END,
  ZStream,
  zlibInflate,
  zlibInflateInit2,
  zlibInflateReset,
} from 'pako';

/** gzip, not zlib, with the largest window: zlib.h inflateInit2. */
const GZIP = 16 + 15;
const PIECE = 1 << 18;

/** Unpacks members until the file ends. */
export function gunzipAll(): ReadableWritablePair<Uint8Array, Uint8Array> {
  const stream = new ZStream();
  zlibInflateInit2(stream, GZIP);
  let between = false;
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      stream.input = part;
      stream.next_in = 0;
      stream.avail_in = part.length;
      do {
        if (between) {
          // gzip(1) skips zeros behind a member: tapes are filled up with them.
          while (stream.avail_in > 0 && part[stream.next_in] === 0) {
            stream.next_in++;
            stream.avail_in--;
          }
          if (stream.avail_in === 0) return;
          zlibInflateReset(stream);
          between = false;
        }
        stream.output = new Uint8Array(PIECE);
        stream.next_out = 0;
        stream.avail_out = PIECE;
        const status = zlibInflate(stream, Z_NO_FLUSH);
        if (stream.next_out > 0) controller.enqueue(stream.output.subarray(0, stream.next_out));
        if (status === Z_STREAM_END) between = true;
        else if (status !== Z_OK && status !== Z_BUF_ERROR)
          throw new TypeError(stream.msg === '' ? 'this is not gzip' : stream.msg);
      } while (stream.avail_in > 0 || stream.avail_out === 0);
    },
    flush() {
      if (!between) throw new TypeError('the packed data end early');
    },
  });
}
