/** Longest run, in milliseconds, that a key may wait for. Beyond it the work waits for a pause. */
const QUICK = 80;

/** Longest pause that is waited for. */
const MOST_PAUSE = 600;

/**
 * Runs the work once for all changes of one key: before the frame that shows the key while the work is quick, and in
 * the next pause where it is slow, so that nobody's typing stands still.
 */
export class Pace {
  readonly #work: () => void;
  readonly #busy: (busy: boolean) => void;
  #last = 0;
  /** Slow runs in a row. One alone may be the first of a large file: the next finds most lines read already. */
  #slow = 0;
  #queued = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param busy told when a pause is waited for, and when the work is done */
  constructor(work: () => void, busy: (busy: boolean) => void) {
    this.#work = work;
    this.#busy = busy;
  }

  /** Do the work soon. */
  later(): void {
    if (this.#slow > 1) {
      clearTimeout(this.#pause);
      this.#busy(true);
      this.#pause = setTimeout(() => this.now(), Math.min(2 * this.#last, MOST_PAUSE));
      return;
    }
    if (this.#queued) return;
    this.#queued = true;
    queueMicrotask(() => {
      if (this.#queued) this.now();
    });
  }

  /** Do the work at once. */
  now(): void {
    clearTimeout(this.#pause);
    this.#queued = false;
    const begun = performance.now();
    this.#work();
    this.#last = performance.now() - begun;
    this.#slow = this.#last > QUICK ? this.#slow + 1 : 0;
    this.#busy(false);
  }
}
