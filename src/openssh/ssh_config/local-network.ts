import { inNetwork, parseAddress, parseNetwork, type Network } from '../address.ts';
import type { Release } from '../releases.ts';

/** Longest entry: INET6_ADDRSTRLEN and three for the mask. */
const LONGEST = 49;

/** The networks of a list, or what ssh says of a wrong one. */
type Networks =
  | { readonly networks: readonly Network[]; readonly errors?: never }
  | { readonly networks?: never; readonly errors: readonly string[] };

/** Read a list of networks; no patterns and no negation. Source: addrmatch.c addr_match_cidr_list */
function parseNetworks(list: string, release: Release): Networks {
  const networks: Network[] = [];
  const errors: string[] = [];
  const entries = list.split(',');
  for (const entry of entries) {
    if (entry === '')
      return { errors: [...errors, `addr_match_cidr_list: empty entry in list "${entries[0]!}"`] };
    if (entry.length > LONGEST)
      return { errors: [...errors, `addr_match_cidr_list: list entry "${entry}" too long`] };
    if (/[^0-9a-fA-F.:/]/.test(entry))
      errors.push(`addr_match_cidr_list: list entry "${entry}" contains invalid characters`);
    const network = parseNetwork(entry, release);
    if (network === 'not-an-address') return { errors: [...errors, `Invalid network entry "${entry}"`] };
    if (network === 'inconsistent')
      return { errors: [...errors, `Inconsistent mask length for network "${entry}"`] };
    networks.push(network);
  }
  return errors.length > 0 ? { errors } : { networks };
}

/** Is one of the addresses in one of the networks? Source: readconf.c check_match_ifaddrs */
export function matchLocalNetwork(
  list: string,
  addresses: readonly string[],
  release: Release,
): boolean | readonly string[] {
  const { networks, errors } = parseNetworks(list, release);
  if (errors) return errors;
  return addresses.some((text) => {
    const address = parseAddress(text);
    return address !== undefined && networks.some((network) => inNetwork(address, network));
  });
}
