import { matchPattern } from './match.ts';
import { atLeast, type Release } from './releases.ts';
import { remember } from './remember.ts';

/** An address as the resolver reads it: 4 or 16 bytes and, for IPv6, the text of its zone. */
export interface Address {
  readonly bytes: readonly number[];
  readonly zone: string;
}

/** 1 match, 0 no match, -1 a negated entry matches, `invalid` the list itself is wrong. */
export type AddressMatch = 1 | 0 | -1 | 'invalid';

/**
 * Read a numeric address as getaddrinfo(AI_NUMERICHOST) does: IPv6 with an optional zone, or IPv4 in the
 * forms of inet_aton (`10.1`, `0x7f.1`).
 */
export function parseAddress(text: string): Address | undefined {
  return parseIPv4(text) ?? parseIPv6(text);
}

function parseIPv4(text: string): Address | undefined {
  const parts = text.split('.');
  if (parts.length > 4) return undefined;
  const numbers: number[] = [];
  for (const part of parts) {
    if (!/^(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\d*)$/.test(part)) return undefined;
    const octal = /^0[0-7]+$/.test(part);
    numbers.push(octal ? Number.parseInt(part, 8) : Number(part));
  }
  const last = numbers.pop()!;
  // The last part fills all bytes that are left.
  if (numbers.some((n) => n > 255) || last >= 256 ** (4 - numbers.length)) return undefined;
  const bytes = [...numbers];
  for (let i = 3 - numbers.length; i >= 0; i--) bytes.push(Math.floor(last / 256 ** i) % 256);
  return { bytes, zone: '' };
}

function parseIPv6(text: string): Address | undefined {
  const percent = text.indexOf('%');
  const address = percent === -1 ? text : text.slice(0, percent);
  const zone = percent === -1 ? '' : text.slice(percent + 1);
  if (!address.includes(':') || address.length > 45 || (percent !== -1 && zone === '')) return undefined;
  const halves = address.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map(parseGroups);
  if (!head || (halves.length === 2 && (!tail || halves[0]!.includes('.')))) return undefined;
  const missing = 16 - head.length - (tail?.length ?? 0);
  if (tail ? missing < 1 : missing !== 0) return undefined;
  const bytes = [...head, ...Array.from({ length: missing }, () => 0), ...(tail ?? [])];
  // Only link-local addresses take an interface name for a zone; others take a number.
  const linkLocal =
    (bytes[0] === 0xfe && (bytes[1]! & 0xc0) === 0x80) || (bytes[0] === 0xff && (bytes[1]! & 15) === 2);
  if (zone !== '' && !linkLocal && !/^\d+$/.test(zone)) return undefined;
  return { bytes, zone: zone === '0' ? '' : zone };
}

/** The bytes of colon-separated groups, of which the last may be a dotted IPv4 address. */
function parseGroups(text: string): number[] | undefined {
  if (text === '') return [];
  const groups = text.split(':');
  const bytes: number[] = [];
  for (const [i, group] of groups.entries()) {
    if (/^[0-9a-fA-F]{1,4}$/.test(group)) {
      const value = Number.parseInt(group, 16);
      bytes.push(value >> 8, value & 255);
      continue;
    }
    const dotted = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(group)?.slice(1);
    if (i !== groups.length - 1 || !dotted) return undefined;
    if (dotted.some((part) => Number(part) > 255 || (part.length > 1 && part.startsWith('0'))))
      return undefined;
    bytes.push(...dotted.map(Number));
  }
  return bytes;
}

/** A network in CIDR form. */
export interface Network {
  readonly address: Address;
  readonly bits: number;
}

/**
 * Read `address[/bits]`. Source: addr.c `addr_pton_cidr`.
 * @returns `not-an-address` for other text, `inconsistent` where host bits are set or the mask is too long
 */
export function parseNetwork(text: string, release: Release): ParsedNetwork {
  return atLeast(release, '9.3') ? network(text) : networkUpTo92(text);
}

type ParsedNetwork = Network | 'not-an-address' | 'inconsistent';

const network = remember(4096, (text) => readNetwork(text, 2 ** 31 - 1));
// Up to 9.2 a mask above 128 makes the entry a wildcard text rather than an error.
const networkUpTo92 = remember(4096, (text) => readNetwork(text, 128));

function readNetwork(text: string, mostBits: number): ParsedNetwork {
  if (text.length > 63) return 'not-an-address';
  const slash = text.indexOf('/');
  const mask = slash === -1 ? undefined : text.slice(slash + 1);
  let bits: number | undefined;
  if (mask !== undefined) {
    bits = /^[ \t\n\v\f\r]*\+?\d+$/.test(mask) ? Number(mask) : undefined;
    if (bits === undefined || bits > mostBits) return 'not-an-address';
  }
  const address = parseAddress(slash === -1 ? text : text.slice(0, slash));
  if (!address) return 'not-an-address';
  const size = address.bytes.length * 8;
  bits ??= size;
  return bits > size || !hostBitsClear(address, bits) ? 'inconsistent' : { address, bits };
}

function hostBitsClear(address: Address, bits: number): boolean {
  return address.bytes.every((byte, i) => (byte & (255 >> Math.min(8, Math.max(0, bits - 8 * i)))) === 0);
}

/** Does the address lie in the network? Families and zones must be equal. Source: addr.c `addr_netmatch`. */
export function inNetwork(address: Address, network: Network): boolean {
  const { bytes, zone } = network.address;
  if (bytes.length !== address.bytes.length || zone !== address.zone) return false;
  return bytes.every((byte, i) => {
    const host = 255 >> Math.min(8, Math.max(0, network.bits - 8 * i));
    return (address.bytes[i]! & ~host & 255) === byte;
  });
}

/**
 * Match an address against a comma list of networks, addresses and wildcard texts, each of which `!` may negate.
 * Source: addrmatch.c `addr_match_list`.
 * @param address undefined to check the list only: the result is 0 or `invalid`
 */
export function matchAddressList(address: string | undefined, list: string, release: Release): AddressMatch {
  const parsed = address === undefined ? undefined : parseAddress(address);
  if (address !== undefined && !parsed) return 0;
  let result: AddressMatch = 0;
  for (const item of list.split(',')) {
    const negated = item.startsWith('!');
    const entry = negated ? item.slice(1) : item;
    if (entry === '') return 'invalid';
    const network = parseNetwork(entry, release);
    if (network === 'inconsistent') return 'invalid';
    if (address === undefined) continue;
    const found = network === 'not-an-address' ? matchPattern(address, entry) : inNetwork(parsed!, network);
    if (found && negated) return -1;
    if (found) result = 1;
  }
  return result;
}
