/**
 * The checker's state in the fragment of an address, beside the generator's form on the same page:
 * `v1&host=web&…&check=` and the packed files.
 */
import { parseRelease, type Release } from '#openssh/releases.ts';
import { CLIENT_SYSTEMS, type ClientSystem } from '#openssh/ssh_config/generate.ts';
import { pack, unpack } from '../packed.ts';

/** What a link to a check holds. */
export interface CheckState {
  /** Name and text of each file, in the order of the tabs. */
  readonly files: readonly (readonly [name: string, text: string])[];
  readonly release: Release;
  readonly system: ClientSystem;
  /** The fields: names that are asked for, and those that the generator's settings are written for. */
  readonly host: string;
  readonly names: string;
}

/** Bounds of what is read: characters of a link, of its files, of a field, and files. */
const MOST_LINK = 400_000;
const MOST_TEXT = 4_000_000;
const MOST_FIELD = 1000;
const MOST_FILES = 200;

/** A state, packed. */
export function packCheck({ files, release, system, host, names }: CheckState): Promise<string> {
  const wellFormed = files.map(([name, text]) => [name.toWellFormed(), text.toWellFormed()]);
  return pack(JSON.stringify({ f: wellFormed, r: release, s: system, h: host, n: names }));
}

/** What a fragment says of the checker: a state, why it cannot be read, or nothing. Never rejects. */
export async function checkIn(
  fragment: string,
  main: string,
): Promise<{ readonly state: CheckState } | { readonly error: string } | undefined> {
  const data = /(?:^|&)check=([^&]*)/.exec(fragment.replace(/^#/, ''))?.[1];
  if (data === undefined) return undefined;
  if (data.length > MOST_LINK)
    return { error: `it is longer than ${MOST_LINK.toLocaleString('en')} characters` };
  const { value, error } = await unpack(data, MOST_TEXT);
  if (error !== undefined) return { error };
  const state = readState(value, main);
  return state ? { state } : { error: 'what it holds is no client configuration' };
}

const isField = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MOST_FIELD && !/[\u0000-\u001f\u007f]/.test(value);

function isFile(value: unknown): value is [string, string] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [name, text] = value as unknown[];
  return isField(name) && name !== '' && typeof text === 'string';
}

function readState(value: unknown, main: string): CheckState | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { f, r, s, h, n } = value as Record<string, unknown>;
  if (!Array.isArray(f) || f.length > MOST_FILES || !f.every(isFile)) return undefined;
  if (new Set(f.map(([name]) => name)).size !== f.length || f[0]?.[0] !== main) return undefined;
  const release = typeof r === 'string' ? parseRelease(r) : undefined;
  const system = (Object.keys(CLIENT_SYSTEMS) as ClientSystem[]).find((name) => name === s);
  return release && system && isField(h) && isField(n)
    ? { files: f, release, system, host: h, names: n }
    : undefined;
}
