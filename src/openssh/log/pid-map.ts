/** Values by PID: a `Map` of numbers hashes each of them anew, and thousands of lines in a second ask. */
export class PidMap<T> {
  size = 0;
  readonly #pids: Float64Array;
  readonly #values: (T | undefined)[];

  /** @param most entries at most, a power of two */
  constructor(most: number) {
    this.#pids = new Float64Array(2 * most);
    this.#values = new Array<T | undefined>(2 * most).fill(undefined);
  }

  get(pid: number): T | undefined {
    return this.#values[this.#place(pid)];
  }

  set(pid: number, value: T): void {
    const at = this.#place(pid);
    if (this.#values[at] === undefined) this.size++;
    this.#pids[at] = pid;
    this.#values[at] = value;
  }

  clear(): void {
    this.#values.fill(undefined);
    this.size = 0;
  }

  /** Where the PID is, or would be. */
  #place(pid: number): number {
    const mask = this.#pids.length - 1;
    let at = pid & mask;
    while (this.#values[at] !== undefined && this.#pids[at] !== pid) at = (at + 1) & mask;
    return at;
  }
}
