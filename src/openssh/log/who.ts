import type { Fields } from './format.ts';

/** Whom a process of sshd serves, as far as the log says. */
export interface Person {
  readonly user?: string | undefined;
  readonly address?: string | undefined;
  readonly port?: string | undefined;
  /** Line of the log on which the connection was first seen. */
  readonly begun: number;
}

/** PIDs remembered at most; the oldest are forgotten. */
const PIDS_MAX = 4096;

/** Messages that tell whom a process serves. */
const TELLING = new Set(['user-child', 'connection-from', 'accepted', 'starting-session']);

/**
 * Joins lines that name no user with those that do, by PID: `Accepted …` is logged by the monitor, sessions by its child,
 * and `User child is on pid N` (VERBOSE) ties the two.
 */
export class Who {
  readonly #people = new Map<number, Person>();

  /** Learn from a message of process `pid` on this line. */
  learn(
    from: { readonly pid?: number | undefined; readonly fields: Fields; readonly line: number },
    id: string,
  ): void {
    const { pid, line } = from;
    if (pid === undefined || !TELLING.has(id)) return;
    const { fields } = from;
    if (id === 'user-child') {
      const person = this.#people.get(pid);
      const child = Number(fields['child']);
      if (person !== undefined && child > 0) this.#set(child, person);
      return;
    }
    const { user, address, port } = fields;
    if (address === undefined) return;
    if (id === 'connection-from') this.#set(pid, { address, port, begun: line });
    else if (user !== undefined && (id === 'accepted' || id === 'starting-session')) {
      const before = this.#people.get(pid);
      // Each session says it again; what is remembered need not be moved to the end while there is room.
      if (before?.user === user && before.port === port && this.#people.size < PIDS_MAX / 2) return;
      // A PID is used again: another port is another connection.
      this.#set(pid, { user, address, port, begun: before?.port === port ? (before?.begun ?? line) : line });
    }
  }

  /** Whom a process serves; undefined if the log has not said. */
  of(pid: number | undefined): Person | undefined {
    return pid === undefined ? undefined : this.#people.get(pid);
  }

  #set(pid: number, person: Person): void {
    if (this.#people.size > PIDS_MAX / 2) this.#people.delete(pid);
    this.#people.set(pid, person);
    if (this.#people.size > PIDS_MAX) this.#people.delete(this.#people.keys().next().value!);
  }
}

/** `alice from 192.0.2.7`, `192.0.2.7`; empty if nothing is known. */
export function personText({ user, address }: Omit<Person, 'begun'>): string {
  // srclimit.c names one address as a net of its own.
  const host = address?.replace(/\/(?:32|128)$/, '');
  if (user === undefined) return host ?? '';
  return host === undefined ? user : `${user} from ${host}`;
}
