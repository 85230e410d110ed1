import { matchPatternList } from '../match.ts';
import { atLeast, type Release } from '../releases.ts';
import { isAddress, isNumericAddress } from './host-address.ts';
import { isNone, type Values } from './values.ts';

/** What the resolver says of a name: the name at the end of its CNAMEs, or why there is none (gai_strerror). */
export type LookUp = (
  name: string,
) =>
  | { readonly canonicalName: string; readonly error?: never }
  | { readonly canonicalName?: never; readonly error: string };

/** The words of getaddrinfo for a name that is not there. */
export const NOT_FOUND = 'Name or service not known';

/** Errors that mean the name itself is not there; ssh passes over them while it tries one domain after the other. */
const MISSING = new Set([NOT_FOUND, 'No address associated with hostname']);

/** The host that canonicalization leaves. */
export interface CanonicalName {
  readonly host: string;
  /** Lines on stderr. */
  readonly stderr: readonly string[];
  /** True if ssh ends here. */
  readonly ends: boolean;
  /** What hangs on the resolver and is not known here. */
  readonly unknown: readonly string[];
}

/**
 * CanonicalizeHostname and CanonicalizePermittedCNAMEs.
 * @param host behind HostName, in the form that `canonicalHost` gives
 * @param lookUp absent: not known; then a domain counts as not found and the bare name as found
 * Source: ssh.c main, resolve_canonicalize, resolve_host, check_follow_cname, config_has_permitted_cnames
 */
export function canonicalName(
  host: string,
  values: Values,
  release: Release,
  lookUp: LookUp | undefined,
): CanonicalName {
  const {
    canonicalizeHostname: mode = 'no',
    canonicalDomains = [],
    canonicalizeFallbackLocal,
    canonicalizeMaxDots = 1,
    permittedCnames = [],
  } = values;
  const stderr: string[] = [];
  const unknown: string[] = [];
  const { proxyCommand, jump } = values;
  // 10.0 takes ProxyJump none for no proxy, 9.2 does not; the releases between were not tried.
  const noJump = atLeast(release, '10.0') ? isNone(jump?.host) : jump === undefined;
  const direct = isNone(proxyCommand) && noJump;
  const applies = direct || mode === 'always';
  const done = (name: string): CanonicalName => ({ host: name, stderr, ends: false, unknown });
  const end = (...lines: string[]): CanonicalName => ({
    host,
    stderr: [...stderr, ...lines],
    ends: true,
    unknown,
  });
  const resolve = (name: string, says: boolean): string | undefined => {
    const { canonicalName: found, error } = lookUp?.(name) ?? { error: NOT_FOUND };
    if (error !== undefined && (says || !MISSING.has(error))) stderr.push(noHost(name, error));
    return found;
  };
  const follow = (name: string, target: string): string =>
    mode !== 'no' && applies && permittedCnames.some((rule) => permits(rule, name, target)) ? target : name;

  if (!isAddress(host) && mode !== 'no' && applies) {
    const anchored = host.endsWith('.');
    if (anchored || host.split('.').length - 1 <= canonicalizeMaxDots) {
      if (!lookUp) unknown.push('CanonicalizeHostname: names are not looked up; it counts as not found');
      const none = canonicalDomains.findIndex(isNone);
      const domains = none === -1 ? canonicalDomains : canonicalDomains.slice(0, none);
      for (const full of anchored ? [host] : domains.map((domain) => `${host}.${domain}.`)) {
        const target = resolve(full, false);
        if (target !== undefined) return done(follow(full.slice(0, -1), target));
      }
      if (canonicalizeFallbackLocal === 'no') return end(`ssh: Could not resolve host "${host}"`);
    }
  }
  const permitted = permittedCnames.length > 1 || !isNone(permittedCnames[0]);
  if (!permitted || !applies || isNumericAddress(host, values.addressFamily)) return done(host);
  if (!lookUp) {
    unknown.push('CanonicalizePermittedCNAMEs: names are not looked up; the name stays');
    return done(host);
  }
  const target = resolve(host, direct);
  // Names behind a proxy need not be in the DNS here.
  if (target === undefined) return direct ? end() : done(host);
  return done(follow(host, target));
}

const noHost = (name: string, error: string): string =>
  `ssh: Could not resolve hostname ${name.slice(0, 100)}: ${error}`;

/** A rule `source-list:target-list`, or `*` for all. */
function permits(rule: string, name: string, target: string): boolean {
  const colon = rule.indexOf(':');
  const [from, to] = colon === -1 ? ['*', '*'] : [rule.slice(0, colon), rule.slice(colon + 1)];
  return (
    name !== target &&
    matchPatternList(name, from, { lowercase: true }) === 1 &&
    matchPatternList(target, to, { lowercase: true }) === 1
  );
}
