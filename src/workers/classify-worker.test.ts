import { gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Reply, Request } from './protocol.ts';

let listener: (event: { data: Request }) => void;
const replies: Reply[] = [];

beforeAll(async () => {
  vi.stubGlobal('self', {
    postMessage: (reply: Reply) => replies.push(reply),
    addEventListener: (_: string, given: typeof listener) => {
      listener = given;
    },
  });
  await import('./classify-worker.ts');
});
afterAll(() => {
  vi.unstubAllGlobals();
});

async function ask(job: number, input: string | Blob): Promise<Reply> {
  replies.length = 0;
  listener({ data: { type: 'classify', job, input } });
  return vi.waitFor(() => {
    const reply = replies.find((one) => one.job === job && one.type !== 'progress');
    if (reply === undefined) throw new Error('no reply yet');
    return reply;
  }, 20_000);
}

describe('the classify worker', () => {
  const log = 'debug3: receive packet: type 91\nerror: no more sessions\nfoo\n';

  it.each([
    ['a text', log],
    ['a file', new Blob([log])],
  ])('answers %s', async (_, input) => {
    const reply = await ask(1, input);
    expect(reply).toMatchObject({
      type: 'done',
      job: 1,
      summary: { lines: 3, plain: 1, unknown: 1, verdict: { limit: 'max-sessions' } },
      lines: [
        { line: 2, id: 'no-more-sessions' },
        { line: 3, id: null },
      ],
    });
  });

  it.each([
    ['gzip', gzipSync],
    ['zstd', zstdCompressSync],
  ])('unpacks %s, of one part or several', async (_, pack) => {
    const packed = (text: string) => new Uint8Array(pack(text));
    const times = (n: number) => ({ type: 'done', summary: { lines: 3 * n, plain: n, unknown: n } });
    expect(await ask(4, new Blob([packed(log.repeat(20_000))]))).toMatchObject(times(20_000));
    const several = [packed(log.repeat(20_000)), packed(log), packed(''), packed(log.repeat(10_000))];
    expect(await ask(5, new Blob(several))).toMatchObject(times(30_001));
    const broken = packed(log).subarray(0, -8);
    expect(await ask(6, new Blob([broken]))).toMatchObject({ type: 'failed' });
    expect(await ask(7, new Blob([packed(log), broken]))).toMatchObject({ type: 'failed' });
  });

  it('unpacks gzip whose parts are cut anywhere by the stream, and tells a wrong sum', async () => {
    const { gunzipAll } = await import('./gunzip.ts');
    const texts = ['', log, log.repeat(500), 'no end of line'];
    const bytes = Buffer.concat([...texts.map((text) => gzipSync(text)), Buffer.alloc(5)]);
    const unpack = async (all: Uint8Array, size: number) => {
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          for (let at = 0; at < all.length; at += size) controller.enqueue(all.slice(at, at + size));
          controller.close();
        },
      });
      const reader = stream
        .pipeThrough(gunzipAll())
        .pipeThrough(new TextDecoderStream() as never)
        .getReader();
      let out = '';
      for (let part = await reader.read(); !part.done; part = await reader.read()) out += String(part.value);
      return out;
    };
    for (const size of [1, 2, 7, 64, 100_000]) expect(await unpack(bytes, size)).toBe(texts.join(''));
    const wrong = Uint8Array.from(gzipSync(log));
    wrong[wrong.length - 6]! ^= 1;
    await expect(unpack(wrong, 64)).rejects.toThrow(/check/);
  });

  it('reports progress and can be canceled', async () => {
    const answer = ask(2, new Blob([log.repeat(300_000)]));
    await vi.waitFor(() => expect(replies.some(({ type }) => type === 'progress')).toBe(true), 20_000);
    listener({ data: { type: 'cancel', job: 2 } });
    expect(await answer).toEqual({ type: 'cancelled', job: 2 });
    expect(replies.find(({ type }) => type === 'progress')).toMatchObject({
      job: 2,
      total: log.length * 300_000,
    });
  });

  it('says so if a file cannot be read', async () => {
    const broken = { size: 1, slice: () => new Blob(), stream: () => { throw new Error('gone'); } } as unknown as Blob; // prettier-ignore
    expect(await ask(3, broken)).toMatchObject({
      type: 'failed',
      job: 3,
      message: 'The file could not be read: gone',
    });
  });
});
