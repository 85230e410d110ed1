import type { Fields } from './format.ts';

/** Whom a process of sshd serves, as far as the log says. */
export interface Person {
  readonly user?: string | undefined;
  readonly address?: string | undefined;
  readonly port?: string | undefined;
  /** Line of the log on which the connection was first seen. */
  readonly begun: number;
}

/** Values of a line that are compared more often than they are wanted as strings. */
export type Asked = 'address' | 'port' | 'user' | 'slot' | 'child';

/** What is asked of a line about processes and sessions. */
export interface Telling {
  readonly text: string;
  readonly fields: Fields;
  readonly line: number;
  readonly time?: string | undefined;
  readonly pid?: number | undefined;
  readonly repeated: number;
  /** Two lines with the same number are of one address and port; NaN, which is no number's like, says nothing. */
  readonly peer: number;
  /** `fields[name]`, where the others need not be made. */
  value(name: Asked): string | undefined;
  /** `fields[name] === value`, where that needs no string. */
  says(name: Asked, value: string): boolean;
  /** `fields[name]` as a number, where that needs no string: -1 if there is none, NaN if it is no number. */
  number(name: Asked): number;
}

/** A line that was read as text. All are of one shape: what looks at many lines is fast where few shapes come. */
export class ToldText implements Telling {
  readonly text: string;
  readonly fields: Fields;
  readonly line: number;
  readonly time: string | undefined;
  readonly pid: number | undefined;
  readonly repeated: number;
  readonly peer = NaN;

  constructor({
    text,
    fields,
    line,
    time,
    pid,
    repeated,
  }: Omit<Telling, 'peer' | 'value' | 'says' | 'number'>) {
    this.text = text;
    this.fields = fields;
    this.line = line;
    this.time = time;
    this.pid = pid;
    this.repeated = repeated;
  }

  value(name: Asked): string | undefined {
    return this.fields[name];
  }

  says(name: Asked, value: string): boolean {
    return this.fields[name] === value;
  }

  number(name: Asked): number {
    const value = this.fields[name];
    return value === undefined ? -1 : /^\d+$/.test(value) ? Number(value) : NaN;
  }
}

/** PIDs remembered at most; the oldest are forgotten. */
export const PIDS_MAX = 4096;

/** What is used of a `Map`; `PidMap` is a faster one, and not for a page. */
export type ByPid<T> = Pick<Map<number, T>, 'get' | 'size' | 'clear'> & {
  set(pid: number, value: T): unknown;
};

/** Messages that tell whom a process serves. */
export const TELLING: ReadonlySet<string> = new Set([
  'user-child',
  'connection-from',
  'accepted',
  'starting-session',
]);

/**
 * Joins lines that name no user with those that do, by PID: `Accepted …` is logged by the monitor, sessions by its child,
 * and `User child is on pid N` (VERBOSE) ties the two.
 */
export class Who {
  /** The latest half of what is remembered, and the half before. */
  #people: ByPid<Person>;
  #before: ByPid<Person>;
  /** The process that was asked for last, and whom it serves. */
  #pid = -1;
  #person: Person | undefined;
  /** True if that is of the latest half. */
  #late = false;

  /** @param byPid makes the two halves */
  constructor(byPid: () => ByPid<Person>) {
    this.#people = byPid();
    this.#before = byPid();
  }

  /** Learn from a message in TELLING of a process, on this line. */
  learn(from: Telling, id: string): void {
    const { pid, line } = from;
    if (pid === undefined) return;
    if (id === 'user-child') {
      const person = this.of(pid);
      const child = from.number('child');
      if (person !== undefined && child > 0) this.#set(child, person);
      return;
    }
    // What is remembered only from before is to be remembered anew.
    const known = this.of(pid);
    const before = this.#late ? known : undefined;
    // Each session says it again.
    if (
      before?.user !== undefined &&
      before.port !== undefined &&
      from.says('port', before.port) &&
      from.says('user', before.user)
    )
      return;
    const same =
      known?.port !== undefined &&
      known.address !== undefined &&
      from.says('port', known.port) &&
      from.says('address', known.address)
        ? known
        : undefined;
    const address = same?.address ?? from.value('address');
    if (address === undefined) return;
    const port = same?.port ?? from.value('port');
    if (id === 'connection-from') this.#set(pid, { user: undefined, address, port, begun: line });
    else {
      const user = from.value('user');
      // A PID is used again: another port is another connection.
      if (user !== undefined) this.#set(pid, { user, address, port, begun: same?.begun ?? line });
    }
  }

  /** Whom a process serves; undefined if the log has not said. */
  of(pid: number | undefined): Person | undefined {
    if (pid === undefined) return undefined;
    if (pid !== this.#pid) {
      this.#pid = pid;
      const late = this.#people.get(pid);
      this.#late = late !== undefined;
      this.#person = late ?? this.#before.get(pid);
    }
    return this.#person;
  }

  #set(pid: number, person: Person): void {
    if (pid === this.#pid) this.#pid = -1;
    if (this.#people.size >= PIDS_MAX / 2) {
      this.#pid = -1;
      [this.#before, this.#people] = [this.#people, this.#before];
      this.#people.clear();
    }
    this.#people.set(pid, person);
  }
}

/** `alice from 192.0.2.7`, `192.0.2.7`; empty if nothing is known. */
export function personText({ user, address }: Pick<Person, 'user' | 'address'>): string {
  // srclimit.c names one address as a net of its own.
  const host = address?.replace(/\/(?:32|128)$/, '');
  if (user === undefined) return host ?? '';
  return host === undefined ? user : `${user} from ${host}`;
}
