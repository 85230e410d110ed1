import { parseAddress } from '../../address.ts';

/** What was typed in the notation of ssh_config, or what is wrong with it; neither where nothing was typed. */
export interface Typed {
  readonly name?: string;
  readonly problem?: string;
}

/** Longest name in DNS (RFC 1035), with room for what `%h` adds. */
const MOST_CHARACTERS = 255;

/** Letters of other scripts: see `isInternational`. No shell reads any of these. */
const NAME = /^(?:[\p{L}\p{N}_]|%[h%])(?:[\p{L}\p{M}\p{N}_.-]|%[h%])*$/u;
/** 2001:db8::%h is an address once a name stands in it. */
const TEMPLATE = /^[0-9A-Fa-f:.]*%h[0-9A-Fa-f:.]*$/;
const OTHER = /[^\p{L}\p{M}\p{N}_.-]/u;

/** True for an IPv6 address, with a zone or without. */
export function isIPv6(text: string): boolean {
  return parseAddress(text)?.bytes.length === 16;
}

/** True for a name that DNS knows in another form alone. */
export function isInternational(name: string): boolean {
  return /[^\0-\x7f]/.test(name);
}

/**
 * Read what was typed for HostName. Brackets are left out, because ssh would take them for a part of the name; the
 * percent sign of a zone is doubled, because HostName has tokens.
 */
export function readHostName(typed: string): Typed {
  const text = typed.replace(/^\[(.*)\]$/, '$1');
  const zone = /^([0-9A-Fa-f:.]+)%%?([\w.-]+)$/.exec(text);
  const { 1: address = '', 2: id = '' } = zone ?? [];
  if (zone && isIPv6(`${address}%${id}`)) return { name: `${address}%%${id}` };
  const good = text.includes('%') ? TEMPLATE.test(text) : isIPv6(text);
  if (text.length <= MOST_CHARACTERS && (good || NAME.test(text))) return { name: text };
  return { problem: `${whatIsWrong(text, address)} HostName is left out.` };
}

function whatIsWrong(text: string, address: string): string {
  if (text.length > MOST_CHARACTERS)
    return `The name has ${text.length} characters, and no host has one of more than ${MOST_CHARACTERS}. Shorten it.`;
  const shown = `"${text.slice(0, 40)}"`;
  if (isIPv6(address))
    return `${shown} has an interface behind its %, which only link-local addresses (fe80::) take. Remove it.`;
  if (/^[a-z]+:\/\//i.test(text))
    return `${shown} is a URL. Write the name alone; a user and a port have fields of their own.`;
  if (/^[^@]+@[^@]+$/.test(text)) return `${shown} has a user before its @. Write it into User.`;
  if (/^[^:]*:\d*$/.test(text)) return `${shown} has a port behind its colon. Write it into Port.`;
  const at = text.search(/%(?![h%])/);
  if (at !== -1)
    return `${shown} has a % in column ${at + 1}: ssh knows %h, the name typed, and %% here. Double it, or remove it.`;
  if (text.includes(':')) return `${shown} has colons, but is no IPv6 address. Correct it.`;
  const index = text.replace(/%[h%]/g, '__').search(OTHER);
  const other = text.charAt(index);
  return index === -1
    ? `${shown} starts with a character with which no name starts. Start it with a letter or a digit.`
    : `${shown} has a character in column ${index + 1} that no host name has: ${other.trim() === '' ? 'a blank' : other}. Remove it.`;
}
