import type { Index, Pattern } from './patterns.ts';
import { byWord, headWord, patternsOf } from './patterns.ts';
import type { Message } from './types.ts';
import { TELLING } from './who.ts';

/** A table of messages, ready to look lines up in and to count them by. */
export interface Catalog {
  readonly table: readonly Message[];
  /** Wordings that start with a whole word, by it; special cases first, then what says more. */
  readonly heads: Index;
  /** The others, in the same order. */
  readonly headless: readonly Pattern[];
  /** What each message is looked at for when a log is counted, by its place in the table: a sum of the flags below. */
  readonly looks: Uint8Array;
  /** Places in the table. */
  readonly places: ReadonlyMap<string, number>;
}

/** Its numbers count: `dropped`, `pending`. */
export const NUMBERED = 1;
/** It tells whom a process serves. */
export const TELLS = 2;
/** It is about a session, or ends a connection. */
export const SESSION = 4;
/** The listener writes it, or another program, so that its ident tells no release. */
export const LISTENS = 8;
/** sshd starts, reloads or ends. */
export const STARTS = 16;
/** A session is refused. */
export const REFUSES = 32;

/** A connection begins, logs in, ends before that, or is dropped by MaxStartups: for `StartupTracker`. */
export const STARTUP = 64;

/** Messages that are about a connection before it has logged in, or end it. */
const ABOUT_STARTUPS =
  /^(?:connection-from|accepted|connection-closed-by|disconnected-from|received-disconnect|login-grace-time|max-auth-tries|unable-to-negotiate|scanner-noise|closed-during-identification|username-changed|maxstartups-[a-z-]+)$/;

/** Messages that are about a session, or end a connection. */
const ABOUT_SESSIONS =
  /^(?:(?:starting|close)-session|no-more-sessions|disconnected-from|connection-closed-by)$/;

/** Messages of the listener, whose ident stays `sshd` in every release. */
const LISTENER =
  /^(?:maxstartups|drop-connection|server-listening|penalt|login-grace-time|sshd-fork|fork-no-memory|server-connection-debug|cannot-listen|bad-value|not-allowed)/;

/** Make a table ready. */
export function catalogOf(table: readonly Message[]): Catalog {
  const patterns = table
    .flatMap(patternsOf)
    .sort(
      (a, b) =>
        Number(a.message.generic ?? false) - Number(b.message.generic ?? false) ||
        b.matcher.weight - a.matcher.weight,
    );
  return {
    table,
    heads: byWord(patterns, headWord),
    headless: patterns.filter((pattern) => headWord(pattern) === undefined),
    looks: Uint8Array.from(table, looksOf),
    places: new Map(table.map(({ id }, index) => [id, index])),
  };
}

function looksOf({ id, origin, forms }: Message): number {
  const numbered = forms.some(({ fields }) => /\b(?:dropped|pending)\b/.test(fields ?? ''));
  return (
    (numbered ? NUMBERED : 0) |
    (TELLING.has(id) ? TELLS : 0) |
    (ABOUT_SESSIONS.test(id) ? SESSION : 0) |
    (origin !== 'openssh' || LISTENER.test(id) ? LISTENS : 0) |
    (id === 'server-listening' ? STARTS : 0) |
    (id === 'no-more-sessions' ? REFUSES : 0) |
    (ABOUT_STARTUPS.test(id) ? STARTUP : 0)
  );
}

/** The entry of an id, which must be one of the catalog. */
export function entryOf({ table, places }: Catalog, id: string): Message {
  return table[places.get(id)!]!;
}
