/**
 * Classifies a text or a file off the page's thread. No logic of its own: it reads pieces, pushes them, and reports.
 * `new Worker(new URL('../workers/classify-worker.ts', import.meta.url), { type: 'module' })`
 */
import type { Classified } from '#openssh/log/classify.ts';
import { Classifier } from '#openssh/log/classify.ts';
// The table behind it is large, which is why only the worker has it: it comes with a log, not with the page.
import { isKnown } from '#openssh/log/known.ts';
import type { Reply, Request } from './protocol.ts';
import { LINES_MAX } from './protocol.ts';

/** The part of DedicatedWorkerGlobalScope in use; the project's types are those of a page. */
interface Scope {
  postMessage(reply: Reply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
}
const scope = self as unknown as Scope;

/** Pushed at once, in UTF-16 units or bytes: little enough that a cancel gets through soon. */
const PIECE = 1 << 18;
/** Milliseconds between two reports of progress. */
const PACE = 100;

let current = -1;

async function* pieces(input: string | Blob): AsyncGenerator<string | Uint8Array> {
  if (typeof input === 'string') {
    for (let at = 0; at < input.length; at += PIECE) yield input.slice(at, at + PIECE);
    return;
  }
  const reader = input.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    // Some engines hand out a whole file at once.
    for (let at = 0; at < part.value.length; at += PIECE) yield part.value.subarray(at, at + PIECE);
  }
}

async function classify(job: number, input: string | Blob): Promise<void> {
  const begun = performance.now();
  const lines: Classified[] = [];
  const classifier = new Classifier((line) => {
    if (line.weight !== 'ordinary' && line.plain !== true && lines.length < LINES_MAX) lines.push(line);
  }, isKnown);
  const total = typeof input === 'string' ? input.length : input.size;
  let done = 0;
  let reported = begun;
  for await (const piece of pieces(input)) {
    classifier.push(piece);
    done += piece.length;
    if (performance.now() - reported < PACE) continue;
    reported = performance.now();
    scope.postMessage({ type: 'progress', job, done, total });
    // Lets a cancel, or the next request, in.
    await new Promise((resolve) => setTimeout(resolve));
    if (current !== job) {
      scope.postMessage({ type: 'cancelled', job });
      return;
    }
  }
  scope.postMessage({
    type: 'done',
    job,
    summary: classifier.finish(),
    lines,
    took: performance.now() - begun,
  });
}

scope.addEventListener('message', ({ data }) => {
  if (data.type === 'cancel') {
    if (current === data.job) current = -1;
    return;
  }
  current = data.job;
  classify(data.job, data.input).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({ type: 'failed', job: data.job, message: `The file could not be read: ${message}` });
  });
});
