import { parseAddress, type Address } from '../../address.ts';
import type { Directive } from '../directive.ts';
import { parsePort } from '../../port.ts';
import { parseScaled } from '../../scaled.ts';
import { cut } from '../../vis.ts';
import { isTooLate } from './scalars.ts';

/** A port of the line: 0 is one, -1 is none. */
export function portOf(text: string, d: Directive): number {
  return parsePort(text, d.release, d.reading.environment.services);
}

/** Most ports of one configuration. Source: servconf.h, MAX_PORTS. */
const MAX_PORTS = 256;

/** Source: servconf.c, `sPort`. */
export function readPort(d: Directive): void {
  if (isTooLate(d)) d.fatal('ports must be specified before ListenAddress.');
  if (d.options.list('port').length >= MAX_PORTS) d.fatal('too many ports.');
  const port = portOf(d.required('missing port number.'), d);
  if (port <= 0) d.fatal('Badly formatted port number.');
  d.options.append('port', [String(port)], d.source);
}

/** A host and what follows its colon. Source: misc.c `hpdelim`. */
export function splitHostPort(
  text: string,
  slash = false,
): { host: string; port: string | undefined } | undefined {
  let at: number;
  if (text.startsWith('[')) {
    at = text.indexOf(']') + 1;
    if (at === 0) return undefined;
  } else at = text.search(/[:/]|$/);
  const c = text[at];
  if (c === undefined) return { host: cleanHost(text), port: undefined };
  // Up to 7.9 a slash separates as well.
  return c === ':' || (c === '/' && slash)
    ? { host: cleanHost(text.slice(0, at)), port: text.slice(at + 1) }
    : undefined;
}

/** Source: misc.c `cleanhostname`. */
function cleanHost(host: string): string {
  return host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
}

/** Is there a routing domain of this name? Source: port-net.c `sys_valid_rdomain`: on Linux every network interface is one. */
function isRoutingDomain(d: Directive, name: string): boolean {
  if (!d.from('8.1')) {
    d.say('error', 'Routing domains are not supported on this platform');
    return false;
  }
  const { interfaces } = d.reading.environment;
  return name === '' || interfaces === undefined || interfaces.includes(name);
}

/**
 * Kept as address, port and routing domain with a NUL between; addresses are looked up when all Ports are known.
 * Source: servconf.c, `sListenAddress`.
 */
export function readListenAddress(d: Directive): void {
  const word = d.required('missing address');
  let host = word;
  let port = 0;
  // Two colons and no bracket: a bare IPv6 address.
  if (word.includes('[') || word.indexOf(':') === word.lastIndexOf(':')) {
    const split = splitHostPort(word, !d.from('8.0'));
    if (!split) d.fatal('bad address:port usage');
    host = split.host;
    if (split.port !== undefined && (port = portOf(split.port, d)) <= 0) d.fatal('bad port number');
  }
  let domain = '';
  const next = d.from('7.7') ? d.next() : undefined;
  if (next !== undefined) {
    const name = next === 'rdomain' ? d.next() : undefined;
    if (name === undefined) d.fatal('bad ListenAddress syntax');
    if (!isRoutingDomain(d, name)) d.fatal('bad routing domain');
    domain = `\0${name}`;
  }
  d.options.append('listenaddress', [`${host}\0${port}${domain}`], d.source);
}

/** Source: servconf.c, `sRDomain`, on Linux. */
export function readRDomain(d: Directive): void {
  if (d.from('8.3')) d.fatal(`setting RDomain not supported on this platform.`);
  const word = d.required('Missing argument.');
  if (word.toLowerCase() !== 'none' && word !== '%D' && !isRoutingDomain(d, word))
    d.fatal('bad routing domain');
  d.store(word);
}

const DSCP: Readonly<Record<string, number>> = {
  af11: 0x28, af12: 0x30, af13: 0x38, af21: 0x48, af22: 0x50, af23: 0x58, af31: 0x68, af32: 0x70, af33: 0x78,
  af41: 0x88, af42: 0x90, af43: 0x98, cs0: 0, cs1: 0x20, cs2: 0x40, cs3: 0x60, cs4: 0x80, cs5: 0xa0, cs6: 0xc0,
  cs7: 0xe0, ef: 0xb8,
}; // prettier-ignore

