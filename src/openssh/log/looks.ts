/** What the messages are looked at for when a log is counted. */
import { ABOUT_SESSIONS } from './correlate.ts';
import { TABLE } from './messages/table.ts';
import { TELLING } from './who.ts';

/** Messages of the listener, whose ident stays `sshd` in every release. */
const LISTENER =
  /^(?:maxstartups|drop-connection|server-listening|penalt|login-grace-time|sshd-fork|server-connection-debug|cannot-listen|bad-value|not-allowed)/;

/** These, and what others than sshd write under its name. */
const LISTENERS = new Set(
  TABLE.filter(({ id, origin }) => origin !== 'openssh' || LISTENER.test(id)).map(({ id }) => id),
);

/** What a message is looked at for, by its place in the table: a sum of the flags below. */
export const LOOKS = new Uint8Array(TABLE.length);
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
for (const [index, { id, forms }] of TABLE.entries()) {
  const numbered = forms.some(({ fields }) => /\b(?:dropped|pending)\b/.test(fields ?? ''));
  LOOKS[index] =
    (numbered ? NUMBERED : 0) |
    (TELLING.has(id) ? TELLS : 0) |
    (ABOUT_SESSIONS.has(id) ? SESSION : 0) |
    (LISTENERS.has(id) ? LISTENS : 0) |
    (id === 'server-listening' ? STARTS : 0) |
    (id === 'no-more-sessions' ? REFUSES : 0);
}
/** Place in the table, by id. */
export const INDEX_OF = new Map<string, number>(TABLE.map(({ id }, index) => [id, index]));
