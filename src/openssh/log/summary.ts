import type { LimitId } from '../limits.ts';
import { limitById } from '../limits.ts';
import type { Release } from '../releases.ts';
import { parseRelease } from '../releases.ts';
import type { StepId } from '../steps.ts';
import type { Classified } from './classified.ts';
import type { Correlation } from './correlate.ts';
import { SessionTracker } from './correlate.ts';
import type { Dating } from './dating.ts';
import { Dater } from './dating.ts';
import { INDEX_OF, LISTENS, LOOKS, NUMBERED, REFUSES, SESSION, STARTS, TELLS } from './looks.ts';
import { TABLE, messageById } from './messages/table.ts';
import type { ReleaseRange } from './find.ts';
import type { Timeline, TimelineCounter } from './timeline.ts';
import type { Side, Weight } from './types.ts';
import type { Verdict } from './verdict.ts';
import { verdictOf } from './verdict.ts';
import type { Asked } from './who.ts';
import { Who, personText, valueOf } from './who.ts';

/** A place in the log. */
export interface Place {
  /** Number of the line, from 1. */
  readonly line: number;
  /** Time as the line has it. */
  readonly time?: string;
}

/** How often one message occurs. */
export interface Group {
  readonly id: string;
  /** Occurrences, `message repeated` and `uniq -c` counted in. */
  readonly count: number;
  /** Those of them that only repeat another line. */
  readonly echoes: number;
  readonly limit: LimitId | null;
  /** Other limits that these lines may mean. */
  readonly or: readonly LimitId[];
  readonly weight: Weight;
  readonly first: Place;
  readonly last: Place;
  /** The first of these lines. */
  readonly example: string;
}

/** How one limit was hit. */
export interface LimitTally {
  readonly limit: LimitId;
  /** Occurrences of the message that reports it most often, so that two messages on one event count once. */
  readonly count: number;
  /** Limits that the same lines may mean as well. */
  readonly or: readonly LimitId[];
  readonly side: Side;
  readonly first: Place;
  readonly last: Place;
  /** Message that reports it most often. */
  readonly message: string;
  /** Who hit it, the most frequent first, at most PEOPLE_SHOWN. */
  readonly by: readonly { readonly who: string; readonly count: number }[];
  /** Connections that sshd itself counted as dropped: the sum of `N connections dropped`. */
  readonly dropped?: number;
  /** The smallest number behind `drop connection #`: how many were logging in when one was dropped. */
  readonly pending?: number;
}

/** What a log says. */
export interface Summary {
  /** The answer, first. */
  readonly verdict: Verdict;
  /** Lines that are not empty. */
  readonly lines: number;
  readonly known: number;
  /** Those of the known lines that OpenSSH prints, but no entry explains. */
  readonly plain: number;
  readonly unknown: number;
  /** Limits, the best proven and most frequent first. */
  readonly limits: readonly LimitTally[];
  /** Messages, the most frequent first. */
  readonly groups: readonly Group[];
  /** The first UNKNOWN_MAX unknown lines. */
  readonly unknownLines: readonly { readonly line: number; readonly text: string }[];
  /** Releases that wrote the log. */
  readonly writers: { readonly server?: Dating; readonly client?: Dating };
  /** Sessions refused on connections older than the last start or reload of sshd: they keep the limit they began with. */
  readonly beforeReload?: number;
  /** Sessions per connection, where the log has them. */
  readonly sessions?: Correlation;
  /** Refusals over time, where their lines have times. */
  readonly timeline?: Timeline;
}

const UNKNOWN_MAX = 200;
const PEOPLE_MAX = 1_000;
const PEOPLE_SHOWN = 10;
const EXAMPLE_MAX = 500;

/** What is counted of a line; strings may be made on demand, and only while the line is read. */
export interface Tallied extends Pick<
  Classified,
  | 'line'
  | 'text'
  | 'id'
  | 'limit'
  | 'or'
  | 'side'
  | 'weight'
  | 'fields'
  | 'repeated'
  | 'echo'
  | 'range'
  | 'time'
  | 'ident'
