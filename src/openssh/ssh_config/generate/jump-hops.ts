import { isIPv6, type Typed } from './host-name.ts';

// ssh hands the user and the host to a shell as they are (ssh.c main, "implicit ProxyCommand").
const USER = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.@+-]*$/u;
const HOST = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u;

/** A port number, or undefined. */
export function readPort(text: string): number | undefined {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= 65_535 ? value : undefined;
}

/** `user` of a URI. Source: misc.c parse_uri, urldecode */
function decodeUser(text: string): string {
  try {
    return decodeURIComponent(text.replace(/;.*/, '').replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** One hop of ProxyJump. */
export interface Hop {
  readonly user?: string | undefined;
  readonly host: string;
  readonly port?: string | undefined;
}

/** `[user@]host[:port]`, or the same as a URI; an IPv6 address with brackets or, without a port, without. */
export function splitHop(hop: string): Hop {
  const uri = /^ssh:\/\/(.*?)\/?$/i.exec(hop);
  const text = uri ? uri[1]! : hop;
  const at = text.lastIndexOf('@');
  const user = at === -1 ? undefined : text.slice(0, at);
  const rest = text.slice(at + 1);
  const parts = isIPv6(rest) ? [rest, rest] : /^\[(.*)\](?::(.*))?$/.exec(rest) ?? /^([^:]*)(?::(.*))?$/.exec(rest); // prettier-ignore
  return { user: uri && user !== undefined ? decodeUser(user) : user, host: parts?.[1] ?? rest, port: isIPv6(rest) ? undefined : parts?.[2] }; // prettier-ignore
}

/** What is wrong with a hop. */
function problemOf({ user, host, port }: Hop): string | undefined {
  const own = 'Give the jump host a name of its own above, and write that name here.';
  if (user !== undefined && !USER.test(user))
    return user === ''
      ? 'has no user before its @. Remove the @.'
      : `has a user name that the shell between two ssh would change. ${own}`;
  if (host.includes('%')) return `has an address with a zone, which ssh cannot hand on. ${own}`;
  if (host === '') return 'names no host. Remove it, or write a host.';
  if (!isIPv6(host) && !HOST.test(host))
    return host.includes(':')
      ? 'has colons, but no IPv6 address. Write [user@]host[:port].'
      : 'has a character that no host name has. Write [user@]host[:port].';
  if (port !== undefined && readPort(port) === undefined)
    return 'has no port from 1 to 65535 behind its colon.';
  return undefined;
}

/**
 * Read what was typed for ProxyJump. It comes back as every release takes it: no blanks, no URIs, which 8.4 reads
 * otherwise, and brackets around IPv6 addresses.
 */
export function readHops(typed: string): Typed {
  if (typed.length > 1000)
    return { problem: 'ProxyJump has more than 1000 characters and is left out. Remove some hops.' };
  const hops = typed.split(',').map((hop) => splitHop(hop.trim()));
  for (const [at, hop] of hops.entries()) {
    const problem = problemOf(hop);
    const which = hops.length === 1 ? 'It' : `Hop ${at + 1}`;
    if (problem !== undefined) return { problem: `${which} ${problem} ProxyJump is left out.` };
  }
  const name = hops
    .map(({ user, host, port }) => {
      const bracketed = host.includes(':') ? `[${host}]` : host;
      return `${user === undefined ? '' : `${user}@`}${bracketed}${port === undefined ? '' : `:${Number(port)}`}`;
    })
    .join(',');
  return { name };
}
