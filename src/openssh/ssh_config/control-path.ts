import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Range } from '../diagnostic.ts';
import { atLeast, type Release } from '../releases.ts';
import { loneByte } from '../vis.ts';
import { expandHome, type Homes } from './home.ts';
import { controlPathToken } from './tokens.ts';

/** All that ControlPath can draw on. Fields are named in the words of ssh_config(5). */
export interface ExpansionContext {
  /** `%n`: the destination as typed, without user and port. */
  readonly originalHost: string;
  /** `%h`: after HostName and canonicalization, in lower case. */
  readonly host: string;
  /** `%p` */
  readonly port: number;
  /** `%r`: remote user. */
  readonly user: string;
  /** `%u` */
  readonly localUser: string;
  /** `%i` */
  readonly uid: number;
  /** `%d` and `~`: from the password database, not from `$HOME`. */
  readonly home: string;
  /** `%l`: what gethostname gives; `%L` is its first label. */
  readonly localHost: string;
  /** `%k`, where it differs from `originalHost`. */
  readonly hostKeyAlias?: string | undefined;
  /** `%j`: host of the last ProxyJump hop, empty without one. */
  readonly jumpHost?: string | undefined;
  /** `${VAR}` */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Home directories of other users, for `~user`. */
  readonly homes?: Homes | undefined;
}

/** Why ssh refuses a ControlPath. */
export type ControlPathErrorCode =
  | 'unknown-token'
  | 'trailing-percent'
  | 'unset-variable'
  | 'empty-variable-name'
  | 'unclosed-variable'
  | 'unknown-user'
  | 'too-long';

/** A refusal. ssh ends with status 255. */
export interface ControlPathError {
  readonly code: ControlPathErrorCode;
  /** Where in the template. */
  readonly range: Range;
  /** Lines that ssh prints to stderr. */
  readonly stderr: readonly string[];
}

export type ControlPathResult =
  | { readonly path: string; readonly error?: never }
  | { readonly path?: never; readonly error: ControlPathError };

/**
 * How an argument is expanded: `%` tokens alone, tokens and `${VAR}`, `${VAR}` alone.
 * Up to 8.3 there were tokens alone, whatever the keyword. Source: misc.c percent_expand, percent_dollar_expand, dollar_expand
 */
export type Expansion = 'percent' | 'percent-dollar' | 'dollar';

/** The value of a token, or undefined if it is none there; for the empty letter, the first token of the list. */
export type TokenValue = (letter: string) => string | undefined;

/**
 * `%C`: the connection hash, 40 hexadecimal digits.
 * Source: readconf.c ssh_connection_hash; the jump host entered it in 9.6.
 */
export function connectionHash(context: ExpansionContext, release: Release): string {
  const { localHost, host, port, user, jumpHost = '' } = context;
  const jump = atLeast(release, '9.6') ? jumpHost : '';
  return bytesToHex(sha1(utf8ToBytes(`${localHost}${host}${port}${user}${jump}`)));
}

const VALUES: Record<string, (context: ExpansionContext, release: Release) => string> = {
  C: connectionHash,
  L: (c) => c.localHost.split('.', 1)[0]!,
  d: (c) => c.home,
  h: (c) => c.host,
  i: (c) => String(c.uid),
  j: (c) => c.jumpHost ?? '',
  k: (c) => c.hostKeyAlias ?? c.originalHost,
  l: (c) => c.localHost,
  n: (c) => c.originalHost,
  p: (c) => String(c.port),
  r: (c) => c.user,
  u: (c) => c.localUser,
};

/**
 * Expand a ControlPath as `ssh -G` of a release prints it: `~` first, then tokens and `${VAR}` in one pass.
 * @param template the argument after quotes are taken off; the word `none` is the caller's matter
 * Source: ssh.c main, misc.c vdollar_percent_expand and tilde_expand
 */
