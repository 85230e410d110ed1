import type { LimitId } from '../limits.ts';
import type { Release } from '../releases.ts';
import { parseRelease } from '../releases.ts';
import type { Catalog } from './catalog.ts';
import { LISTENS, NUMBERED, REFUSES, SESSION, STARTS, STARTUP, TELLS } from './catalog.ts';
import type { Classified } from './classified.ts';
import type { Sessions } from './correlate.ts';
import { Dater } from './dating.ts';
import type { Count } from './limit-tally.ts';
import { limitsOf } from './limit-tally.ts';
import type { ReleaseRange } from './patterns.ts';
import type { StartupTracker } from './startups.ts';
import type { Group, Place, Summary } from './summary.ts';
import type { TimelineCounter } from './timeline.ts';
import { verdictOf } from './verdict.ts';
import type { Asked, ByPid, Person, Telling } from './who.ts';
import { ToldText, Who, personText } from './who.ts';

const UNKNOWN_MAX = 200;
const PEOPLE_MAX = 1_000;
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

/** Gathers the counts of a log. Memory is bounded by the number of messages and the caps above. */
export class Tally {
  /** By message; the same one may mean different limits in different places, and each is a count of its own. */
  readonly #counts: (Count[] | undefined)[];
  readonly #late: Count[] = [];
  /** By kind, of which `again` is true. */
  readonly #settled: (Count | undefined)[] = [];
  readonly #people = new Map<LimitId, Map<string, number>>();
  readonly #unknownLines: { line: number; text: string }[] = [];
  readonly #daters = { server: new Dater(), client: new Dater() };
  readonly #who: Who;
  readonly #sessions: Sessions;
  readonly #timeline: TimelineCounter | undefined;
  readonly #startups: StartupTracker | undefined;
  /** What the line before counted as, and its process; for `last message repeated`. */
  #last: Count | undefined = undefined;
  #lastPid: number | undefined = undefined;
  #lines = 0;
  #unknown = 0;
  #plain = 0;
  /** Line of the last start or reload of the listener. */
  #reloaded = 0;
  #beforeReload = 0;

  readonly #catalog: Catalog;

  /**
   * @param catalog holds the messages of all lines
   * @param sessions counts sessions
   * @param timeline counts refusals over time; without it the summary has no timeline
   * @param startups counts the connections that have not logged in; without it the summary has none
   * @param byPid makes what processes are looked up in
   */
  constructor(
    catalog: Catalog,
    sessions: Sessions,
    timeline?: TimelineCounter,
    startups?: StartupTracker,
    byPid: () => ByPid<Person> = () => new Map(),
  ) {
    this.#who = new Who(byPid);
    this.#sessions = sessions;
    this.#catalog = catalog;
    this.#counts = new Array<undefined>(catalog.table.length).fill(undefined);
    this.#timeline = timeline;
    this.#startups = startups;
  }

  /**
   * Take a line of which only numbers can have changed since an earlier one of its kind.
   * @param kind one for lines of the same message with the same meaning, of programs of the same name
   * @returns false if `add` must take it
   */
  again(line: Tallied & Telling, kind: number): boolean {
    const count = this.#settled[kind];
    if (count === undefined) return false;
    this.#lines++;
    this.#last = count;
    this.#lastPid = line.pid;
    count.count++;
    this.#place(count, line);
    if (count.looks !== 0) this.#correlate(line, count.id, count.looks);
    return true;
  }

  /**
   * Take one classified line.
   * @param kind see `again`; absent if lines before this one may give it another meaning
   */
  add(line: Tallied, kind?: number): void {
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
    const index = line.index ?? this.#catalog.places.get(id)!;
    const looks = this.#catalog.looks[index]!;
    const count = this.#count(line, id, index);
    this.#last = count;
    this.#lastPid = line.pid;
    if (looks !== 0) this.#correlate(told(line), id, looks);
    this.#date(line, id, looks);
    if (line.limit !== null && !line.echo && line.weight !== 'ordinary') {
      this.#person(told(line), line.limit);
      const { time } = line;
      if (time !== undefined) this.#timeline?.add(line.limit, time, line.repeated);
    } else if (kind !== undefined && this.#isSettled(line, id, looks)) {
      // Without holes, which would make it slow.
      while (this.#settled.length <= kind) this.#settled.push(undefined);
      this.#settled[kind] = count;
    }
  }

  #correlate(line: Telling, id: string, looks: number): void {
    if (looks & TELLS) this.#who.learn(line, id);
    if (looks & STARTS && line.fields['signal'] === undefined) this.#reloaded = line.line;
    if (looks & REFUSES) this.#age(line);
    if (looks & SESSION) this.#sessions.add(line, id);
    if (looks & STARTUP) this.#startups?.add(line, id);
  }

