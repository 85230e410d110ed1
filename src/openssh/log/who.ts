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
  readonly fields: Fields;
  readonly line: number;
  readonly time?: string | undefined;
  readonly pid?: number | undefined;
  readonly repeated: number;
  /** `fields[name]`, where the others need not be made. */
  value?(name: Asked): string | undefined;
  /** `fields[name] === value`, where that needs no string. */
  says?(name: Asked, value: string): boolean;
  /** `fields[name]` as a number, where that needs no string; see `numberOf`. */
  number?(name: Asked): number;
}

/** A value of a line. */
export function valueOf(line: Telling, name: Asked): string | undefined {
  return line.value === undefined ? line.fields[name] : line.value(name);
}

/** True if the line has this value. */
export function says(line: Telling, name: Asked, value: string): boolean {
  return line.says === undefined ? line.fields[name] === value : line.says(name, value);
}

/** A value as a number; -1 if the line has none, NaN if it is no number. */
export function numberOf(line: Telling, name: Asked): number {
  if (line.number !== undefined) return line.number(name);
  const value = line.fields[name];
  return value === undefined ? -1 : /^\d+$/.test(value) ? Number(value) : NaN;
}

/** PIDs remembered at most; the oldest are forgotten. */
const PIDS_MAX = 4096;

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
  #people = new Map<number, Person>();
  #before = new Map<number, Person>();

  /** Learn from a message in TELLING of a process, on this line. */
  learn(from: Telling, id: string): void {
    const { pid, line } = from;
    if (pid === undefined) return;
    if (id === 'user-child') {
      const person = this.of(pid);
      const child = numberOf(from, 'child');
      if (person !== undefined && child > 0) this.#set(child, person);
      return;
    }
    const before = this.#people.get(pid);
    // Each session says it again.
    if (
      before?.user !== undefined &&
      before.port !== undefined &&
      says(from, 'user', before.user) &&
      says(from, 'port', before.port)
    )
      return;
    const known = this.of(pid);
    const same = known?.port !== undefined && known.address !== undefined && says(from, 'port', known.port) && says(from, 'address', known.address) ? known : undefined; // prettier-ignore
    const address = same?.address ?? valueOf(from, 'address');
    if (address === undefined) return;
    const port = same?.port ?? valueOf(from, 'port');
    if (id === 'connection-from') this.#set(pid, { user: undefined, address, port, begun: line });
    else {
      const user = valueOf(from, 'user');
      // A PID is used again: another port is another connection.
      if (user !== undefined) this.#set(pid, { user, address, port, begun: same?.begun ?? line });
    }
  }

  /** Whom a process serves; undefined if the log has not said. */
  of(pid: number | undefined): Person | undefined {
    return pid === undefined ? undefined : (this.#people.get(pid) ?? this.#before.get(pid));
  }

  #set(pid: number, person: Person): void {
    if (this.#people.size >= PIDS_MAX / 2) {
      this.#before = this.#people;
      this.#people = new Map();
    }
    this.#people.set(pid, person);
  }
}

/** `alice from 192.0.2.7`, `192.0.2.7`; empty if nothing is known. */
export function personText({ user, address }: Omit<Person, 'begun'>): string {
  // srclimit.c names one address as a net of its own.
  const host = address?.replace(/\/(?:32|128)$/, '');
  if (user === undefined) return host ?? '';
  return host === undefined ? user : `${user} from ${host}`;
}
