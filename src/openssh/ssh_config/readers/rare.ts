import { asciiLower } from '../../match.ts';
import { atLeast, type Release } from '../../releases.ts';
import { parseScaled } from '../../scaled.ts';
import { parseTime } from '../../time.ts';
import { readTime } from './plain.ts';
import {
  complain,
  expandVariables,
  INT_MAX,
  refuse,
  setFirst,
  strtonum,
  type Complaint,
  type ReadArguments,
  type Reading,
} from './reader.ts';

/** Source: readconf.c oEscapeChar. */
export const readEscape: ReadArguments = ({ words }) => {
  const argument = words.next();
  if (!argument) return complain('Missing argument.');
  return argument === 'none' || /^(?:[\0-\x7f\udc80-\udcff]|\^[@-\x7f])$/.test(argument)
    ? undefined
    : complain('Bad escape character.');
};

/** Source: misc.c a2tun. */
export const readTunnelDevice: ReadArguments = ({ words }) => {
  const argument = words.next();
  if (!argument) return complain('Missing argument.');
  const colon = argument.indexOf(':');
  const parts = colon === -1 ? [argument] : [argument.slice(0, colon), argument.slice(colon + 1)];
  const good = parts.every(
    (part) => asciiLower(part) === 'any' || typeof strtonum(part, 0, INT_MAX - 2) === 'number',
  );
  return good ? undefined : complain('Bad tun device.');
};

const IPQOS = /^(?:none|af[1-4][1-3]|cs[0-7]|ef|lowdelay|throughput|reliability)$/i;

function isIpqos(text: string | undefined, release: Release): boolean {
  if (text === undefined || text === '') return false;
  if (IPQOS.test(text) || (/^le$/i.test(text) && atLeast(release, '8.4'))) return true;
  if (/^va$/i.test(text) && atLeast(release, '10.1')) return true;
  // strtonum, before that strtol with base 0.
  if (atLeast(release, '9.8')) return typeof strtonum(text, 0, 255) === 'number';
  const digits = /^[ \t]*(?:\+|-(?=0x?0*$))?(0x[0-9a-f]+|0[0-7]*|[1-9]\d*)$/i.exec(text)?.[1];
  return digits !== undefined && (/^0\d/.test(digits) ? Number.parseInt(digits, 8) : Number(digits)) <= 255;
}

/** Source: misc.c parse_ipqos. */
export const readIpqos: ReadArguments = ({ words, release }) => {
  const first = words.next();
  if (!isIpqos(first, release)) return complain(`Bad IPQoS value: ${first ?? '(null)'}`);
  const second = words.next();
  return second === undefined || isIpqos(second, release)
    ? undefined
    : complain(`Bad IPQoS value: ${second}`);
};

/** Source: readconf.c oStreamLocalBindMask: octal digits at the start count. */
export const readMask: ReadArguments = ({ words }) => {
  const argument = words.next();
  if (!argument) return complain('Missing StreamLocalBindMask argument.');
  const digits = /^[ \t]*(?:\+|-(?!0*[1-7]))?([0-7]+)/.exec(argument)?.[1];
  return digits !== undefined && Number.parseInt(digits, 8) <= 0o777 ? undefined : complain('Bad mask.');
};

/** Source: digest-openssl.c ssh_digest_alg_by_name. */
export const readHash: ReadArguments = ({ words }) => {
  const argument = words.next();
  if (!argument) return complain('Missing argument.');
  return /^(?:md5|sha1|sha256|sha384|sha512)$/i.test(argument)
    ? undefined
    : complain(`Invalid hash algorithm "${argument}".`);
};

