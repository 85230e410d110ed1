/** Sessions of a user over all their connections. */
export interface OfUser {
  readonly user: string;
  open: number;
  run: number;
  peak: number;
  needed: number;
}

/** A connection with sessions, while it lasts. */
export interface Track {
  readonly of: OfUser | undefined;
  /** Line of its first session. */
  readonly begun: number;
  readonly user: string;
  readonly address: string;
  readonly port: string;
  /** The port as a number. */
  readonly number: number;
  /** `peer` of the last line. */
  peer: number;
  pid: number | undefined;
  readonly open: Slots;
  started: number;
  peak: number;
  refused: number;
  /** Refusals since a session closed, and the most of them. */
  run: number;
  longest: number;
  /** Line, open sessions (minus one less for a refusal) and time of each point, one behind the other: one list grows faster than two. */
  readonly points: (number | string | undefined)[];
  /** Links of `Tracks`: by age, and to the next older one with the like port or PID. */
  before: Track | undefined;
  after: Track | undefined;
  likePort: Track | undefined;
  likePid: Track | undefined;
}

/** Slots that are taken: nearly always fewer than a number has bits. */
export class Slots {
  size = 0;
  #bits = 0;
  #more: Set<number> | undefined;

  has(slot: number): boolean {
    return slot < 31 ? (this.#bits & (1 << slot)) !== 0 : this.#more?.has(slot) === true;
  }

  add(slot: number): void {
    if (this.has(slot)) return;
    if (slot < 31) this.#bits |= 1 << slot;
    else (this.#more ??= new Set()).add(slot);
    this.size++;
  }

  /** Returns false if the slot was free. */
  delete(slot: number): boolean {
    if (!(slot >= 0) || !this.has(slot)) return false;
    if (slot < 31) this.#bits &= ~(1 << slot);
    else this.#more?.delete(slot);
    this.size--;
    return true;
  }
}

const BUCKETS = 4096;

/**
 * The connections that last, by age, port and PID. Most are gone a few lines after they came, and a `Map` of few that come
 * and go is made anew all the time; here each is only linked and unlinked.
 */
export class Tracks {
  size = 0;
  oldest: Track | undefined;
  #youngest: Track | undefined;
  #byPort: (Track | undefined)[] = [];
  #byPid: (Track | undefined)[] = [];

  add(track: Track): void {
    if (this.#byPort.length === 0) {
      this.#byPort = new Array<undefined>(BUCKETS).fill(undefined);
      this.#byPid = new Array<undefined>(BUCKETS).fill(undefined);
    }
    track.before = this.#youngest;
    if (this.#youngest === undefined) this.oldest = track;
    else this.#youngest.after = track;
    this.#youngest = track;
    const bucket = track.number & (BUCKETS - 1);
    track.likePort = this.#byPort[bucket];
    this.#byPort[bucket] = track;
    this.size++;
  }

  /** Say whose process it is: a PID that is used again is the older one's no more. */
  identify(track: Track, pid: number): void {
    const bucket = pid & (BUCKETS - 1);
    const same = this.ofPid(pid);
    if (same !== undefined) this.#deletePid(same, bucket);
    track.pid = pid;
    track.likePid = this.#byPid[bucket];
    this.#byPid[bucket] = track;
  }

  delete(track: Track): void {
    const { before, after, number, pid } = track;
    if (before === undefined) this.oldest = after;
    else before.after = after;
    if (after === undefined) this.#youngest = before;
    else after.before = before;
    track.before = track.after = undefined;
    const ports = number & (BUCKETS - 1);
    if (this.#byPort[ports] === track) this.#byPort[ports] = track.likePort;
    else {
      let younger = this.#byPort[ports];
      while (younger !== undefined && younger.likePort !== track) younger = younger.likePort;
      if (younger !== undefined) younger.likePort = track.likePort;
    }
    track.likePort = undefined;
    if (pid !== undefined) this.#deletePid(track, pid & (BUCKETS - 1));
    this.size--;
  }

  #deletePid(track: Track, bucket: number): void {
    if (this.#byPid[bucket] === track) this.#byPid[bucket] = track.likePid;
    else {
      let younger = this.#byPid[bucket];
      while (younger !== undefined && younger.likePid !== track) younger = younger.likePid;
      if (younger !== undefined) younger.likePid = track.likePid;
    }
    track.likePid = undefined;
  }

  /** That of a process. */
  ofPid(pid: number): Track | undefined {
    let track = this.#byPid[pid & (BUCKETS - 1)];
    while (track !== undefined && track.pid !== pid) track = track.likePid;
    return track;
  }

  /** The youngest from a port, or the next older one behind `younger`. */
  fromPort(number: number, younger?: Track): Track | undefined {
    let track = younger === undefined ? this.#byPort[number & (BUCKETS - 1)] : younger.likePort;
    while (track !== undefined && !Object.is(track.number, number)) track = track.likePort;
    return track;
  }
}
