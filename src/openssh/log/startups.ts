import { secondsOf } from './clock.ts';
import { PassingMap } from './passing-map.ts';
import { saidOf } from './startups-text.ts';
import type { Place } from './summary.ts';
import type { Telling } from './who.ts';

/** One bout of throttling, as sshd 8.4 to 9.9 reports it: `beginning` and `exited MaxStartups throttling`. */
export interface Throttling {
  readonly begun: Place;
  readonly ended?: Place;
  /** Seconds that it lasted, and connections dropped in it, by sshd's own count; absent while it goes on. */
  readonly seconds?: number;
  readonly dropped?: number;
}

/** What the log says of connections that have not logged in: those that MaxStartups counts. */
export interface Startups {
  /** Most that were logging in at once: what sshd says when it drops one, or as reconstructed; and where. */
  readonly peak: number;
  readonly peakAt: Place;
  /** True if `Connection from` (VERBOSE) shows each beginning; else only what sshd says at a drop is known. */
  readonly reconstructed: boolean;
  /** True if sshd named so many that it left out others: 10.0 and newer, below DEBUG3. */
  readonly limited: boolean;
  /** Connections dropped: the lines that name one, or what sshd counts if that is more. */
  readonly dropped: number;
  /** Those of them that a line names. */
  readonly named: number;
  readonly first?: Place;
  readonly last?: Place;
  /** Where the named ones came from, the most frequent first, at most ADDRESSES_SHOWN. */
  readonly addresses: readonly { readonly address: string; readonly count: number }[];
  readonly throttlings: readonly Throttling[];
  /**
   * First number of MaxStartups with which none of the named ones would have been dropped, had each taken until the next of
   * those before it was in or gone; absent without a drop. Too many where the log does not show that one was gone.
   */
  readonly needed?: number;
  /** The same in sentences. */
  readonly said: readonly string[];
}

type Bout = { -readonly [K in keyof Throttling]: Throttling[K] };

/** LoginGraceTime unless set, held to the table of keywords by a test: sshd ends a login then, also where no log shows it. */
const GRACE = 120;
/** Drops that sshd 10.0 and newer names in a minute: the fourth is left out (sshd.c drop_connection, log_ratelimit_init). */
const NAMED_EACH = 3;
const OPEN_MAX = 20_000;
const ADDRESSES_MAX = 1_000;
const ADDRESSES_SHOWN = 10;
const THROTTLINGS_MAX = 200;

/**
 * Counts the connections that have not logged in yet, as sshd.c server_accept_loop does in `startups`: from `Connection from`
 * to `Accepted` or to the end, and sets the drops against them.
 */
export class StartupTracker {
  /** Time of `Connection from`, by process, or by address and port where the log has no PIDs. */
  readonly #open = new PassingMap<number | string, string | undefined>();
  #reconstructed = false;
  #peak = 0;
  #peakAt: Place | undefined;
  #named = 0;
  #first: Place | undefined;
  #last: Place | undefined;
  readonly #addresses = new Map<string, number>();
  readonly #throttlings: Bout[] = [];
  /** True if sshd of 10.0 or newer wrote a drop: it names three of a minute at most, and the others at DEBUG3. */
  #limited = false;
  #whole = false;
  /** Dropped by sshd's own count, in bouts that have ended; and lines of the bout that goes on. */
  #counted = 0;
  #since = 0;
  /** Drops since one of those before was in or gone, and how many sshd counted at the last. */
  #run = 0;
  #pending = 0;
  #needed = 0;

  /** Take a line of one of the messages that `catalog.ts` marks STARTUP. */
  add(from: Telling, id: string): void {
    if (id === 'connection-from') this.#begin(from);
    else if (id === 'maxstartups-drop') this.#drop(from);
    else if (id === 'maxstartups-throttling') this.#throttle(from);
    else if (id === 'maxstartups-rate-limited') this.#counted += Number(from.fields['dropped']);
    else this.#end(from, id);
  }

