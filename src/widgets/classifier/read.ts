/** Reads text or files through the engine: a short text in the page if asked, all else in a worker, piece by piece. */
import type { Classified } from '#openssh/log/classified.ts';
import { TextClassifier } from '#openssh/log/text-classifier.ts';
import type { Summary } from '#openssh/log/summary.ts';
import { LINES_MAX, type Reply, type Request } from '#workers/protocol.ts';

/** What was read. */
export interface ReadLog {
  readonly summary: Summary;
  /** The first lines that are not ordinary traffic. */
  readonly lines: readonly Classified[];
}

/** A reading under way. */
export interface Reading {
  readonly result: Promise<ReadLog>;
  /** Stop it; `result` stays open. */
  cancel(): void;
}

interface Options {
  readonly worker: boolean;
  /** Told while a long reading goes on: what was read, of all, in bytes or characters. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Read a text, or files one after the other as one log. */
export function read(input: string | readonly File[], { worker, onProgress }: Options): Reading {
  if (!worker && typeof input === 'string') {
    const here = readHere(input);
    // The table of lines that nothing explains is large: only the worker has it.
    if (here.summary.unknown === 0) return { result: Promise.resolve(here), cancel: () => undefined };
  }
  return readInWorker(typeof input === 'string' ? input : joined(input), onProgress);
}

function readHere(text: string): ReadLog {
  const lines: Classified[] = [];
  const classifier = new TextClassifier((line) => {
    if (line.weight !== 'ordinary' && lines.length < LINES_MAX) lines.push(line);
  });
  classifier.push(text);
  return { summary: classifier.finish(), lines };
}

/** Files as one log; a file without an end of line must not run into the next. */
function joined(files: readonly File[]): Blob {
  return files.length === 1 ? files[0]! : new Blob(files.flatMap((file) => [file, '\n']));
}

let worker: Worker | undefined;
let lastJob = 0;

function readInWorker(input: string | Blob, onProgress: Options['onProgress']): Reading {
  worker ??= new Worker(new URL('../../workers/classify-worker.ts', import.meta.url), { type: 'module' });
  const started = worker;
  const job = ++lastJob;
  const say = (request: Request) => started.postMessage(request);
  const done = new AbortController();
  const result = new Promise<ReadLog>((resolve, reject) => {
    const listen = ({ data }: MessageEvent<Reply>) => {
      if (data.job !== job) return;
      if (data.type === 'progress') onProgress(data.done, data.total);
      else {
        done.abort();
        if (data.type === 'done') resolve(data);
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
