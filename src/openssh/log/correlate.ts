import type { OfUser, Track } from './tracks.ts';
import { Slots, Tracks } from './tracks.ts';
import type { Telling } from './who.ts';

/** Sessions of one connection over the log. */
export interface ConnectionSessions {
  readonly user: string;
  readonly address: string;
  readonly port: string;
  readonly pid?: number;
  /** Sessions begun, and open at the same time at most. */
  readonly started: number;
  readonly peak: number;
  readonly refused: number;
  /** Sessions that were open when one was refused: the MaxSessions in force, if the log starts early enough. */
  readonly openWhenRefused?: number;
  /** The MaxSessions that would have sufficed: open sessions plus those refused before one closed. */
  readonly needed: number;
  /** Open sessions after each change; the oldest points only, up to POINTS_MAX. */
  readonly series: readonly SeriesPoint[];
}

/** Open sessions after one line. */
export interface SeriesPoint {
  readonly line: number;
  readonly time?: string;
  readonly open: number;
  readonly refused?: true;
}

/** What the session lines of a log say. */
export interface Correlation {
  /** Connections with sessions or refusals, the busiest first, up to CONNECTIONS_MAX. */
  readonly connections: readonly ConnectionSessions[];
  /** Connections seen. */
  readonly total: number;
  readonly peak: number;
  readonly refused: number;
  /** Refusals of which the connection is unknown: the log has no PID, or no session lines (LogLevel VERBOSE has them). */
  readonly unattributed: number;
  /** The MaxSessions that would have sufficed for all connections; undefined if no refusal could be attributed. */
  readonly needed?: number;
  /** The user with the most sessions at once over all their connections. */
  readonly busiest?: UserSessions;
}

/** Sessions of one user over all their connections. */
export interface UserSessions {
  readonly user: string;
  /** Most that were open at once, and those refused before one closed counted in. */
  readonly peak: number;
  readonly needed: number;
}

const CONNECTIONS_MAX = 100;
const TRACKED_MAX = 5_000;
const POINTS_MAX = 500;

/** Tracks forgotten at once when there are too many. */
const FORGOTTEN = TRACKED_MAX / 10;

/** Counts sessions, and sets refusals against them. */
export interface Sessions {
  /** Take a line whose message `catalog.ts` marks SESSION. */
  add(from: Telling, id: string): void;
  /** Line of the first session of the only connection with sessions; undefined if there are none or several. */
  readonly onlyBegun: number | undefined;
  /** The counts so far; undefined if the log has no session lines and no refusals. */
  result(): Correlation | undefined;
}

/**
 * Counts the sessions open on each connection, from `Starting session` and `Close session` (VERBOSE, 7.2 and newer),
 * and sets the refusals against them.
 */
export class SessionTracker implements Sessions {
  readonly #tracks = new Tracks();
  /** Tracks of connections that ended, the busiest only. */
  #ended: Track[] = [];
  /** The last of those that were kept when there were too many. */
  #last: Track | undefined;
  readonly #users = new Map<string, OfUser>();
  #total = 0;
  #unattributed = 0;
  #refused = 0;
  #peak = 0;
  #needed = 0;

  add(from: Telling, id: string): void {
    if (id === 'starting-session') this.#start(from);
    else if (id === 'close-session') this.#close(from);
    else if (id === 'no-more-sessions') this.#refuse(from);
    else this.#end(from);
  }

