import type { LimitId } from '../limits.ts';
import { secondsOf } from './clock.ts';

/** How often each limit was hit in equal spans of time. */
export interface Timeline {
  /** Seconds of one span. */
  readonly width: number;
  /** Times as the log shows them, of the first and of the last refusal. */
  readonly first: string;
  readonly last: string;
  /** Limits, the most frequent first; all have equally many spans. */
  readonly rows: readonly { readonly limit: LimitId; readonly counts: readonly number[] }[];
}

/** Spans at most; when the log goes on, two become one. */
const SPANS_MAX = 120;
const DAY = 86_400;

/** Counts refusals over time in a bounded number of spans, however long the log. */
export class TimelineCounter {
  readonly #rows = new Map<LimitId, number[]>();
  #width = 1;
  #begin = 0;
  #years = 0;
  #newest = -Infinity;
  #spans = 0;
  #first: string | undefined;
  #last = '';
  /** The text of the time read last, and its seconds. */
  #text = '';
  #seconds: number | undefined;

  /** Take one refusal at a time as the line shows it; a time that cannot be read is left out. */
  add(limit: LimitId, time: string, times: number): void {
    if (time !== this.#text) {
      this.#text = time;
      this.#seconds = secondsOf(time);
    }
    let at = this.#seconds;
    if (at === undefined) return;
    // Syslog writes no year: half a year back is the next one.
    if (at + this.#years < this.#newest - 183 * DAY) this.#years += 366 * DAY;
    at += this.#years;
    if (this.#first === undefined) {
      this.#first = time;
      this.#begin = at;
    }
    if (at >= this.#newest) {
      this.#newest = at;
      this.#last = time;
    }
    while (at - this.#begin >= this.#width * SPANS_MAX) this.#merge();
    // What comes late is counted with the first.
    const span = Math.max(0, Math.floor((at - this.#begin) / this.#width));
    let row = this.#rows.get(limit);
    if (row === undefined) this.#rows.set(limit, (row = []));
    row[span] = (row[span] ?? 0) + times;
    this.#spans = Math.max(this.#spans, span + 1);
  }

  #merge(): void {
    this.#width *= 2;
    this.#spans = Math.ceil(this.#spans / 2);
    for (const [limit, row] of this.#rows) {
      const merged: number[] = [];
      for (let i = 0; i < row.length; i += 2) merged.push((row[i] ?? 0) + (row[i + 1] ?? 0));
      this.#rows.set(limit, merged);
    }
  }

  /** The counts so far; undefined without a refusal that has a time. */
  result(): Timeline | undefined {
    if (this.#first === undefined) return undefined;
    const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
    return {
      width: this.#width,
      first: this.#first,
      last: this.#last,
      rows: [...this.#rows]
        .map(([limit, row]) => ({
          limit,
          counts: Array.from({ length: this.#spans }, (_, i) => row[i] ?? 0),
        }))
        .sort((a, b) => sum(b.counts) - sum(a.counts)),
    };
  }
}
