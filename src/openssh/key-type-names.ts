import { atLeast, type Release } from './releases.ts';

const SHORT_NAMES = /^(?:ed25519|ed25519-sk|rsa|dsa|ecdsa|ecdsa-sk|null)$/i;

/**
 * Is it a name of a key type that no algorithm has? Up to 9.8 the short names, in any case of letters; up to 10.2 still the
 * type of no key. Source: sshkey.c `sshkey_type_from_name`.
 */
export function isBareKeyType(name: string, release: Release): boolean {
  return atLeast(release, '9.9') ? name === 'null' && !atLeast(release, '10.3') : SHORT_NAMES.test(name);
}