/** Source: readconf.c oAddKeysToAgent. */
export const readAddKeys: ReadArguments = ({ words, release }) => {
  const first = words.next();
  const before = first ? [] : ['missing argument.'];
  if (before.length > 0 && !atLeast(release, '8.5')) return complain(before[0]!);
  const word = asciiLower(first ?? '');
  const known = /^(?:yes|no|true|false|ask|confirm)$/.test(word);
  if (!atLeast(release, '8.4'))
    return known ? undefined : complain(`unsupported option "${first ?? '(null)'}".`);
  const second = words.next();
  if (word === 'confirm' && second !== undefined) {
    return parseTime(second, release) === undefined ? complain('invalid time value.') : undefined;
  }
  const good = second === undefined && (known || parseTime(first ?? '', release) !== undefined);
  return good ? undefined : { texts: [...before, 'unsupported option'] };
};

/** Check the environment variables of a path and keep it. Source: readconf.c parse_agent_path. */
function readAgentPath(
  reading: Reading,
  argument: string,
  key: 'identityAgent' | 'forwardAgentPath',
): Complaint | undefined {
  if (atLeast(reading.release, '8.4')) {
    const { error } = expandVariables(argument, reading);
    if (error) return { texts: [`Invalid environment expansion ${argument}.`], before: error.stderr };
  }
  if (argument.startsWith('$') && argument[1] !== '{' && !/^\$\w+$/.test(argument)) {
    return complain(`Invalid environment name ${argument}.`);
  }
  setFirst(reading, key, argument);
  return undefined;
}

/** Source: readconf.c oIdentityAgent. */
export const readAgent: ReadArguments = (reading) => {
  const argument = reading.words.next();
  return argument ? readAgentPath(reading, argument, 'identityAgent') : complain('Missing argument.');
};

/** Source: readconf.c oForwardAgent: a flag, else a path (8.2 and later). */
export const readForwardAgent: ReadArguments = (reading) => {
  const argument = reading.words.next();
  if (!argument) return complain('missing argument.');
  // A flag and a path are two values: one does not stand in the way of the other.
  if (/^(?:yes|no|true|false)$/i.test(argument)) return undefined;
  if (!atLeast(reading.release, '8.2')) return complain(`unsupported option "${argument}".`);
  return readAgentPath(reading, argument, 'forwardAgentPath');
};

/** Source: readconf.c oRekeyLimit. */
export const readRekey: ReadArguments = (reading) => {
  const { words } = reading;
  const argument = words.next();
  if (!argument) return complain('Missing argument.');
  if (argument !== 'default') {
    const bytes = parseScaled(argument, reading.release);
    if (typeof bytes === 'string') return complain(`Bad number '${argument}': ${bytes}`);
    if (bytes !== 0n && bytes < 16n) return complain('RekeyLimit too small');
  }
  const interval = words.ahead();
  if (interval === undefined) return undefined;
  if (interval !== 'none') return readTime(reading);
  words.next();
  return undefined;
};

/** Source: readconf.c oObscureKeystrokeTiming. */
export const readKeystrokes: ReadArguments = ({ words }) => {
  const argument = words.next();
  if (argument === undefined) return complain('missing argument');
  if (!/^(?:yes|true|no|false)$/.test(argument)) {
    if (!argument.startsWith('interval:')) return complain(`unsupported argument "${argument}"`);
    const text = argument.slice('interval:'.length);
    const value = text === '' ? 'missing' : strtonum(text, 0, INT_MAX);
    if (typeof value !== 'number') return complain(`integer value ${value}.`);
    if (value <= 0 || value > 1000) return complain('value out of range.');
  }
  return words.next() === undefined ? undefined : complain('invalid arguments');
};

/** Source: readconf.c oVersionAddendum. */
export const readAddendum: ReadArguments = (reading) => {
  const { words, rest, keyword } = reading;
  words.drop();
  if (rest.includes('\r')) return refuse(`Invalid ${keyword} argument`);
  setFirst(reading, 'versionAddendum', rest);
  return undefined;
};

/** Source: readconf.c oRefuseConnection. */
export const readRefuse: ReadArguments = ({ words, active }) => {
  const argument = words.next();
  if (!argument) return complain('Missing argument.');
  return active ? refuse(`RefuseConnection: ${argument}`) : undefined;
};
