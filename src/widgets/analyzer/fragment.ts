/**
 * The analyzer's state in the fragment of an address, which browsers do not send: `v1.` and the compressed files, or
 * `v1&sessions=20&logins=50` for what is needed alone, as other pages link to it.
 */
import { parseRelease, type Release } from '#openssh/releases.ts';
import { DISTRIBUTIONS, type Distribution } from '#openssh/sshd_config/keywords.ts';
import { pack, unpack } from '../packed.ts';

/** What a link holds. */
export interface SharedState {
  /** Path and text of each file, in the order of the tabs. */
  readonly files: readonly (readonly [name: string, text: string])[];
  readonly main: string;
  readonly release: Release;
  readonly distribution: Distribution;
  /** Fields of the forms by name; those left empty are absent. */
  readonly connection: Readonly<Record<string, string>>;
  readonly need: Readonly<Record<string, string>>;
}

/** What a fragment says: a state, only what is needed, or why it says nothing. Undefined: it is none of ours. */
export type FromFragment =
  | { readonly state: SharedState }
  | { readonly need: Readonly<Record<string, string>> }
  | { readonly error: string }
  | undefined;

const VERSION = 'v1';

/** Longest link that is read, and most text that it may hold. Browsers and chats cut longer ones. */
export const MOST_LINK = 400_000;
const MOST_TEXT = 4_000_000;
const MOST_FILES = 200;
const MOST_FIELD = 1000;

const CONNECTION_FIELDS = ['user', 'groups', 'address', 'host', 'laddr', 'lport'] as const;
const NEED_FIELDS = ['sessions', 'logins', 'scope', 'scope-name', 'into', 'one-address'] as const;

/** A state as a fragment without `#`. */
export async function toFragment(state: SharedState): Promise<string> {
  const { files, main, release, distribution, connection, need } = state;
  const json = JSON.stringify({
    f: files.map(([name, text]) => [name.toWellFormed(), text.toWellFormed()]),
    m: main,
    r: release,
    d: distribution,
    c: connection,
    n: need,
  });
  return `${VERSION}.${await pack(json)}`;
}

/** Read a fragment, with or without `#`; never rejects. */
export async function fromFragment(fragment: string): Promise<FromFragment> {
  const text = fragment.replace(/^#/, '');
  const version = /^(v\d+)(?=[.&])/.exec(text)?.[1];
  if (version === undefined) return undefined;
  if (version !== VERSION) return { error: 'it was made by another version of this page' };
  if (text.length > MOST_LINK)
    return { error: `it is longer than ${MOST_LINK.toLocaleString('en')} characters` };
  if (text[VERSION.length] === '&') return needOnly(text.slice(VERSION.length + 1));
  const data = text.slice(VERSION.length + 1);
  const { value, error } = await unpack(data, MOST_TEXT);
  if (error !== undefined) return { error };
  const state = readState(value);
  return state ? { state } : { error: 'what it holds is no configuration' };
}

function needOnly(text: string): FromFragment {
  const need = fields(Object.fromEntries(new URLSearchParams(text)), NEED_FIELDS);
  return need && Object.keys(need).length > 0 ? { need } : { error: 'it asks for nothing' };
}

/** Fields of a form; undefined if one of them is no text that a field can hold. */
function fields(value: unknown, names: readonly string[]): Record<string, string> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: Record<string, string> = {};
  for (const name of names) {
    if (!Object.hasOwn(value, name)) continue;
    const text = (value as Record<string, unknown>)[name];
    if (typeof text !== 'string' || text.length > MOST_FIELD || /[\u0000-\u001f\u007f]/.test(text))
      return undefined;
    if (text !== '') found[name] = text;
  }
  return found;
}

function isFile(value: unknown): value is [string, string] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [name, text] = value as unknown[];
  return (
    typeof name === 'string' &&
    typeof text === 'string' &&
    name.length <= MOST_FIELD &&
    /^\/[^\u0000-\u001f\u007f]*$/.test(name)
  );
}

/** Check what claims to be a state, with the short names that a link has; undefined if it is none. */
export function readState(value: unknown): SharedState | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { f, m, r, d, c, n } = value as Record<string, unknown>;
  if (!Array.isArray(f) || f.length === 0 || f.length > MOST_FILES || !f.every(isFile)) return undefined;
  if (new Set(f.map(([name]) => name)).size !== f.length || !f.some(([name]) => name === m)) return undefined;
  const release = typeof r === 'string' ? parseRelease(r) : undefined;
  const distribution = DISTRIBUTIONS.find((name) => name === d);
  const connection = fields(c, CONNECTION_FIELDS);
  const need = fields(n, NEED_FIELDS);
  if (!release || !distribution || !connection || !need) return undefined;
  return { files: f, main: m as string, release, distribution, connection, need };
}
