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
  ])('unpacks %s', async (name, pack) => {
    // Frames of zstd may follow each other; no browser takes a second member of gzip.
    const parts = [log.repeat(20_000), ...(name === 'zstd' ? [log] : [])].map(
      (part) => new Uint8Array(pack(part)),
    );
    const times = parts.length === 2 ? 20_001 : 20_000;
    expect(await ask(4, new Blob(parts))).toMatchObject({
      type: 'done',
      summary: { lines: 3 * times, plain: times, unknown: times },
    });
    const broken = new Uint8Array(pack(log)).subarray(0, -8);
    expect(await ask(5, new Blob([broken]))).toMatchObject({ type: 'failed' });
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
    const broken = { size: 1, stream: () => { throw new Error('gone'); } } as unknown as Blob; // prettier-ignore
    expect(await ask(3, broken)).toMatchObject({
      type: 'failed',
      job: 3,
      message: 'The file could not be read: gone',
    });
  });
});
