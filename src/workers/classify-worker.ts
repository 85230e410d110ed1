/**
 * Classifies a text or a file off the page's thread. No logic of its own: it reads pieces, pushes them, and reports.
 * `new Worker(new URL('../workers/classify-worker.ts', import.meta.url), { type: 'module' })`
 */
import type { Wants } from '#openssh/log/classify.ts';
import { Classifier } from '#openssh/log/classify.ts';
import type { Reply, Request } from './protocol.ts';
import { piecesOf, sizeOf } from './pieces.ts';
import type { KeptLine } from './protocol.ts';
import { LINES_ALL, LINES_EACH, LINES_MAX, UNKNOWN_MAX } from './protocol.ts';

/** The part of DedicatedWorkerGlobalScope in use; the project's types are those of a page. */
interface Scope {
  postMessage(reply: Reply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
}
const scope = self as unknown as Scope;

/** Milliseconds between two reports of progress, and between two summaries on the way. */
const PACE = 100;
const SUMMARY_PACE = 700;
/** Lines that go with a report. */
const PORTION = 5_000;

let current = -1;

/** Chooses the lines to send back: those that say something, and some of each ordinary message. */
function chooser(): Wants {
  const counts = new Map<string, number>();
  let all = 0;
  return ({ id, weight, plain }) => {
    if (plain === true) return false;
    // Lines of other programs, or of one message, must not take the place of the rest.
    const telling = id !== null && weight !== 'ordinary';
    const most = id === null ? UNKNOWN_MAX : telling ? LINES_MAX : LINES_EACH;
    const count = (counts.get(id ?? '?') ?? 0) + 1;
    if (count > most || (telling && all >= LINES_ALL && count > LINES_EACH)) return false;
    counts.set(id ?? '?', count);
    if (telling) all++;
    return true;
  };
}

async function classify(job: number, input: string | readonly Blob[]): Promise<void> {
  // Its table is large, which is why only the worker loads it: it comes with a log, not with the page.
  const { isKnown } = await import('#openssh/log/known.ts');
  const begun = performance.now();
  let lines: KeptLine[] = [];
  const keep = ({ line, text, id, limit, weight, fields }: KeptLine) =>
    lines.push({ line, text, id, limit, weight, fields });
  const classifier = new Classifier(keep, isKnown, chooser());
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
    // Lines go in portions, so that the page takes none of them for long.
    const portion = summary === undefined && lines.length < PORTION ? undefined : lines;
    if (portion !== undefined) lines = [];
    scope.postMessage({
      type: 'progress',
      job,
      done,
      total,
      took,
      ...(summary && { summary }),
      ...(portion && { lines: portion }),
    });
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
