/** Marks an entry that is gone. */
const GONE = Symbol('gone');
const GONE_MAX = 2_048;

/**
 * A map of entries that soon go again, in the order in which they came. A `Map` of few such entries is laid out anew every few
 * of them; here what goes is only marked, and swept out now and then.
 */
export class PassingMap<K extends number | string, V> {
  #size = 0;
  /** The youngest entry, not among the others: most are gone before the next comes. */
  #youngest: K | undefined;
  #value: V | undefined;
  #entries = new Map<K, V | typeof GONE>();

  get size(): number {
    return this.#size;
  }

  /** Add an entry as the youngest. */
  set(key: K, value: V): void {
    this.delete(key);
    this.#settle();
    this.#youngest = key;
    this.#value = value;
    this.#size++;
  }

  /** Put the youngest among the others. */
  #settle(): void {
    const key = this.#youngest;
    if (key === undefined) return;
    // Where it was before, it would be older than it is.
    this.#entries.delete(key);
    this.#entries.set(key, this.#value!);
    this.#youngest = undefined;
    if (this.#entries.size > 2 * this.#size + GONE_MAX) this.#entries = new Map(this.#others());
  }

  /** Returns false if there is no such entry. */
  delete(key: K): boolean {
    if (key === this.#youngest) {
      this.#youngest = undefined;
      this.#size--;
      return true;
    }
    const value = this.#entries.get(key);
    if (value === GONE || (value === undefined && !this.#entries.has(key))) return false;
    this.#entries.set(key, GONE);
    this.#size--;
    return true;
  }

  /** Drop the oldest entries. */
  dropOldest(count: number): void {
    this.#settle();
    let left = count;
    for (const [key, value] of this.#entries) {
      if (left === 0) return;
      this.#entries.delete(key);
      if (value === GONE) continue;
      this.#size--;
      left--;
    }
  }

  /** Entries, the oldest first. */
  [Symbol.iterator](): Generator<[K, V]> {
    this.#settle();
    return this.#others();
  }

  *#others(): Generator<[K, V]> {
    for (const [key, value] of this.#entries) if (value !== GONE) yield [key, value];
  }
}
