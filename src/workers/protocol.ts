import type { Classified } from '#openssh/log/classify.ts';
import type { Summary } from '#openssh/log/summary.ts';

/** What the page asks of the worker. A new `classify` cancels the one before it. */
export type Request =
  | {
      readonly type: 'classify';
      /** Chosen by the page; every reply carries it, so that late ones can be told. */
      readonly job: number;
      /** A text, or a file that is read as a stream and never as a whole. */
      readonly input: string | Blob;
    }
  | { readonly type: 'cancel'; readonly job: number };

/** What the worker answers. */
export type Reply =
  | {
      readonly type: 'progress';
      readonly job: number;
      /** Bytes (of a Blob) or UTF-16 units (of a text) read so far, and in all. */
      readonly done: number;
      readonly total: number;
    }
  | {
      readonly type: 'done';
      readonly job: number;
      readonly summary: Summary;
      /** The first LINES_MAX lines that say something: refusals, trouble, and unknown ones. */
      readonly lines: readonly Classified[];
      /** Milliseconds of work. */
      readonly took: number;
    }
  | { readonly type: 'cancelled'; readonly job: number }
  | { readonly type: 'failed'; readonly job: number; readonly message: string };

/** Lines that the worker sends back at most; the summary covers all. */
export const LINES_MAX = 2_000;
