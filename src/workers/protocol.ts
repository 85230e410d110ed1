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
      /** Lines to show that were read since the last report that had any. */
      readonly lines?: readonly KeptLine[];
    }
  | {
      readonly type: 'done';
      readonly job: number;
      readonly summary: Summary;
      /** Lines to show that no report had: the first of each message, and of unknown lines. */
      readonly lines: readonly KeptLine[];
      /** Milliseconds of work. */
      readonly took: number;
    }
  | { readonly type: 'cancelled'; readonly job: number }
  | { readonly type: 'failed'; readonly job: number; readonly message: string };

/** What a page shows of a line, and learns of names from it. */
export type KeptLine = Pick<Classified, 'line' | 'text' | 'id' | 'limit' | 'weight' | 'fields'>;

/** Lines of one message of refusal or trouble that the worker sends at most; the summary covers all. */
export const LINES_MAX = 100_000;
/** Lines of all such messages that it sends at most: some 60 MB in the page. */
export const LINES_ALL = 150_000;
/** Lines of one ordinary message that it sends at most. */
export const LINES_EACH = 1_000;
/** Unknown lines that it sends at most. */
export const UNKNOWN_MAX = 5_000;
