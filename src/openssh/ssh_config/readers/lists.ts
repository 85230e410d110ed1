import { nextDelimited } from '../../arguments.ts';
import { asciiLower } from '../../match.ts';
import { parsePort } from '../../port.ts';
import { atLeast, type Release } from '../../releases.ts';
import { parseDecimalTime, parseTime } from '../../time.ts';
import { cut } from '../../vis.ts';
import type { Values } from '../values.ts';
import {
  complain,
  garbage,
  refuse,
  setFirst,
  store,
  type Complaint,
  type ReadArguments,
  type Reading,
} from './reader.ts';
import { hostAndRest } from './jump.ts';

/** Most files or domains of one keyword (readconf.h SSH_MAX_HOSTS_FILES, MAX_CANON_DOMAINS). */
const MOST = 32;

/**
 * Arguments up to the end, each checked; `none` must stand alone (8.7 and later).
 * @param check what is wrong with one argument
 * @param alone words that must be the only argument
 * @param tooMany what is wrong with more than can be kept
 */
function readAll(
  { words, keyword, release }: Reading,
  check: (argument: string) => Complaint | undefined,
  alone: readonly string[],
  tooMany?: string | false,
): { list: string[]; complaint?: Complaint } {
  const list: string[] = [];
  const modern = atLeast(release, '8.7');
  for (let argument = words.next(); argument !== undefined; argument = words.next()) {
    if (argument === '' && !modern) break;
    const word = asciiLower(argument);
    if (modern && alone.includes(word)) {
      if (list.length > 0 || words.left() > 0) {
        return { list, complaint: complain(`keyword ${keyword} "${word}" argument must appear alone.`) };
      }
    } else {
      const complaint = check(argument);
      if (complaint) return { list, complaint };
    }
    if (tooMany && list.length === MOST) return { list, complaint: complain(tooMany) };
    list.push(argument);
  }
  return { list };
}

const notEmpty =
  ({ keyword }: Reading) =>
  (argument: string): Complaint | undefined =>
    argument === '' ? complain(`keyword ${keyword} empty argument`) : undefined;

/** From 9.7 on a line whose arguments are all in a comment ends ssh. */
function noneGiven({ keyword, release }: Reading, list: readonly string[]): Complaint | undefined {
  return list.length === 0 && atLeast(release, '9.7') ? refuse(`no ${keyword} specified`) : undefined;
}

/** Source: readconf.c parse_char_array. */
export const readFiles: ReadArguments = (reading) => {
  const { active, known, values, keyword, release } = reading;
  const free = active && (!known.row.sets || values[known.row.sets] === undefined);
  const tooMany = atLeast(release, '8.7') ? `too many ${keyword} entries.` : 'too many known hosts files.';
  const { list, complaint } = readAll(reading, notEmpty(reading), ['none'], free && tooMany);
  if (complaint) return complaint;
  if (list.length > 0) store(reading, list);
  // Up to 8.6 the end of the line was not looked at.
  if (!atLeast(reading.release, '8.7')) reading.words.drop();
  return undefined;
};

/** Source: readconf.c oLogVerbose, and oRevokedHostKeys from 10.3 on. */
export const readNames: ReadArguments = (reading) => {
  const { list, complaint } = readAll(reading, notEmpty(reading), ['none']);
  if (complaint || reading.keyword !== 'revokedhostkeys') return complaint;
  if (list.length > 0) setFirst(reading, 'revokedHostKeys', list);
  return noneGiven(reading, list);
};

/**
 * What is wrong with a domain name, in ssh's words. The name is put into lower case as far as it was read.
 * Source: misc.c valid_domain
 */
export function domainError(name: string, release: Release): string | undefined {
  if (name === '') return 'empty domain name';
  // 10.0 takes an underscore, 9.2 does not; the releases between were not tried.
  const first = atLeast(release, '10.0') ? /^[A-Za-z0-9_]/ : /^[A-Za-z0-9]/;
  if (!first.test(name)) return `domain name "${cut(name, 100)}" starts with invalid character`;
  const found = /\.\.|[^A-Za-z0-9._-]/.exec(name);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  const shown = asciiLower(name.slice(0, end)) + name.slice(end);
  return `domain name "${cut(shown, 100)}" contains ${found[0] === '..' ? 'consecutive separators' : 'invalid characters'}`;
}

/** Up to 9.6 there is room for some only, where a value is set at all. */
function limited({ active, values, release }: Reading, key: keyof Values): boolean {
  return active && values[key] === undefined && !atLeast(release, '9.7');
}

