import type { Classified } from '#openssh/log/classified.ts';
import type { Summary } from '#openssh/log/summary.ts';

/** What the page asks of the worker. A new `classify` cancels the one before it. */
export type Request =
  | {
      readonly type: 'classify';
      /** Chosen by the page; every reply carries it, so that late ones can be told. */
      readonly job: number;
      /** A text, or files that are read as streams, one after the other, gzip unpacked; never as a whole. */
      readonly input: string | Blob | readonly Blob[];
    }
  | { readonly type: 'cancel'; readonly job: number };

/** What the worker answers. */
export type Reply =
  | {
      readonly type: 'progress';
      readonly job: number;
      /** Bytes (of files, as they are stored) or UTF-16 units (of a text) read so far, and in all. */
      readonly done: number;
      readonly total: number;
      /** Milliseconds since the beginning. */
      readonly took: number;
      /** What the lines so far say; not with every report. */
      readonly summary?: Summary;
    }
  | {
      readonly type: 'done';
      readonly job: number;
      readonly summary: Summary;
      /** Lines to show: the first of refusals and trouble, of unknown lines, and of each ordinary message. */
      readonly lines: readonly Classified[];
      /** Milliseconds of work. */
      readonly took: number;
    }
  | { readonly type: 'cancelled'; readonly job: number }
  | { readonly type: 'failed'; readonly job: number; readonly message: string };

/** Lines of refusals and trouble that the worker sends back at most; the summary covers all. */
export const LINES_MAX = 2_000;
/** Lines of one ordinary message that it sends back at most. */
export const LINES_EACH = 50;
/** Unknown lines that it sends back at most. */
export const UNKNOWN_MAX = 500;
