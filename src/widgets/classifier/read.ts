/**
 * Reads text or files through the engine: a short text in the page if asked, with as little of the engine as will do; all
 * else in a worker, piece by piece.
 */
import type { Classified } from '#openssh/log/classified.ts';
import { firstAnswer } from '#openssh/log/first-answer.ts';
import type { Summary } from '#openssh/log/summary.ts';
import { LINES_MAX, type KeptLine, type Reply, type Request } from '#workers/protocol.ts';

/** What was read. */
export interface ReadLog {
  readonly summary: Summary;
  /** Lines to show: the first that are not ordinary traffic, and some of each ordinary message. */
  readonly lines: readonly KeptLine[];
}

/** A reading under way. */
export interface Reading {
  readonly result: Promise<ReadLog>;
  /** Stop it; `result` stays open. */
  cancel(): void;
}

/** How far a reading is, in bytes or characters and milliseconds. */
export type Progress = Pick<Extract<Reply, { type: 'progress' }>, 'done' | 'total' | 'took' | 'summary'> & {
  /** Lines to show so far. */
  readonly lines: readonly KeptLine[];
};

interface Options {
  readonly worker: boolean;
  /** Told while a long reading goes on: how far it is, and now and then what the lines so far say. */
  readonly onProgress: (progress: Progress) => void;
}

/** Several drops are to be counted against the logins between them, which only the worker does. */
const countsLogins = ({ groups }: Summary) =>
  groups.some(({ id, count }) => id.startsWith('maxstartups-') && count > 1);

/** Read a text, or files one after the other as one log. */
export function read(input: string | readonly File[], { worker, onProgress }: Options): Reading {
  if (worker || typeof input !== 'string') return readInWorker(input, onProgress);
  const first = firstAnswer(input);
  if (first === undefined) return readOn(input, onProgress);
  if (countsLogins(first.summary)) return readInWorker(input, onProgress);
  return {
    result: Promise.resolve({ ...first, lines: first.lines.slice(0, LINES_MAX) }),
    cancel: () => undefined,
  };
}

/** Read a text of which the first part of the engine does not know every line. */
function readOn(text: string, onProgress: Options['onProgress']): Reading {
  let inWorker: Reading | undefined;
  let cancelled = false;
  const result = readHere(text).then((here) => {
    // The table of lines that nothing explains is large: only the worker has it.
    if (here.summary.unknown === 0 && !countsLogins(here.summary)) return here;
    if (cancelled) return new Promise<never>(() => undefined);
    inWorker = readInWorker(text, onProgress);
    return inWorker.result;
  });
  return {
    result,
    cancel: () => {
      cancelled = true;
      inWorker?.cancel();
    },
  };
}

async function readHere(text: string): Promise<ReadLog> {
  const { TextClassifier } = await import('#openssh/log/text-classifier.ts');
  const lines: Classified[] = [];
  const classifier = new TextClassifier((line) => {
    if (lines.length < LINES_MAX) lines.push(line);
  });
  classifier.push(text);
  return { summary: classifier.finish(), lines };
}

let worker: Worker | undefined;
let lastJob = 0;

function readInWorker(input: string | readonly File[], onProgress: Options['onProgress']): Reading {
  worker ??= new Worker(new URL('../../workers/classify-worker.ts', import.meta.url), { type: 'module' });
  const started = worker;
  const job = ++lastJob;
  const say = (request: Request) => started.postMessage(request);
  const done = new AbortController();
  let lines: readonly KeptLine[] = [];
  const result = new Promise<ReadLog>((resolve, reject) => {
    const listen = ({ data }: MessageEvent<Reply>) => {
      if (data.job !== job) return;
      if (data.type === 'progress') {
        // Another array, so that what was drawn from the one before stays as it is.
        if (data.lines !== undefined && data.lines.length > 0) lines = [...lines, ...data.lines];
        onProgress({ ...data, lines });
      } else {
        done.abort();
        if (data.type === 'done') resolve({ summary: data.summary, lines: [...lines, ...data.lines] });
        if (data.type === 'failed') reject(new Error(data.message));
      }
    };
    started.addEventListener('message', listen, { signal: done.signal });
    started.addEventListener('error', () => reject(new Error('the reader could not be started')), {
      signal: done.signal,
    });
  });
  say({ type: 'classify', job, input });
  return { result, cancel: () => say({ type: 'cancel', job }) };
}
