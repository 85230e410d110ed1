import { asciiLower } from '../../match.ts';
import type { Jump } from '../values.ts';
import { domainError } from './lists.ts';
import { afterEquals } from './plain.ts';
import { complain, parsePort, type ReadArguments } from './reader.ts';

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
export function parseUserHostPort(text: string): Jump | undefined {
  const at = text.lastIndexOf('@');
  if (at === 0) return undefined;
  const parts = hostAndRest(text.slice(at + 1));
  if (!parts || parts.host === '') return undefined;
  const port = parts.rest ? parsePort(parts.rest) : undefined;
  if (parts.rest && !port) return undefined;
  return { host: withoutBrackets(parts.host), user: at === -1 ? undefined : text.slice(0, at), port };
}

function urlDecode(text: string): string | undefined {
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return undefined;
  return text
    .replaceAll('+', ' ')
    .replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** `ssh://[user@]host[:port][/path]`. Source: misc.c parse_uri; undefined if it is wrong, `not-a-uri` for other text. */
export function parseSshUri(text: string): Jump | undefined | 'not-a-uri' {
  if (!text.startsWith('ssh://')) return 'not-a-uri';
  const body = text.slice('ssh://'.length);
  const at = body.indexOf('@');
  const user = at === -1 ? undefined : urlDecode(body.slice(0, at).split(';', 1)[0]!);
  if (at !== -1 && !user) return undefined;
  const rest = body.slice(at + 1);
  const parts = hostAndRest(rest);
  if (!parts || parts.host === '') return undefined;
  const host = withoutBrackets(parts.host);
  if (domainError(host) !== undefined) return undefined;
  const colon = rest[parts.host.length] === ':';
  const digits = colon ? (parts.rest ?? '').split('/', 1)[0]! : '';
  const port = digits === '' ? undefined : parsePort(digits);
  return digits !== '' && !port ? undefined : { host: host.replace(/\.$/, ''), user, port };
}

function parseHop(text: string): Jump | undefined {
  const uri = parseSshUri(text);
  return uri === 'not-a-uri' ? parseUserHostPort(text) : uri;
}

/** Source: readconf.c oProxyJump, parse_jump: every hop is checked, the last one is kept. */
export const readJump: ReadArguments = ({ rest, words, values, active }) => {
  words.drop();
  if (rest === '') return complain('Missing argument.');
  const text = afterEquals(rest);
  const free = active && values.proxyCommand === undefined && values.jump === undefined;
  if (asciiLower(text) === 'none') {
    if (free) values.jump = { host: 'none', port: 0 };
    return undefined;
  }
  const hops = text
    .replace(/#.*$/s, '')
    .replace(/[ \t\r\n]+$/, '')
    .split(',')
    .map(parseHop);
  const last = hops.at(-1);
  if (!last || hops.includes(undefined)) return complain(`Invalid ProxyJump "${text}"`);
  if (free) {
    values.jump = last;
    values.proxyCommand = 'none';
  }
  return undefined;
};
