import { matchPattern } from '../../match.ts';
import type { CheckedHost } from './check-host.ts';
import type { Target } from './masters.ts';

/** The word that keeps a name from the ProxyJump of a pattern. */
export const NO_JUMP = 'none';

/** Where the names of one Host line go. */
export interface ConnectionBlock {
  /** Names and patterns of the Host line. */
  readonly names: readonly string[];
  /** `%h` is left in it only where one name, or a pattern, is typed. */
  readonly hostName?: string;
  readonly user?: string;
  readonly port?: number;
  /** Hops, or `none` for a name that a pattern would send somewhere. */
  readonly proxyJump?: string;
}

/** More particular names first, because the first value wins. */
function rank({ alias, pattern }: CheckedHost): number {
  return alias === '*' ? 2 : Number(pattern);
}

/** With several names, `%h` would be each of them: it is filled in, and the alias where there is no HostName. */
function hostNameOf({ host, names }: Target): string | undefined {
  const { alias, hostName } = host;
  if (names.length < 2) return hostName;
  return hostName === undefined ? alias : hostName.replaceAll('%h', alias);
}

/** The Host lines of the configuration, in the order in which they are written. */
export function connectionBlocks(targets: readonly Target[]): ConnectionBlock[] {
  return targets
    .toSorted((a, b) => rank(a.host) - rank(b.host))
    .map((target) => {
      const { alias, user, port, proxyJump } = target.host;
      const hostName = hostNameOf(target);
      return {
        names: [alias, ...target.names.filter((name) => name !== alias)],
        ...(hostName !== undefined && { hostName }),
        ...(user !== undefined && { user }),
        ...(port !== undefined && { port }),
        ...(proxyJump !== undefined && { proxyJump }),
      };
    });
}

/** Where ssh goes for a name: of each keyword, the first value in a block that matches; without a jump that is none. */
export function resolveName(
  name: string,
  blocks: readonly ConnectionBlock[],
): Omit<ConnectionBlock, 'names'> {
  const matching = blocks.filter(({ names }) => names.some((pattern) => matchPattern(name, pattern)));
  const { proxyJump, ...rest } = Object.assign({}, ...matching.toReversed()) as ConnectionBlock;
  return { ...rest, ...(proxyJump !== undefined && proxyJump !== NO_JUMP && { proxyJump }) };
}
