import { matchPattern } from '../../match.ts';
import { canonicalHost } from '../host-address.ts';
import { NO_JUMP, resolveName, type ConnectionBlock } from './connection.ts';
import type { GeneratorForm } from './form.ts';
import { splitHop, type Hop } from './jump-hops.ts';
import type { Problem } from './problem.ts';

const hopsOf = ({ proxyJump }: Omit<ConnectionBlock, 'names'>): Hop[] =>
  proxyJump === undefined || proxyJump === NO_JUMP ? [] : proxyJump.split(',').map((hop) => splitHop(hop));

/** The last hop, if it is the place where the first name of a block goes. Source: ssh.c main, "jumphost loop" */
function itself(name: string, blocks: readonly ConnectionBlock[], localUser: string): Hop | undefined {
  const resolved = resolveName(name, blocks);
  const { hostName = name, user = localUser, port = 22 } = resolved;
  const last = hopsOf(resolved).at(-1);
  const there =
    last?.host === canonicalHost(hostName.replaceAll('%h', name)) &&
    Number(last.port ?? 22) === port &&
    (last.user ?? user) === user;
  return there ? last : undefined;
}

/**
 * Keep every jump host from being reached through itself: ssh ends with "jumphost loop via HOST" or, where HostName is
 * another name, calls itself without end.
 * @param problems gets the hosts that name themselves
 */
export function withoutLoops(
  blocks: readonly ConnectionBlock[],
  { hosts, localUser }: GeneratorForm,
  problems: Problem[],
): ConnectionBlock[] {
  // Jump hosts that a pattern sends through themselves.
  const direct = new Set(
    blocks.flatMap((block) =>
      hopsOf(block)
        .map(({ host }) => host)
        .filter((host) => block.names.some((pattern) => pattern !== host && matchPattern(host, pattern))),
    ),
  );
  const named = blocks.map((block): ConnectionBlock => {
    const mine = block.names.filter((name) => direct.delete(name));
    return mine.length === 0 || block.proxyJump !== undefined ? block : { ...block, proxyJump: NO_JUMP };
  });
  const all = [
    ...[...direct].map((host): ConnectionBlock => ({ names: [host], proxyJump: NO_JUMP })),
    ...named,
  ];
  return all.map((block) => {
    const name = block.names[0]!;
    const loop = hopsOf(block).find(({ host }) => block.names.includes(host)) ?? itself(name, all, localUser);
    if (!loop) return block;
    if (block.proxyJump !== undefined) {
      const index = hosts.findIndex(({ alias }) => alias.trim() === name);
      const message = `${name} would be reached through itself. ProxyJump is left out; name another host.`;
      problems.push({ id: 'bad-proxy-jump', severity: 'error', field: `hosts.${index}.proxyJump`, message });
    }
    return { ...block, proxyJump: NO_JUMP };
  });
}