const TOS: Readonly<Record<string, number>> = { lowdelay: 0x10, throughput: 0x08, reliability: 0x04 };

/** Names of marks in a release, in the order in which a number is given a name. */
function marks(d: Directive): Readonly<Record<string, number | 'none'>> {
  const deprecates = d.from('10.1') || (d.release === '10.0' && isDebian(d));
  return {
    ...DSCP,
    ...(d.from('8.2') && { le: d.from('8.9') ? 4 : 1 }),
    // The mark of voice admitted is 44, which 10.3 put where the byte of the header goes.
    ...(d.from('10.3') && { va: d.from('10.6') ? 0xb0 : 0x2c }),
    ...(deprecates ? { lowdelay: 'none', throughput: 'none', reliability: 'none' } : TOS),
    ...(d.from('7.6') && { none: 'none' }),
  };
}

function isDebian(d: Directive): boolean {
  return d.reading.build.distribution === 'debian';
}

/** The printed form of a mark. Source: misc.c `parse_ipqos`, `iptos2str`. */
function mark(word: string | undefined, d: Directive): string | undefined {
  if (word === undefined) return undefined;
  const table = marks(d);
  const lower = word.toLowerCase();
  let value: number | 'none';
  if (Object.hasOwn(table, lower)) value = table[lower]!;
  else {
    const match = d.from('9.8')
      ? /^[ \t\n\v\f\r]*([+-]?\d+)$/.exec(word)
      : /^[ \t\n\v\f\r]*([+-]?(?:0[xX][0-9a-fA-F]+|\d+))$/.exec(word);
    if (!match) return undefined;
    const digits = match[1]!.replace(/^[+-]/, '');
    if (!d.from('9.8') && /^0\d*[89]/.test(digits)) return undefined;
    value = !d.from('9.8') && /^0\d/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
    if (value > 255 || (match[1]!.startsWith('-') && value !== 0)) return undefined;
  }
  if (value === 'none') return 'none';
  const name = Object.keys(table).find((each) => table[each] === value);
  return name ?? `0x${value.toString(16).padStart(2, '0')}`;
}

/** Source: servconf.c, `sIPQoS`. */
export function readIPQoS(d: Directive): void {
  const first = d.shell ? d.required(`${d.keyword} missing argument.`) : d.next();
  const interactive = mark(first, d);
  if (interactive === undefined) d.fatal(`Bad ${d.shell ? d.keyword : 'IPQoS'} value: ${first ?? '(null)'}`);
  const second = d.next();
  const bulk = second === undefined ? interactive : mark(second, d);
  if (bulk === undefined) d.fatal(`Bad ${d.shell ? d.keyword : 'IPQoS'} value: ${second!}`);
  d.store(`${interactive} ${bulk}`);
}

/** Both parts are kept apart, each with the first line that sets it. Source: servconf.c, `sRekeyLimit`. */
export function readRekeyLimit(d: Directive, readTime: (d: Directive, field: string) => void): void {
  const word = d.requiredNamed('Missing argument.');
  let bytes = 0n;
  if (word !== 'default') {
    const scaled = parseScaled(word, d.release);
    if (typeof scaled === 'string') {
      const reason = d.from('7.5') ? scaled : 'Numerical result out of range';
      d.fatal(`Bad ${d.shell ? `${d.keyword} ` : ''}number '${word}': ${reason}`);
    }
    // 7.2 keeps 64 bits.
    if (!d.from('7.2') && scaled > 0xffffffffn) d.fatal('RekeyLimit too large');
    if (scaled < 16n && scaled !== 0n) d.fatal(`${d.shell ? d.keyword : 'RekeyLimit'} too small`);
    bytes = scaled;
  }
  if (d.active) d.store(cut(String(BigInt.asUintN(64, bytes)), 20), 'rekeylimit');
  if (!d.more) return;
  if (d.shell ? d.peek() === 'none' : d.tail === 'none') {
    d.next();
    return;
  }
  readTime(d, 'rekeylimit interval');
}

