import { asciiLower } from '../../match.ts';
import { parsePort } from '../../port.ts';
import { atLeast, type Release } from '../../releases.ts';
import { isDebian } from '../keywords.ts';
import { validHostName, validUser } from '../valid-names.ts';
import type { Jump } from '../values.ts';
import { trimEnd } from '../words.ts';
import { domainError } from './lists.ts';
import { afterEquals } from './plain.ts';
import { complain, type ReadArguments, type Reading } from './reader.ts';

/** The text up to `:` or `/`, or in brackets, and what follows. Source: misc.c hpdelim. */
export function hostAndRest(text: string): { host: string; rest?: string } | undefined {
  const end = text.startsWith('[') ? text.indexOf(']') + 1 : text.search(/[:/]/);
  if (text.startsWith('[') && end === 0) return undefined;
  if (end === -1 || end === text.length) return { host: text };
  return ':/'.includes(text[end]!) ? { host: text.slice(0, end), rest: text.slice(end + 1) } : undefined;
}

function withoutBrackets(host: string): string {
  return host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
}

/** `[user@]host[:port]`. Source: misc.c parse_user_host_port. */
export function parseUserHostPort(text: string, release: Release): Jump | undefined {
  const at = text.lastIndexOf('@');
  if (at === 0) return undefined;
  const parts = hostAndRest(text.slice(at + 1));
  if (!parts || parts.host === '') return undefined;
  // Up to 8.4 the slash separated as well.
  if (atLeast(release, '8.5') && text[at + 1 + parts.host.length] === '/') return undefined;
  const port = parts.rest ? parsePort(parts.rest, release) : undefined;
  if (port !== undefined && port <= 0) return undefined;
  return { host: withoutBrackets(parts.host), user: at === -1 ? undefined : text.slice(0, at), port };
}

function urlDecode(text: string): string | undefined {
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return undefined;
  return text
    .replaceAll('+', ' ')
    .replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** `ssh://[user@]host[:port]`. Source: misc.c parse_uri; undefined if it is wrong, `not-a-uri` for other text. */
export function parseSshUri(text: string, release: Release): Jump | undefined | 'not-a-uri' {
  if (!text.startsWith('ssh://')) return 'not-a-uri';
  const body = text.slice('ssh://'.length);
  const at = body.indexOf('@');
  const user = at === -1 ? undefined : urlDecode(body.slice(0, at).split(';', 1)[0]!);
  if (at !== -1 && !user) return undefined;
  const rest = body.slice(at + 1);
  const parts = hostAndRest(rest);
  if (!parts || parts.host === '') return undefined;
  const host = withoutBrackets(parts.host);
  if (domainError(host, release) !== undefined) return undefined;
  const colon = rest[parts.host.length] === ':';
  const [digits = '', ...after] = colon ? (parts.rest ?? '').split('/') : ['', parts.rest ?? ''];
  const port = digits === '' ? undefined : parsePort(digits, release);
  // Only scp and sftp take a path.
  return (port !== undefined && port <= 0) || after.join('/') !== ''
    ? undefined
    : { host: host.replace(/\.$/, ''), user, port };
}

/** One hop. Up to 8.4 a URI was read once more as `user@host:port`, and that reading counted. */
function parseHop(text: string, release: Release): Jump | undefined {
  const uri = parseSshUri(text, release);
  if (uri === 'not-a-uri') return parseUserHostPort(text, release);
  return uri && !atLeast(release, '8.5') ? parseUserHostPort(text, release) : uri;
}

/** ProxyJump without its comment. Up to 10.2 a blank anywhere cut it as well. Source: readconf.c parse_jump, misc.c rtrim */
function withoutComment(text: string, release: Release): string {
  if (!atLeast(release, '8.9')) return text;
  const hash = text.indexOf('#');
  const body = hash === -1 ? text : text.slice(0, hash);
  if (atLeast(release, '10.3')) return trimEnd(body, ' \t\n\v\f\r', 0);
  const blank = body.slice(1).search(/[ \t\r\v\f]/);
  return blank === -1 ? body : body.slice(0, blank + 1);
}

/** Names from the command line may not mean anything to a shell: from 10.3 on, in Debian's builds from 9.2 on. */
function invalidName(
  { host, user }: Jump,
  { onCommandLine, release, distribution }: Reading,
): string | undefined {
  const debian = isDebian(distribution);
  if (!onCommandLine || !atLeast(release, debian ? '9.2' : '10.3')) return undefined;
  if (!validHostName(host, release, debian)) return `hostname "${host}"`;
  return user === undefined || validUser(user, release, debian) ? undefined : `username "${user}"`;
}

/** Source: readconf.c oProxyJump, parse_jump: every hop is checked, the last one is kept. */
export const readJump: ReadArguments = (reading) => {
  const { rest, bare, words, values, active, release } = reading;
  words.drop();
  if (bare) return complain('Missing argument.');
  const text = afterEquals(rest);
  const alone = values.proxyCommand === undefined;
  const free = active && values.jump === undefined;
  if (asciiLower(text) === 'none') {
    // From 8.9 on also where there is a ProxyCommand.
    if (free && (alone || atLeast(release, '8.9'))) values.jump = { host: 'none', port: 0 };
    return undefined;
  }
  const hops = withoutComment(text, release)
    .split(',')
    .map((hop) => parseHop(hop, release));
  const last = hops.at(-1);
  const texts = [`Invalid ProxyJump "${text}"`];
  // The last hop is read first, up to the first mistake.
  for (const hop of hops.toReversed()) {
    if (!hop) return { texts };
    const invalid = invalidName(hop, reading);
    if (invalid !== undefined) return { texts, before: [`parse_jump: invalid ${invalid}`] };
  }
  if (!last) return { texts };
  if (free && alone) {
    values.jump = last;
    values.proxyCommand = 'none';
  }
  return undefined;
};
