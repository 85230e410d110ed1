/**
 * The form in the fragment of an address, which browsers do not send: `v1&host=web;web.example.com;deploy&sessions=8`.
 * A key that is missing stands for the default; a key or a value that is not known makes the whole link unreadable,
 * because half a form would give a configuration that nobody asked for.
 */
import { RELEASES } from '#openssh/releases.ts';
import {
  CLIENT_SYSTEMS,
  CONTROL_PATH_FORMS,
  DEFAULT_FORM,
  withSystem,
  WORKLOADS,
  type GeneratorForm,
  type HostEntry,
} from '#openssh/ssh_config/generate.ts';

/** What a link can hold: most hosts, and most characters in one field. The form has the same bounds. */
export const MOST_HOSTS = 50;
export const MOST_CHARACTERS = 1000;

const VERSION = 'v1';

/** Fields of a host in the order of a link. */
export const HOST_FIELDS = [
  'alias',
  'hostName',
  'user',
  'port',
  'proxyJump',
] as const satisfies readonly (keyof HostEntry)[];

type Scalar = Exclude<keyof GeneratorForm, 'hosts'>;

/** Keys of a link and the fields that they stand for. `names` are those of the preview: left out while usual. */
const KEYS = {
  for: { field: 'workload', choices: WORKLOADS.map(({ id }) => id) },
  sessions: { field: 'sessions' },
  max: { field: 'maxSessions' },
  on: { field: 'system', choices: Object.keys(CLIENT_SYSTEMS) },
  ssh: { field: 'release', choices: RELEASES },
  dir: { field: 'socketDirectory' },
  path: { field: 'controlPath', choices: CONTROL_PATH_FORMS.map(({ id }) => id) },
  keep: { field: 'controlPersist' },
  home: { field: 'home', names: true },
  user: { field: 'localUser', names: true },
  name: { field: 'localHost', names: true },
} as const satisfies Record<string, { field: Scalar; choices?: readonly string[]; names?: true }>;

interface Row {
  readonly field: Scalar;
  readonly choices?: readonly string[];
  readonly names?: true;
}

const ROWS: ReadonlyMap<string, Row> = new Map<string, Row>(Object.entries(KEYS));

/** Percent-encoding that leaves what is legible and harmless in a fragment as it is. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/%(?:2F|3A|40|2C)/g, decodeURIComponent)
    .replace(/['()!*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The names of the preview that a link need not have: the default ones, and the usual home of the user. */
function usualNames(form: GeneratorForm): GeneratorForm {
  return { ...DEFAULT_FORM, home: withSystem(form, form.system).home };
}

/** A form, or some of its fields, as a fragment without `#`. */
export function toFragment(form: Partial<GeneratorForm>): string {
  const hosts = (form.hosts ?? []).map((host) =>
    HOST_FIELDS.map((field) => encode(host[field] ?? ''))
      .join(';')
      .replace(/;+$/, ''),
  );
  const usual = usualNames({ ...DEFAULT_FORM, ...form });
  const pairs = [...ROWS].flatMap(([key, { field, names }]) => {
    const value = form[field];
    return value === undefined || (names && value === usual[field]) ? [] : [`${key}=${encode(value)}`];
  });
  // A form without hosts is not a link without the key: that one has the default host.
  const named = form.hosts?.length === 0 ? ['host='] : hosts.map((host) => `host=${host}`);
  return [VERSION, ...named, ...pairs].join('&');
}

const CHECK_KEY = 'check';

/**
 * A fragment with another form, or another state of the checker; what stands beside it stays.
 * @param fragment as it is, with or without `#`
 */
export function replaceIn(fragment: string, { form, check }: { form?: string; check?: string }): string {
  const pairs = fragment.replace(/^#/, '').split('&');
  const isCheck = (pair: string) => pair.startsWith(`${CHECK_KEY}=`);
  const rest = form === undefined ? pairs.filter((pair) => pair !== '' && !isCheck(pair)) : form.split('&');
  const kept = check === undefined ? pairs.filter(isCheck) : [`${CHECK_KEY}=${check}`];
  return [...(rest[0] === VERSION ? rest : [VERSION]), ...kept].join('&');
}

/** What a fragment says: a form, or why it says none. */
export type FromFragment =
  | { readonly form: GeneratorForm; readonly error?: never }
  | { readonly form?: never; readonly error: string };

/** Text of one value, or undefined if it is broken or holds what no field can. */
function decode(text: string): string | undefined {
  try {
    const decoded = decodeURIComponent(text);
    return decoded.length > MOST_CHARACTERS || /[\u0000-\u001f\u007f]/.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** Read a fragment, with or without `#`; never throws. An empty one is the default form. */
export function fromFragment(fragment: string): FromFragment {
  const [version, ...pairs] = fragment.replace(/^#/, '').split('&');
  if (version === '' && pairs.length === 0) return { form: DEFAULT_FORM };
  if (version !== VERSION) {
    return {
      error: /^v\d+$/.test(version!)
        ? 'it was made by another version of this page'
        : 'it is no link of this form',
    };
  }
  const hosts: HostEntry[] = [];
  const fields = new Map<Scalar, string>();
  let anyHost = false;
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const key = pair.slice(0, Math.max(at, 0));
    const value = pair.slice(at + 1);
    // The checker on the same page keeps its state beside the form's.
    if (key === CHECK_KEY) continue;
    if (key === 'host') {
      anyHost = true;
      const parts = value.split(';').map(decode);
      if (parts.length > HOST_FIELDS.length || parts.includes(undefined))
        return { error: 'a host in it is damaged' };
      if (hosts.length === MOST_HOSTS) return { error: `it has more than ${MOST_HOSTS} hosts` };
      if (value !== '') hosts.push(hostOf(parts as string[]));
      continue;
    }
    const row = ROWS.get(key);
    if (!row) return { error: `the form has no "${key.slice(0, 20)}"` };
    const text = decode(value);
    if (text === undefined || fields.has(row.field)) return { error: `its "${key}" is damaged` };
    if (row.choices && !row.choices.includes(text)) return { error: `its "${key}" is not on offer here` };
    fields.set(row.field, text);
  }
  // Each value has been checked against its row.
  const scalars = Object.fromEntries(fields) as Partial<GeneratorForm>;
  const form = { ...DEFAULT_FORM, ...scalars, ...(anyHost && { hosts }) };
  return { form: scalars.home === undefined ? withSystem(form, form.system) : form };
}

function hostOf(parts: readonly string[]): HostEntry {
  const filled = HOST_FIELDS.flatMap((field, at) => (parts[at] ? [[field, parts[at]]] : []));
  return { alias: '', ...(Object.fromEntries(filled) as Partial<HostEntry>) };
}
