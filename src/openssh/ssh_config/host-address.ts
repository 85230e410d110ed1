import { parseAddress } from '../address.ts';
import { asciiLower } from '../match.ts';

/** Text of an IPv6 address as inet_ntop writes it: the longest run of zero groups is left out. */
function formatIPv6(bytes: readonly number[]): string {
  const groups = Array.from({ length: 8 }, (_, at) => bytes[2 * at]! * 256 + bytes[2 * at + 1]!);
  let best = { start: -1, length: 1 };
  for (let start = 0; start < 8; start++) {
    let length = 0;
    while (start + length < 8 && groups[start + length] === 0) length++;
    if (length > best.length) best = { start, length };
  }
  const embedded = best.start === 0 && (best.length === 6 || (best.length === 5 && groups[5] === 0xffff));
  const hex = groups.map((group) => group.toString(16));
  if (embedded) {
    const mapped = best.length === 5 ? ':ffff' : '';
    return `:${mapped}:${bytes.slice(12).join('.')}`;
  }
  if (best.start === -1) return hex.join(':');
  return `${hex.slice(0, best.start).join(':')}::${hex.slice(best.start + best.length).join(':')}`;
}

/** True if a name can only be an address, also one that cannot be read. Source: ssh.c is_addr_fast */
export function isAddress(name: string): boolean {
  return /[%:]/.test(name) || /^[0-9.]*$/.test(name);
}

/**
 * A numeric address in the form that the resolver gives back (`10.1` is 10.0.0.1, `::0` is ::).
 * @param family AddressFamily: `inet` and `inet6` leave the other kind as it is
 * @returns undefined for a name. Source: ssh.c is_addr, resolve_addr
 */
function canonicalAddress(name: string, family = 'any'): string | undefined {
  const address = parseAddress(name);
  if (!address || family === (address.bytes.length === 4 ? 'inet6' : 'inet')) return undefined;
  const { bytes, zone } = address;
  return bytes.length === 4 ? bytes.join('.') : formatIPv6(bytes) + (zone === '' ? '' : `%${zone}`);
}

/** True for an address that the resolver takes without asking anyone. */
export function isNumericAddress(name: string, family?: string): boolean {
  return canonicalAddress(name, family) !== undefined;
}

/**
 * A host as ssh uses it and `ssh -G` prints it: a name in lower case, an address in its usual form.
 * Source: ssh.c main, resolve_canonicalize
 */
export function canonicalHost(name: string, family?: string): string {
  const address = canonicalAddress(name, family);
  // An address that differs in upper and lower case alone stays as it is.
  if (address !== undefined) return address === asciiLower(name) ? name : address;
  return isAddress(name) ? name : asciiLower(name);
}
