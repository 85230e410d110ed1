/**
 * Classifies a text or a file off the page's thread. No logic of its own: it reads pieces, pushes them, and reports.
 * `new Worker(new URL('../workers/classify-worker.ts', import.meta.url), { type: 'module' })`
 */
import type { Classified, Wants } from '#openssh/log/classify.ts';
import { Classifier } from '#openssh/log/classify.ts';
import type { Reply, Request } from './protocol.ts';
import { piecesOf, sizeOf } from './pieces.ts';
import { LINES_EACH, LINES_MAX, UNKNOWN_MAX } from './protocol.ts';

/** The part of DedicatedWorkerGlobalScope in use; the project's types are those of a page. */
interface Scope {
  postMessage(reply: Reply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
}
const scope = self as unknown as Scope;

/** Milliseconds between two reports of progress, and between two summaries on the way. */
const PACE = 100;
const SUMMARY_PACE = 700;

let current = -1;

/** Chooses the lines to send back: those that say something, and some of each ordinary message. */
function chooser(): Wants {
  const counts = new Map<string, number>();
  return ({ id, weight, plain }) => {
    if (plain === true) return false;
    // Lines of other programs must not take the place of refusals.
    const [key, most] =
      id === null ? ['?', UNKNOWN_MAX] : weight === 'ordinary' ? [id, LINES_EACH] : ['', LINES_MAX];
    const count = (counts.get(key) ?? 0) + 1;
    if (count > most) return false;
    counts.set(key, count);
    return true;
  };
}

async function classify(job: number, input: string | readonly Blob[]): Promise<void> {
  // Its table is large, which is why only the worker loads it: it comes with a log, not with the page.
  const { isKnown } = await import('#openssh/log/known.ts');
  const begun = performance.now();
  const lines: Classified[] = [];
  const classifier = new Classifier((line) => lines.push(line), isKnown, chooser());
  const total = sizeOf(input);
  let reported = begun;
  let summed = begun;
  for await (const { text, done, next } of piecesOf(input)) {
    if (next) classifier.endLine();
    else classifier.push(text);
    const now = performance.now();
    if (now - reported < PACE) continue;
    reported = now;
    const summary = now - summed > SUMMARY_PACE ? classifier.summary() : undefined;
    if (summary !== undefined) summed = now;
    const took = now - begun;
    scope.postMessage({ type: 'progress', job, done, total, took, ...(summary && { summary }) });
    // Lets a cancel, or the next request, in.
    await new Promise((resolve) => setTimeout(resolve));
    if (current !== job) {
      scope.postMessage({ type: 'cancelled', job });
      return;
    }
  }
  const summary = classifier.finish();
  scope.postMessage({ type: 'done', job, summary, lines, took: performance.now() - begun });
}

scope.addEventListener('message', ({ data }) => {
  if (data.type === 'cancel') {
    if (current === data.job) current = -1;
    return;
  }
  current = data.job;
  const { input } = data;
  classify(data.job, typeof input === 'string' || Array.isArray(input) ? input : [input as Blob]).catch(
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      scope.postMessage({ type: 'failed', job: data.job, message: `The file could not be read: ${message}` });
    },
  );
});