/** Source: readconf.c oCanonicalDomains. */
export const readDomains: ReadArguments = (reading) => {
  const check = (argument: string): Complaint | undefined => {
    if (argument === '' && !atLeast(reading.release, '9.7')) return notEmpty(reading)(argument);
    const error = domainError(argument, reading.release);
    return error === undefined ? undefined : complain(error);
  };
  const most = limited(reading, 'canonicalDomains') && 'too many hostname suffixes.';
  const { list, complaint } = readAll(reading, check, ['none'], most);
  if (complaint) return complaint;
  if (list.length > 0) setFirst(reading, 'canonicalDomains', list);
  return noneGiven(reading, list);
};

/** Source: readconf.c oCanonicalizePermittedCNAMEs. */
export const readCnames: ReadArguments = (reading) => {
  const check = (argument: string): Complaint | undefined =>
    argument === '*' || /:./s.test(argument)
      ? undefined
      : complain(`Invalid permitted CNAME "${asciiLower(argument)}"`);
  const most = limited(reading, 'permittedCnames') && 'too many permitted CNAMEs.';
  const { list, complaint } = readAll(reading, check, ['none'], most);
  if (complaint) return complaint;
  if (list.length > 0) setFirst(reading, 'permittedCnames', list);
  return noneGiven(reading, list);
};

/** Source: readconf.c oSendEnv. */
export const readSendEnv: ReadArguments = (reading) => {
  const check = (argument: string): Complaint | undefined =>
    argument === '' || argument.includes('=') ? complain('Invalid environment name.') : undefined;
  const { list, complaint } = readAll(reading, check, []);
  return complaint ?? noneGiven(reading, list);
};

/** Words that are not split at equals signs up to an empty one, and the word behind that. Source: misc.c strdelimw, up to 8.6 */
function wordsWithEquals(text: string): { list: string[]; extra: string | undefined } {
  const list: string[] = [];
  for (let at: number | undefined = 0; at !== undefined;) {
    const { word, next }: ReturnType<typeof nextDelimited> = nextDelimited(text, at, true);
    if (!word) break;
    if (word.text === '')
      return { list, extra: next === undefined ? next : nextDelimited(text, next).word?.text };
    list.push(word.text);
    at = next;
  }
  return { list, extra: undefined };
}

/** Source: readconf.c oSetEnv. */
export const readSetEnv: ReadArguments = (reading) => {
  const check = (argument: string): Complaint | undefined =>
    argument.includes('=') ? undefined : complain('Invalid SetEnv.');
  if (!atLeast(reading.release, '8.7')) {
    reading.words.drop();
    const { list, extra } = wordsWithEquals(reading.rest);
    const complaint = list.map(check).find((found) => found !== undefined);
    return complaint ?? (extra ? garbage(extra) : undefined);
  }
  const { list, complaint } = readAll(reading, check, []);
  return complaint ?? noneGiven(reading, list);
};

/** Source: readconf.c oPermitRemoteOpen. */
export const readPermitOpen: ReadArguments = (reading) => {
  const { keyword } = reading;
  const check = (argument: string): Complaint | undefined => {
    const parts = hostAndRest(argument);
    // The keyword is newer than the slash that separated too.
    if (!parts || argument[parts.host.length] === '/') return refuse(`missing host in ${keyword}`);
    const good =
      parts.rest !== undefined && (parts.rest === '*' || parsePort(parts.rest, reading.release) > 0);
    return good ? undefined : refuse(`bad port number in ${keyword}`);
  };
  const { list, complaint } = readAll(reading, check, ['none', 'any']);
  return complaint ?? (list.length === 0 ? refuse(`missing ${keyword} specification`) : undefined);
};

/** Source: readconf.c oChannelTimeout, misc.c parse_pattern_interval. */
export const readChannelTimeout: ReadArguments = (reading) => {
  const check = (argument: string): Complaint | undefined => {
    const equals = argument.indexOf('=');
    const time = argument.slice(equals + 1);
    const seconds = atLeast(reading.release, '10.6')
      ? parseDecimalTime(time)
      : parseTime(time, reading.release);
    const good = equals > 0 && seconds !== undefined;
    return good ? undefined : refuse(`invalid channel timeout ${argument}`);
  };
  const { list, complaint } = readAll(reading, check, ['none']);
  return complaint ?? noneGiven(reading, list);
};