> {
  readonly pid?: number | undefined;
  readonly plain?: boolean;
  /** Place of the message in the table, where it is known. */
  readonly index?: number;
  value?(name: Asked): string | undefined;
  says?(name: Asked, value: string): boolean;
  number?(name: Asked): number;
  /** The tightest that `range` can be, where it has to be worked out. */
  readonly bound?: ReleaseRange;
  /** Where the time stands in the bytes of which `settle` will be told. */
  readonly timeFrom?: number;
  readonly timeTo?: number;
}

interface Count {
  id: string;
  count: number;
  echoes: number;
  limit: LimitId | null;
  or: readonly LimitId[];
  weight: Weight;
  side: Side;
  first: Place;
  last: Place;
  example: string;
  dropped: number;
  pending: number;
  /** A later `last`, of which the time is still to be read. */
  lateLine: number;
  timeFrom: number;
  timeTo: number;
}

/** Gathers the counts of a log. Memory is bounded by the number of messages and the caps above. */
export class Tally {
  /** By message; the same one may mean different limits in different places, and each is a count of its own. */
  readonly #counts: (Count[] | undefined)[] = new Array<undefined>(TABLE.length).fill(undefined);
  readonly #late: Count[] = [];
  readonly #people = new Map<LimitId, Map<string, number>>();
  readonly #unknownLines: { line: number; text: string }[] = [];
  readonly #daters = { server: new Dater(), client: new Dater() };
  readonly #who = new Who();
  readonly #sessions = new SessionTracker();
  readonly #timeline: TimelineCounter | undefined;
  /** What the line before counted as, and its process; for `last message repeated`. */
  #last: Count | undefined = undefined;
  #lastPid: number | undefined = undefined;
  #lines = 0;
  #unknown = 0;
  #plain = 0;
  /** Line of the last start or reload of the listener. */
  #reloaded = 0;
  #beforeReload = 0;

  /** @param timeline counts refusals over time; without it the summary has no timeline */
  constructor(timeline?: TimelineCounter) {
    this.#timeline = timeline;
  }

  /** Take one classified line. */
  add(line: Tallied): void {
    this.#lines++;
    const { id } = line;
    if (id === null) {
      this.#last = undefined;
      if (line.plain === true) this.#plain++;
      else {
        this.#unknown++;
        if (this.#unknownLines.length < UNKNOWN_MAX)
          this.#unknownLines.push({ line: line.line, text: line.text.slice(0, EXAMPLE_MAX) });
      }
      return;
    }
    if (id === 'last-message-repeated') this.#again(line);
    const index = line.index ?? INDEX_OF.get(id)!;
    const looks = LOOKS[index]!;
    this.#count(line, id, index);
    this.#lastPid = line.pid;
    if (looks !== 0) {
      if (looks & TELLS) this.#who.learn(line, id);
      if (looks & STARTS && line.fields['signal'] === undefined) this.#reloaded = line.line;
      if (looks & REFUSES) this.#age(line);
      if (looks & SESSION) this.#sessions.add(line, id);
    }
    this.#date(line, id, looks);
    if (line.limit !== null && !line.echo && line.weight !== 'ordinary') {
      this.#person(line, line.limit);
      const { time } = line;
      if (time !== undefined) this.#timeline?.add(line.limit, time, line.repeated);
    }
  }

  /** Read the times of the lines added since the last call, while the bytes that they were in are there. */
  settle(textOf: (from: number, to: number) => string): void {
    for (const count of this.#late) {
      if (count.lateLine > count.last.line)
        count.last = { line: count.lateLine, time: textOf(count.timeFrom, count.timeTo) };
      count.lateLine = 0;
    }
    this.#late.length = 0;
  }

  /** Count the line before once more, as often as syslogd says. */
  #again({ fields, line, time }: Tallied): void {
    const times = Number(fields['times']);
    const count = this.#last;
    if (count === undefined || !(times > 0)) return;
    count.count += times;
    if (count.limit === null || count.weight === 'ordinary') return;
    if (time !== undefined) this.#timeline?.add(count.limit, time, times);
    if (count.id === 'no-more-sessions')
      this.#sessions.add({ fields: {}, line, time, pid: this.#lastPid, repeated: times }, count.id);
  }