/** The addresses that sshd listens on, as -T prints them. Source: servconf.c `add_one_listen_addr`, `format_listen_addrs`. */
export function listenLines(
  entries: readonly string[],
  ports: readonly string[],
  family: string,
  resolve: (name: string) => readonly string[] | string,
  interfaces?: readonly string[],
): { readonly lines: readonly string[] } | { readonly problem: string } {
  // Addresses of one routing domain stand together, in the order in which the domains come first.
  const domains = new Map<string | undefined, string[]>();
  for (const entry of entries) {
    const [host, port, domain] = entry.split('\0') as [string, string, string | undefined];
    const lines = domains.get(domain) ?? [];
    domains.set(domain, lines);
    const tail = domain === undefined ? '' : ` rdomain ${domain}`;
    for (const each of port === '0' ? ports : [port]) {
      const found = lookup(host, family, resolve, interfaces);
      if (typeof found === 'string') return { problem: `bad addr or host: ${host} (${found})` };
      // Every lookup goes in front and the list is printed from its end.
      for (const address of [...found].reverse())
        lines.push(`${address.includes(':') ? `[${address}]` : address}:${each}${tail}`);
    }
  }
  return { lines: [...domains.values()].flat() };
}

function lookup(
  host: string,
  family: string,
  resolve: (name: string) => readonly string[] | string,
  interfaces: readonly string[] | undefined,
): readonly string[] | string {
  const address = parseAddress(host);
  const wants = (is6: boolean): boolean => family === 'any' || (family === 'inet6') === is6;
  if (address) {
    const is6 = address.bytes.length === 16;
    const zone = zoneOf(address, interfaces);
    if (zone === undefined) return 'Name or service not known';
    return wants(is6) ? [printAddress(address.bytes, zone)] : 'Address family for hostname not supported';
  }
  // The resolver takes `*` for no name at all: the loopback addresses.
  if (host === '*') return ['::1', '127.0.0.1'].filter((each) => wants(each.includes(':')));
  if (host === '') return 'Name or service not known';
  const found = resolve(host);
  if (typeof found === 'string') return found;
  const wanted = found.filter((each) => wants(each.includes(':')));
  return wanted.length > 0 ? wanted : 'Address family for hostname not supported';
}

/** The zone of an address as it is printed: an interface of this machine, or a number. Undefined if there is none of the name. */
function zoneOf({ bytes, zone }: Address, interfaces: readonly string[] | undefined): string | undefined {
  if (!/^\d+$/.test(zone)) return zone === '' || !interfaces || interfaces.includes(zone) ? zone : undefined;
  const number = String(Number(zone));
  // The loopback interface is number 1; of the others the numbers are not known. Only local addresses get the name.
  const local = bytes[0] === 0xfe || bytes[0] === 0xff;
  return number === '1' && local && (interfaces?.includes('lo') ?? true) ? 'lo' : number;
}

/** An address as getnameinfo(NI_NUMERICHOST) prints it. */
export function printAddress(bytes: readonly number[], zone: string): string {
  if (bytes.length === 4) return bytes.join('.');
  const groups = Array.from({ length: 8 }, (_, i) => (bytes[2 * i]! << 8) | bytes[2 * i + 1]!);
  const mapped =
    groups.slice(0, 5).every((g) => g === 0) && (groups[5] === 0xffff || (groups[5] === 0 && groups[6]! > 0));
  const tail = mapped ? [`${bytes[12]!}.${bytes[13]!}.${bytes[14]!}.${bytes[15]!}`] : [];
  const head = groups.slice(0, mapped ? 6 : 8);
  let best = { at: -1, length: 1 };
  for (let at = 0; at < head.length; at++) {
    let length = 0;
    while (head[at + length] === 0) length++;
    if (length > best.length) best = { at, length };
  }
  const hex = head.map((g) => g.toString(16));
  const suffix = zone === '' ? '' : `%${zone}`;
  if (best.at === -1) return [...hex, ...tail].join(':') + suffix;
  const before = hex.slice(0, best.at).join(':');
  const after = [...hex.slice(best.at + best.length), ...tail].join(':');
  return `${before}::${after}${suffix}`;
}