export function expandControlPath(
  template: string,
  context: ExpansionContext,
  release: Release,
): ControlPathResult {
  const home = expandHome(template, context, release);
  if (home.error) return home;
  const result = expandTokens(home.path, context, release, 'percent-dollar');
  if (!result.error) return result;
  // The range counts in the text with the home directory in it; back to the template.
  const { start, end } = result.error.range;
  const shift = home.path.length - template.length;
  const range = start >= home.inserted ? { start: start - shift, end: end - shift } : { start: 0, end: 1 };
  return { error: { ...result.error, range } };
}

/** Expand what may stand in most keywords of ssh_config. */
export function expandTokens(
  text: string,
  context: ExpansionContext,
  release: Release,
  kind: Exclude<Expansion, 'dollar'>,
): ControlPathResult {
  const first = atLeast(release, '6.7') ? 'C' : 'h';
  const value: TokenValue = (letter) =>
    letter === '' || controlPathToken(letter, release)
      ? VALUES[letter || first]!(context, release)
      : undefined;
  return expand(text, { value, env: context.env, release, kind });
}

/** What an expansion draws on. */
export interface ExpandOptions {
  readonly value: TokenValue;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly release: Release;
  readonly kind: Expansion;
}

/**
 * Expand tokens and variables in one pass from left to right.
 * Source: misc.c vdollar_percent_expand (8.4 on), percent_expand (before)
 */
export function expand(text: string, { value, env, release, kind }: ExpandOptions): ControlPathResult {
  const modern = atLeast(release, '8.4');
  const dollar = kind !== 'percent' && modern;
  const stderr: string[] = [];
  let missing: Range | undefined;
  let path = '';

  const refuse = (code: ControlPathErrorCode, range: Range, what: string): ControlPathResult => {
    stderr.push(`${modern ? 'vdollar_percent_expand' : 'percent_expand'}: ${what}`);
    if (modern && kind !== 'dollar') {
      const name = kind === 'percent' ? 'percent_expand' : 'percent_dollar_expand';
      stderr.push(`${name}${atLeast(release, '8.5') ? ':' : ''} failed`);
    }
    return { error: { code, range, stderr } };
  };

  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (dollar && char === '$' && text[at + 1] === '{') {
      const close = text.indexOf('}', at + 2);
      if (close === -1) {
        const what = `environment variable '${text.slice(at + 2)}' missing closing '}'`;
        return refuse('unclosed-variable', { start: at, end: text.length }, what);
      }
      const name = text.slice(at + 2, close);
      const range = { start: at, end: close + 1 };
      if (name === '') return refuse('empty-variable-name', range, 'zero-length environment variable');
      const found = Object.hasOwn(env, name) ? env[name] : undefined;
      if (found === undefined) {
        stderr.push(`vdollar_percent_expand: env var \${${name}} has no value`);
        missing ??= range;
      }
      path += found ?? '';
      at = close;
      continue;
    }
    if (char !== '%' || kind === 'dollar') {
      path += char;
      continue;
    }
    at += 1;
    const letter = text[at];
    if (letter === '%') {
      path += '%';
      continue;
    }
    if (letter === undefined && atLeast(release, '7.2')) {
      return refuse('trailing-percent', { start: at - 1, end: at }, 'invalid format');
    }
    // Up to 7.1 the terminating NUL was found in the first key of the list: the empty letter.
    const found = value(letter ?? '');
    if (found === undefined) {
      return refuse('unknown-token', { start: at - 1, end: at + 1 }, `unknown key %${firstByte(text, at)}`);
    }
    path += found;
  }
  if (missing) {
    const last = kind === 'percent-dollar' ? ['invalid environment variable expansion'] : [];
    return { error: { code: 'unset-variable', range: missing, stderr: [...stderr, ...last] } };
  }
  return { path };
}

/** The first byte of a character: all that `%c` prints of it. */
function firstByte(text: string, at: number): string {
  return loneByte(utf8ToBytes(String.fromCodePoint(text.codePointAt(at) ?? 0))[0] ?? 0);
}
