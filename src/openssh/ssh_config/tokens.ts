import { atLeast, type Release } from '../releases.ts';

/** One percent token that ControlPath accepts. */
export interface ControlPathToken {
  /** The letter after the percent sign. */
  readonly letter: string;
  /** What ssh puts in its place. */
  readonly meaning: string;
  /** First release that accepts it in ControlPath; absent: older than 6.6. */
  readonly since?: Release;
  /** What it becomes for `ssh Web1` with `HostName web1.example.com`, `User deploy`, as alice (uid 1000) on laptop.lan. */
  readonly example: string;
  /** What of a destination it tells apart; a path without any of these letters is shared too widely. */
  readonly separates: readonly ('name' | 'host' | 'port' | 'user' | 'jump')[];
}

/**
 * The tokens of ControlPath, one row each.
 * Source: ssh.c (DEFAULT_CLIENT_PERCENT_EXPAND_ARGS, ssh_connection_hash), `ssh -G` of 38 releases; ssh_config(5) TOKENS.
 */
export const CONTROL_PATH_TOKENS = [
  {
    letter: 'C',
    meaning: 'SHA-1, as 40 hexadecimal digits, of %l%h%p%r, from 9.6 on of %l%h%p%r%j',
    since: '6.7',
    example: '4de29ef37a30cf8c6ba42ef8f6b91d5f0a2bd36d',
    separates: ['host', 'port', 'user'],
  },
  {
    letter: 'h',
    meaning: 'remote host name after HostName and canonicalization, in lower case',
    example: 'web1.example.com',
    separates: ['host'],
  },
  {
    letter: 'n',
    meaning: 'host name as typed on the command line, upper and lower case kept',
    example: 'Web1',
    separates: ['name'],
  },
  {
    letter: 'k',
    meaning: 'HostKeyAlias if one is set, else the host name as typed',
    since: '8.4',
    example: 'Web1',
    separates: ['name'],
  },
  { letter: 'p', meaning: 'remote port', example: '22', separates: ['port'] },
  { letter: 'r', meaning: 'remote user name', example: 'deploy', separates: ['user'] },
  {
    letter: 'j',
    meaning: 'host of the last hop of ProxyJump, without its user and port; empty without ProxyJump',
    since: '9.6',
    example: '',
    separates: ['jump'],
  },
  { letter: 'u', meaning: 'local user name', example: 'alice', separates: [] },
  { letter: 'i', meaning: 'local user id', since: '7.2', example: '1000', separates: [] },
  {
    letter: 'd',
    meaning: "local user's home directory",
    since: '8.3',
    example: '/home/alice',
    separates: [],
  },
  { letter: 'l', meaning: 'local host name with its domain', example: 'laptop.lan', separates: [] },
  { letter: 'L', meaning: 'local host name up to the first dot', example: 'laptop', separates: [] },
  { letter: '%', meaning: 'a percent sign', example: '%', separates: [] },
] as const satisfies readonly ControlPathToken[];

export type TokenLetter = (typeof CONTROL_PATH_TOKENS)[number]['letter'];

const BY_LETTER = new Map<string, ControlPathToken>(
  CONTROL_PATH_TOKENS.map((token) => [token.letter, token]),
);

/**
 * The row of a letter, if that release accepts it in ControlPath.
 * @param letter one character, without the percent sign
 */
export function controlPathToken(letter: string, release: Release): ControlPathToken | undefined {
  const token = BY_LETTER.get(letter);
  return token && (!token.since || atLeast(release, token.since)) ? token : undefined;
}

/** The letters of the known tokens in a template, in order; `%%` is left out. */
export function lettersOf(template: string): string[] {
  return [...template.matchAll(/%(.)/gs)].map((match) => match[1]!).filter((letter) => letter !== '%');
}

/**
 * What a template tells apart, in that release.
 * @param template a ControlPath as written, before expansion
 */
export function separatedBy(template: string, release: Release): Set<ControlPathToken['separates'][number]> {
  const parts = new Set<ControlPathToken['separates'][number]>();
  for (const letter of lettersOf(template)) {
    for (const part of controlPathToken(letter, release)?.separates ?? []) parts.add(part);
    if (letter === 'C' && atLeast(release, '9.6')) parts.add('jump');
  }
  return parts;
}