  #begin(from: Telling): void {
    this.#reconstructed = true;
    const key = keyOf(from);
    if (key === undefined) return;
    this.#open.set(key, from.time);
    if (this.#open.size > OPEN_MAX) this.#open.dropOldest(OPEN_MAX / 10);
    if (this.#open.size > this.#peak) {
      this.#forgetOld(from.time);
      this.#reach(this.#open.size, from);
    }
    if (this.#run > 0) this.#needed = Math.max(this.#needed, this.#open.size + this.#run);
  }

  #end(from: Telling, id: string): void {
    // Most lines of strangers end here.
    if (this.#reconstructed && this.#open.size === 0) return;
    // The listener reports the timeout of a process: 9.8 and newer.
    const child = id === 'login-grace-time' ? from.number('child') : -1;
    const key = child > 0 ? child : keyOf(from);
    const was = key !== undefined && this.#open.delete(key);
    // Without the beginnings, each of these ends one all the same.
    if (was || (!this.#reconstructed && key !== undefined)) this.#run = 0;
  }

  #drop(from: Telling): void {
    const { repeated } = from;
    // log.c log_ratelimit, which came with this wording; at DEBUG3 the level shows.
    if (from.text.includes('debug3: ')) this.#whole = true;
    else if (!from.text.includes(' past ')) this.#limited = true;
    const place = placeOf(from);
    const pending = Number(from.fields['pending']);
    // Fewer than before: one is in or gone, although the log does not show it (up to 9.7, LoginGraceTime ends one in silence).
    if (pending < this.#pending) this.#run = 0;
    this.#pending = pending;
    this.#first ??= place;
    this.#last = place;
    this.#named += repeated;
    this.#since += repeated;
    this.#run += repeated;
    if (pending > 0) {
      this.#reach(pending, from);
      this.#needed = Math.max(this.#needed, pending + this.#run);
    }
    const address = from.value('address') ?? '';
    const count = this.#addresses.get(address);
    if (count !== undefined || this.#addresses.size < ADDRESSES_MAX)
      this.#addresses.set(address, (count ?? 0) + repeated);
  }

  #throttle(from: Telling): void {
    const { duration, dropped } = from.fields;
    const place = placeOf(from);
    const open = this.#throttlings.at(-1);
    if (duration === undefined) {
      if (this.#throttlings.length < THROTTLINGS_MAX) this.#throttlings.push({ begun: place });
      // sshd was started anew: nothing counts the bout before.
      this.#counted += this.#since;
      this.#since = 0;
      return;
    }
    const seconds = secondsOfFrame(duration);
    const bout: Bout = open === undefined || open.ended !== undefined ? { begun: place } : open;
    if (bout !== open && this.#throttlings.length < THROTTLINGS_MAX) this.#throttlings.push(bout);
    // "in MaxStartups throttling" comes every five minutes, and the bout goes on.
    if (from.text.includes('exited ')) bout.ended = place;
    if (seconds !== undefined) bout.seconds = seconds;
    bout.dropped = Number(dropped);
    if (bout.ended === undefined) return;
    this.#counted += Number(dropped);
    this.#since = 0;
  }

  #reach(count: number, from: Telling): void {
    if (count <= this.#peak) return;
    this.#peak = count;
    this.#peakAt = placeOf(from);
  }

  /** Forget those whose end the log does not show, before they make a peak. */
  #forgetOld(time: string | undefined): void {
    const now = time === undefined ? undefined : secondsOf(time);
    if (now === undefined) return;
    for (const [key, begun] of this.#open) {
      const at = begun === undefined ? undefined : secondsOf(begun);
      if (at === undefined || now - at <= GRACE) break;
      this.#open.delete(key);
    }
  }

  /** The counts so far; undefined if the log says nothing of logins at once. */
  result(): Startups | undefined {
    if (this.#peakAt === undefined && this.#throttlings.length === 0) return undefined;
    const running = this.#throttlings.at(-1);
    const goingOn = running?.ended === undefined ? (running?.dropped ?? 0) : 0;
    const counted = this.#counted + Math.max(this.#since, goingOn);
    const counts = {
      peak: this.#peak,
      peakAt: this.#peakAt ?? this.#throttlings[0]!.begun,
      reconstructed: this.#reconstructed,
      limited: this.#limited && this.#named >= NAMED_EACH && !this.#whole,
      dropped: Math.max(this.#named, counted),
      named: this.#named,
      ...(this.#first === undefined ? {} : { first: this.#first, last: this.#last! }),
      addresses: [...this.#addresses]
        .sort((a, b) => b[1] - a[1])
        .slice(0, ADDRESSES_SHOWN)
        .map(([address, count]) => ({ address, count })),
      throttlings: this.#throttlings,
      ...(this.#needed === 0 ? {} : { needed: this.#needed }),
    };
    return { ...counts, said: saidOf(counts) };
  }
}

function placeOf({ line, time }: Telling): Place {
  return { line, ...(time === undefined ? {} : { time }) };
}

/** What tells a connection from others: its process, or where it comes from. */
function keyOf(from: Telling): number | string | undefined {
  if (from.pid !== undefined) return from.pid;
  const port = from.value('port');
  return port === undefined ? undefined : `${from.value('address') ?? ''} ${port}`;
}

/** Seconds of misc.c fmt_timeframe: `00:01:30`, `1d02h03m`, `01w2d03h`. */
function secondsOfFrame(text: string): number | undefined {
  const clock = /^(\d+):(\d\d):(\d\d)$/.exec(text);
  if (clock !== null) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const units = { w: 604_800, d: 86_400, h: 3600, m: 60 } as const;
  const parts = [...text.matchAll(/(\d+)([wdhm])/g)];
  if (parts.length === 0) return undefined;
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * units[unit as keyof typeof units], 0);
}