  /** True if a line like this one, which hit no limit, can say nothing more about releases: bounds only grow tighter. */
  #isSettled(line: Tallied, id: string, looks: number): boolean {
    if ((looks & NUMBERED) !== 0 || id === 'last-message-repeated' || id === 'local-version') return false;
    const { side } = line;
    if (side !== 'server' && side !== 'client') return true;
    const dater = this.#daters[side];
    return !dater.narrows(line.bound ?? ANY) && !dater.narrows(byIdent(line, looks));
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
      this.#sessions.add(
        new ToldText({ text: '', fields: {}, line, time, pid: this.#lastPid, repeated: times }),
        count.id,
      );
  }

  /** Count a refusal on a connection that the last reload came too late for. */
  #age({ pid, repeated }: Telling): void {
    const begun = pid === undefined ? this.#sessions.onlyBegun : this.#who.of(pid)?.begun;
    if (begun !== undefined && begun < this.#reloaded) this.#beforeReload += repeated;
  }

  #count(line: Tallied, id: string, index: number): Count {
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
        looks: this.#catalog.looks[index]!,
        lateLine: 0,
        timeFrom: 0,
        timeTo: 0,
      };
      if (counts === undefined) this.#counts[index] = [made];
      else counts.push(made);
      return made;
    }
    count.count += repeated;
    if (echo) count.echoes += repeated;
    // One certain line settles the uncertain ones.
    if (or.length < count.or.length) count.or = or;
    this.#place(count, line);
    if ((count.looks & NUMBERED) === 0) return count;
    const { pending, dropped } = line.fields;
    count.pending = Math.min(count.pending, Number(pending ?? Infinity));
    // `in MaxStartups throttling` repeats a running count that `exited` ends.
    if (dropped !== undefined && !line.text.includes(' in MaxStartups')) count.dropped += Number(dropped);
    return count;
  }

  /** Note where the last line of a count is; its time as a string only if it is still the last when `settle` is called. */
  #place(count: Count, line: Tallied): void {
    const { timeFrom } = line;
    if (timeFrom === undefined) {
      const { time } = line;
      count.last = { line: line.line, ...(time === undefined ? {} : { time }) };
    } else {
      if (count.lateLine === 0) this.#late.push(count);
      count.lateLine = line.line;
      count.timeFrom = timeFrom;
      count.timeTo = line.timeTo!;
    }
  }

  #person(line: Telling, limit: LimitId): void {
    const user = line.value('user');
    const address = line.value('address');
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
    const { since, until } = byIdent(line, looks);
    dater.add(line, since, until);
  }

  /** Sum up. */
  summary(serverRelease: Release | undefined): Summary {
    const counts = this.#counts
      .flatMap((rows) => rows ?? [])
      .sort((a, b) => b.count - a.count || a.first.line - b.first.line);
    const limits = limitsOf(counts, this.#people, this.#catalog);
    const sessions = this.#sessions.result();
    const timeline = this.#timeline?.result();
    const startups = this.#startups?.result();
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
      ...(startups === undefined ? {} : { startups }),
      ...(timeline === undefined ? {} : { timeline }),
    };
    return { verdict: verdictOf(rest, serverRelease, this.#catalog), ...rest };
  }
}

function told(line: Tallied): Telling {
  return isTelling(line) ? line : new ToldText(line);
}

function isTelling(line: Tallied): line is Tallied & Telling {
  return line.value !== undefined;
}

const UP_TO_97: ReleaseRange = { until: '9.7' };
const FROM_98: ReleaseRange = { since: '9.8' };
const FROM_100: ReleaseRange = { since: '10.0' };
const ANY: ReleaseRange = {};

/** What the ident says of the release: only where syslog wrote the line, with a PID. */
function byIdent({ side, pid, ident }: Tallied, looks: number): ReleaseRange {
  if (side !== 'server' || pid === undefined) return ANY;
  if (ident === 'sshd') return (looks & LISTENS) === 0 ? UP_TO_97 : ANY;
  return ident === 'sshd-session' ? FROM_98 : ident === 'sshd-auth' ? FROM_100 : ANY;
}
