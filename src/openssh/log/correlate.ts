import type { Fields } from './format.ts';

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
  /** Sessions that were open when the first one was refused: the MaxSessions in force, if the log starts early enough. */
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
}

const CONNECTIONS_MAX = 100;
const TRACKED_MAX = 5_000;
const POINTS_MAX = 500;

interface Track {
  readonly key: string;
  begun: number;
  user: string;
  address: string;
  port: string;
  pid?: number;
  open: Set<string>;
  started: number;
  peak: number;
  refused: number;
  openWhenRefused?: number;
  needed: number;
  run: number;
  series: SeriesPoint[];
}

const ABOUT_SESSIONS = new Set([
  'starting-session',
  'close-session',
  'no-more-sessions',
  'disconnected-from',
  'connection-closed-by',
]);

/** What is asked of a line about a session. */
interface SessionLine {
  readonly fields: Fields;
  readonly line: number;
  readonly time?: string | undefined;
  readonly pid?: number | undefined;
  readonly repeated: number;
}

/**
 * Counts the sessions open on each connection, from `Starting session` and `Close session` (VERBOSE, 7.2 and newer),
 * and sets the refusals against them.
 */
export class SessionTracker {
  readonly #tracks = new Map<string, Track>();
  readonly #byPid = new Map<number, Track>();
  /** Tracks of connections that ended, the busiest only. */
  #ended: Track[] = [];
  #total = 0;
  #unattributed = 0;
  #refused = 0;
  #peak = 0;

  /** Take one classified line; its strings are asked for only if it is about a session. */
  add(from: SessionLine, id: string): void {
    if (!ABOUT_SESSIONS.has(id)) return;
    const { fields, line, time, pid, repeated } = from;
    if (id === 'starting-session') {
      if (fields['slot'] !== undefined) this.#start(fields, line, time, pid);
    } else if (id === 'close-session') this.#close(fields, line, time, pid);
    else if (id === 'no-more-sessions') this.#refuse(line, time, pid, repeated);
    else this.#end(fields);
  }

  /** The connection of a line: that of its process, if that is still the same, or the one from that port. */
  #trackOf({ address, port }: Fields, pid: number | undefined): Track | undefined {
    const track = pid === undefined ? undefined : this.#byPid.get(pid);
    if (track !== undefined && track.port === port && track.address === address) return track;
    return this.#tracks.get(keyOf(address, port));
  }

  #start(fields: Fields, line: number, time: string | undefined, pid: number | undefined): void {
    let track = this.#trackOf(fields, pid);
    // Slot 0 is given again only when it is free: with it in use, this is a new connection from the same port.
    if (track?.open.has(fields['slot']!) === true) {
      this.#forget(track);
      track = undefined;
    }
    if (track === undefined) {
      track = {
        key: keyOf(fields['address'], fields['port']),
        begun: line,
        user: fields['user'] ?? '',
        address: fields['address'] ?? '',
        port: fields['port'] ?? '',
        open: new Set(),
        started: 0,
        peak: 0,
        refused: 0,
        needed: 0,
        run: 0,
        series: [],
      };
      this.#tracks.set(track.key, track);
      this.#total++;
      if (this.#tracks.size > TRACKED_MAX) {
        this.#forget(this.#tracks.values().next().value!);
      }
    }
    if (pid !== undefined && track.pid === undefined) {
      track.pid = pid;
      this.#byPid.set(pid, track);
    }
    track.open.add(fields['slot']!);
    track.started++;
    track.peak = Math.max(track.peak, track.open.size);
    track.needed = Math.max(track.needed, track.open.size);
    this.#peak = Math.max(this.#peak, track.peak);
    note(track, line, time);
  }

  #close(fields: Fields, line: number, time: string | undefined, pid: number | undefined): void {
    const track = this.#trackOf(fields, pid);
    if (track?.open.delete(fields['slot'] ?? '') !== true) return;
    track.run = 0;
    note(track, line, time);
  }

  #refuse(line: number, time: string | undefined, pid: number | undefined, times: number): void {
    this.#refused += times;
    // Without PIDs (sshd -E) a refusal can be told only while one connection is open.
    const only = this.#tracks.size === 1 ? this.#tracks.values().next().value : undefined;
    const track = pid === undefined ? only : this.#byPid.get(pid);
    if (track === undefined) {
      this.#unattributed += times;
      return;
    }
    track.refused += times;
    track.run += times;
    track.openWhenRefused ??= track.open.size;
    track.needed = Math.max(track.needed, track.open.size + track.run);
    note(track, line, time, true);
  }

  /** Line of the first session of the only connection with sessions; undefined if there are none or several. */
  get onlyBegun(): number | undefined {
    return this.#tracks.size === 1 ? this.#tracks.values().next().value?.begun : undefined;
  }

  #end(fields: Fields): void {
    const track = this.#tracks.get(keyOf(fields['address'], fields['port']));
    if (track !== undefined) this.#forget(track);
  }

  #forget(track: Track): void {
    this.#tracks.delete(track.key);
    if (track.pid !== undefined) this.#byPid.delete(track.pid);
    this.#ended.push(track);
    if (this.#ended.length > 4 * CONNECTIONS_MAX)
      this.#ended = this.#ended.sort(busier).slice(0, CONNECTIONS_MAX);
  }

  /** The counts so far; undefined if the log has no session lines and no refusals. */
  result(): Correlation | undefined {
    if (this.#total === 0 && this.#refused === 0) return undefined;
    const all = [...this.#ended, ...this.#tracks.values()].sort(busier);
    const refusedOnes = all.filter((track) => track.refused > 0);
    return {
      connections: all.slice(0, CONNECTIONS_MAX).map((track) => ({
        user: track.user,
        address: track.address,
        port: track.port,
        ...(track.pid === undefined ? {} : { pid: track.pid }),
        started: track.started,
        peak: track.peak,
        refused: track.refused,
        ...(track.openWhenRefused === undefined ? {} : { openWhenRefused: track.openWhenRefused }),
        needed: track.needed,
        series: track.series,
      })),
      total: this.#total,
      peak: this.#peak,
      refused: this.#refused,
      unattributed: this.#unattributed,
      ...(refusedOnes.length === 0 ? {} : { needed: Math.max(...refusedOnes.map((track) => track.needed)) }),
    };
  }
}

function keyOf(address = '', port = ''): string {
  return `${address} ${port}`;
}

function busier(a: Track, b: Track): number {
  return b.refused - a.refused || b.peak - a.peak;
}

function note(track: Track, line: number, time: string | undefined, refused = false): void {
  if (track.series.length >= POINTS_MAX) return;
  const open = track.open.size;
  if (time === undefined) track.series.push(refused ? { line, open, refused } : { line, open });
  else track.series.push(refused ? { line, open, time, refused } : { line, open, time });
}