  /** Count a refusal on a connection that the last reload came too late for. */
  #age({ pid, repeated }: Tallied): void {
    const begun = pid === undefined ? this.#sessions.onlyBegun : this.#who.of(pid)?.begun;
    if (begun !== undefined && begun < this.#reloaded) this.#beforeReload += repeated;
  }

  #count(line: Tallied, id: string, index: number): void {
    const { limit, or, echo, repeated } = line;
    const counts = this.#counts[index];
    const first = counts?.[0];
    const count = first?.limit === limit ? first : counts?.find((one) => one.limit === limit);
    if (count === undefined) {
      const { time, weight, side, fields } = line;
      const place: Place = { line: line.line, ...(time === undefined ? {} : { time }) };
      const made: Count = {
        id,
        count: repeated,
        echoes: echo ? repeated : 0,
        limit,
        or,
        weight: weight!,
        side: side!,
        first: place,
        last: place,
        example: line.text.slice(0, EXAMPLE_MAX),
        dropped: Number(fields['dropped'] ?? 0),
        pending: Number(fields['pending'] ?? Infinity),
        lateLine: 0,
        timeFrom: 0,
        timeTo: 0,
      };
      if (counts === undefined) this.#counts[index] = [made];
      else counts.push(made);
      this.#last = made;
      return;
    }
    this.#last = count;
    count.count += repeated;
    if (echo) count.echoes += repeated;
    // One certain line settles the uncertain ones.
    if (or.length < count.or.length) count.or = or;
    if (line.timeFrom === undefined || line.timeTo === undefined) {
      const { time } = line;
      count.last = { line: line.line, ...(time === undefined ? {} : { time }) };
    } else {
      if (count.lateLine === 0) this.#late.push(count);
      count.lateLine = line.line;
      count.timeFrom = line.timeFrom;
      count.timeTo = line.timeTo;
    }
    if ((LOOKS[index]! & NUMBERED) === 0) return;
    const { pending, dropped } = line.fields;
    count.pending = Math.min(count.pending, Number(pending ?? Infinity));
    // `in MaxStartups throttling` repeats a running count that `exited` ends.
    if (dropped !== undefined && !line.text.includes(' in MaxStartups')) count.dropped += Number(dropped);
  }

  #person(line: Tallied, limit: LimitId): void {
    const user = valueOf(line, 'user');
    const address = valueOf(line, 'address');
    const known = this.#who.of(line.pid);
    const text = personText({
      ...known,
      ...(address === undefined ? {} : { address }),
      ...(user === undefined ? {} : { user }),
    });
    if (text === '') return;
    let people = this.#people.get(limit);
    if (people === undefined) this.#people.set(limit, (people = new Map<string, number>()));
    if (people.size < PEOPLE_MAX || people.has(text))
      people.set(text, (people.get(text) ?? 0) + line.repeated);
  }

  #date(line: Tallied, id: string, looks: number): void {
    const { side } = line;
    if (side !== 'server' && side !== 'client') return;
    const dater = this.#daters[side];
    if (id === 'local-version') {
      const release = parseRelease((line.fields['version'] ?? '').replace(/^SSH-[\d.]+-/, ''));
      dater.add(line, release, release);
      return;
    }
    if (line.bound === undefined || dater.narrows(line.bound)) {
      const { since, until } = line.range ?? {};
      dater.add(line, since, until);
    }
    // The ident dates a line only where syslog wrote it, with a PID.
    if (side !== 'server' || line.pid === undefined) return;
    if (line.ident === 'sshd') {
      if ((looks & LISTENS) === 0) dater.add(line, undefined, '9.7');
    } else if (line.ident === 'sshd-session') dater.add(line, '9.8', undefined);
    else if (line.ident === 'sshd-auth') dater.add(line, '10.0', undefined);
  }

  /** Sum up. */
  summary(serverRelease: Release | undefined): Summary {
    const counts = this.#counts
      .flatMap((rows) => rows ?? [])
      .sort((a, b) => b.count - a.count || a.first.line - b.first.line);
    const limits = this.#limits(counts);
    const sessions = this.#sessions.result();
    const timeline = this.#timeline?.result();
    const server = this.#daters.server.result();
    const client = this.#daters.client.result();
    const groups: Group[] = counts.map(({ id, count, echoes, limit, or, weight, first, last, example }) => ({
      id,
      count,
      echoes,
      limit,
      or,
      weight,
      first,
      last,
      example,
    }));
    const rest = {
      lines: this.#lines,
      known: this.#lines - this.#unknown,
      plain: this.#plain,
      unknown: this.#unknown,
      limits,
      groups,
      unknownLines: this.#unknownLines,
      writers: { ...(server === undefined ? {} : { server }), ...(client === undefined ? {} : { client }) },
      ...(this.#beforeReload > 0 ? { beforeReload: this.#beforeReload } : {}),
      ...(sessions === undefined ? {} : { sessions }),
      ...(timeline === undefined ? {} : { timeline }),
    };
    return { verdict: verdictOf(rest, serverRelease), ...rest };
  }

  #limits(counts: readonly Count[]): LimitTally[] {
    const rows = new Map<LimitId, Count[]>();
    for (const count of counts) {
      if (count.limit === null || count.weight === 'ordinary') continue;
      const row = rows.get(count.limit);
      if (row === undefined) rows.set(count.limit, [count]);
      else row.push(count);
    }
    const tallies = [...rows].map(([limit, row]): LimitTally => {
      const lead = row.reduce((a, b) =>
        strength(b) > strength(a) || (strength(b) === strength(a) && rank(b.id) < rank(a.id)) ? b : a,
      );
      const dropped = row.reduce((sum, count) => sum + count.dropped, 0);
      const pending = Math.min(...row.map((count) => count.pending));
      const people = [...(this.#people.get(limit) ?? [])].sort((a, b) => b[1] - a[1]).slice(0, PEOPLE_SHOWN);
      return {
        limit,
        count: Math.max(...row.map((count) => count.count)),
        or: lead.or,
        side: lead.side,
        first: row.reduce((a, b) => (b.first.line < a.first.line ? b : a)).first,
        last: row.reduce((a, b) => (b.last.line > a.last.line ? b : a)).last,
        message: lead.id,
        by: people.map(([who, count]) => ({ who, count })),
        ...(dropped > 0 ? { dropped } : {}),
        ...(pending < Infinity ? { pending } : {}),
      };
    });
    return tallies.sort(
      (a, b) =>
        Number(a.or.length > 0 && a.side === 'client') - Number(b.or.length > 0 && b.side === 'client') ||
        b.count - a.count,
    );
  }
}

/** Place in the table: what says more of an event stands before what says less. */
function rank(id: string): number {
  return TABLE.findIndex((message) => message.id === id);
}

/** How much a count proves: a text that only one limit prints before one that several print; then the number. */
function strength({ or, echoes, count }: Count): number {
  return (or.length === 0 ? 1e12 : 0) + (echoes === count ? 0 : 1e9) + count;
}

/** Where a limit is to be raised or the cause to be sought. */
export function stepFor(tally: LimitTally): StepId {
  return messageById(tally.message)?.step ?? limitById(tally.limit).step;
}
