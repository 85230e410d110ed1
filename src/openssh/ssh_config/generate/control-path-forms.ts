import { type Release } from '../../releases.ts';
import { controlPathToken, lettersOf } from '../tokens.ts';

/** A file name for the socket that the form offers. */
interface FormRow {
  readonly id: string;
  /** The last part of ControlPath, after the directory. */
  readonly template: string;
  readonly title: string;
  /** What it tells apart and what not. */
  readonly note: string;
}

const ROWS = [
  {
    id: 'hash',
    template: '%C',
    title: 'A hash: %C',
    note: '40 characters, whatever the names. Names with the same HostName, port and user share a socket.',
  },
  {
    id: 'user-host-port',
    template: '%r@%h-%p',
    title: 'User, host and port: %r@%h-%p',
    note: 'Readable. Names with the same HostName, port and user share a socket.',
  },
  {
    id: 'user-name-port',
    template: '%r@%n-%p',
    title: 'User, name as typed and port: %r@%n-%p',
    note: 'A connection for each name, even where names share a HostName.',
  },
  {
    id: 'name-hash',
    template: '%n-%C',
    title: 'Name as typed and a hash: %n-%C',
    note: 'A connection for each name, and all else is in the hash.',
  },
  {
    id: 'name',
    template: '%n',
    title: 'Name as typed: %n',
    note: 'Short. ssh other@NAME uses the connection of whoever came first.',
  },
  {
    id: 'key-alias',
    template: '%k',
    title: 'HostKeyAlias, else the name as typed: %k',
    note: 'As %n, from OpenSSH 8.4 on.',
  },
] as const satisfies readonly FormRow[];

export type ControlPathFormId = (typeof ROWS)[number]['id'];

/** The forms of ControlPath on offer, with the test whether a release knows all their tokens. */
export const CONTROL_PATH_FORMS = ROWS.map((row) => ({
  ...row,
  available: (release: Release): boolean =>
    lettersOf(row.template).every((letter) => controlPathToken(letter, release) !== undefined),
}));

/** The row of a form; the first one for a name that is none. */
export function controlPathForm(id: ControlPathFormId): (typeof CONTROL_PATH_FORMS)[number] {
  return CONTROL_PATH_FORMS.find((row) => row.id === id) ?? CONTROL_PATH_FORMS[0]!;
}