  /** The connection of a line: that of its process, if that is still the same, or the one from that port. */
  #trackOf(from: Telling): Track | undefined {
    const { pid } = from;
    const track = pid === undefined ? undefined : this.#tracks.ofPid(pid);
    if (track !== undefined && isFrom(track, from)) return track;
    // Most lines of strangers end here, before their address is compared.
    const number = from.number('port');
    let other = this.#tracks.fromPort(number);
    while (other !== undefined && !isFrom(other, from)) other = this.#tracks.fromPort(number, other);
    return other;
  }

  #start(from: Telling): void {
    const slot = from.number('slot');
    // Without "id N", as before 7.2, nothing tells the sessions apart.
    if (!(slot >= 0)) return;
    let track = this.#trackOf(from);
    // Slot 0 is given again only when it is free: with it in use, this is a new connection from the same port.
    if (track?.open.has(slot) === true) {
      this.#forget(track);
      track = undefined;
    }
    track ??= this.#begin(from);
    const { pid } = from;
    if (pid !== undefined && track.pid === undefined) this.#tracks.identify(track, pid);
    const { open } = track;
    open.add(slot);
    track.started++;
    if (track.of !== undefined) opened(track.of, 1, 0);
    if (open.size > track.peak) {
      track.peak = open.size;
      this.#peak = Math.max(this.#peak, track.peak);
    }
    note(track, from);
  }

  #begin(from: Telling): Track {
    const user = from.value('user') ?? '';
    const address = from.value('address') ?? '';
    const port = from.value('port') ?? '';
    const number = from.number('port');
    const track: Track = {
      of: this.#of(user),
      begun: from.line,
      user,
      address,
      port,
      number,
      peer: from.peer,
      pid: undefined,
      open: new Slots(),
      started: 0,
      peak: 0,
      refused: 0,
      run: 0,
      longest: 0,
      points: [],
      before: undefined,
      after: undefined,
      likePort: undefined,
      likePid: undefined,
    };
    this.#tracks.add(track);
    this.#total++;
    if (this.#tracks.size > TRACKED_MAX)
      for (let left = FORGOTTEN; left > 0; left--) this.#forget(this.#tracks.oldest!);
    return track;
  }

  #of(user: string): OfUser | undefined {
    let of = this.#users.get(user);
    if (of === undefined && this.#users.size < TRACKED_MAX)
      this.#users.set(user, (of = { user, open: 0, run: 0, peak: 0, needed: 0 }));
    return of;
  }

  #close(from: Telling): void {
    const track = this.#trackOf(from);
    if (track?.open.delete(from.number('slot')) !== true) return;
    track.run = 0;
    if (track.of !== undefined) closed(track.of, 1);
    note(track, from);
  }

  #refuse(from: Telling): void {
    const { pid, repeated } = from;
    this.#refused += repeated;
    // Without PIDs (sshd -E) a refusal can be told only while one connection is open.
    const only = this.#tracks.size === 1 ? this.#tracks.oldest : undefined;
    const track = pid === undefined ? only : this.#tracks.ofPid(pid);
    if (track === undefined) {
      this.#unattributed += repeated;
      return;
    }
    track.refused += repeated;
    track.run += repeated;
    track.longest = Math.max(track.longest, track.run);
    if (track.of !== undefined) opened(track.of, 0, repeated);
    note(track, from, true);
  }

  get onlyBegun(): number | undefined {
    return this.#tracks.size === 1 ? this.#tracks.oldest?.begun : undefined;
  }

  #end(from: Telling): void {
    if (this.#tracks.size === 0) return;
    const track = this.#trackOf(from);
    if (track !== undefined) this.#forget(track);
  }

  #forget(track: Track): void {
    this.#tracks.delete(track);
    if (track.of !== undefined && track.open.size > 0) closed(track.of, track.open.size);
    if (track.refused > 0) this.#needed = Math.max(this.#needed, neededBy(track));
    // Of the ended ones the busiest are kept, and of two that are alike the first: a later one must be busier than the last.
    if (this.#last !== undefined && busier(track, this.#last) >= 0) return;
    this.#ended.push(track);
    if (this.#ended.length < 2 * CONNECTIONS_MAX) return;
    this.#ended = this.#ended.sort(busier).slice(0, CONNECTIONS_MAX);
    this.#last = this.#ended.at(-1);
  }

  result(): Correlation | undefined {
    if (this.#total === 0 && this.#refused === 0) return undefined;
    const all = [...this.#ended];
    for (let track = this.#tracks.oldest; track !== undefined; track = track.after) all.push(track);
    all.sort(busier);
    const busiest = [...this.#users.values()].reduce<OfUser | undefined>(
      (a, b) => (a === undefined || b.needed > a.needed ? b : a),
      undefined,
    );
    const needed = Math.max(this.#needed, ...all.map((track) => (track.refused > 0 ? neededBy(track) : 0)));
    return {
      connections: all.slice(0, CONNECTIONS_MAX).map((track) => ({
        user: track.user,
        address: track.address,
        port: track.port,
        ...(track.pid === undefined ? {} : { pid: track.pid }),
        started: track.started,
        peak: track.peak,
        refused: track.refused,
        ...(track.refused === 0 ? {} : { openWhenRefused: track.peak }),
        needed: neededBy(track),
        series: seriesOf(track),
      })),
      total: this.#total,
      peak: this.#peak,
      refused: this.#refused,
      unattributed: this.#unattributed,
      ...(needed === 0 ? {} : { needed }),
      ...(busiest === undefined || busiest.needed === 0
        ? {}
        : { busiest: { user: busiest.user, peak: busiest.peak, needed: busiest.needed } }),
    };
  }
}

/**
 * At a refusal all slots are taken, also by sessions of which "Starting session" is still to be logged: that comes with their
 * command, after their opening. So the most that were open at once are what the limit is.
 */
function neededBy({ peak, longest }: Track): number {
  return peak + longest;
}

function opened(of: OfUser, sessions: number, refused: number): void {
  of.open += sessions;
  of.run += refused;
  of.peak = Math.max(of.peak, of.open);
  of.needed = Math.max(of.needed, of.open + of.run);
}

function closed(of: OfUser, sessions: number): void {
  of.open -= sessions;
  of.run = 0;
}

/** True if a line is of this connection. */
function isFrom(track: Track, from: Telling): boolean {
  const { peer } = from;
  if (peer === track.peer) return true;
  if (!isSame(from, 'port', track.port) || !isSame(from, 'address', track.address)) return false;
  track.peer = peer;
  return true;
}

/** True if a line has this value; none is as an empty one. */
function isSame(from: Telling, name: 'address' | 'port', value: string): boolean {
  return from.says(name, value) || (value === '' && from.value(name) === undefined);
}

function busier(a: Track, b: Track): number {
  return b.refused - a.refused || b.peak - a.peak;
}

/** Add a point: the sessions open after this line. */
function note({ points, open }: Track, { line, time }: Telling, refused = false): void {
  if (points.length < 3 * POINTS_MAX) points.push(line, refused ? -1 - open.size : open.size, time);
}

function seriesOf({ points }: Track): SeriesPoint[] {
  return Array.from({ length: points.length / 3 }, (_, i) => {
    const [line, open, time] = points.slice(3 * i, 3 * i + 3) as [number, number, string | undefined];
    return {
      line,
      open: open < 0 ? -1 - open : open,
      ...(time === undefined ? {} : { time }),
      ...(open < 0 ? { refused: true } : {}),
    };
  });
}
