import { asciiLower } from '../../match.ts';
import { parsePort } from '../../port.ts';
import { atLeast, within } from '../../releases.ts';
import { parseTime } from '../../time.ts';
import { isDebian, WORD_SETS } from '../keywords.ts';
import {
  complain,
  INT_MAX,
  setFirst,
  store,
  strtonum,
  type Complaint,
  type ReadArguments,
  type Reading,
} from './reader.ts';

/** Source: readconf.c parse_string. */
export const readString: ReadArguments = (reading) => {
  const argument = reading.words.next();
  if (!argument) return complain('Missing argument.');
  if (reading.keyword === 'revokedhostkeys') setFirst(reading, 'revokedHostKeys', [argument]);
  store(reading, argument);
  return undefined;
};

/** Most files of one keyword (SSH_MAX_IDENTITY_FILES, SSH_MAX_CERTIFICATE_FILES). */
const MOST_KEYS = 100;

/** Source: readconf.c oIdentityFile, oCertificateFile: every line adds a file, but for one that is there. */
export const readKeyFile: ReadArguments = ({ words, active, values, keyword }) => {
  const argument = words.next();
  if (!argument) return complain('Missing argument.');
  const kind = keyword === 'certificatefile' ? 'certificate' : 'identity';
  const files = values[`${kind}Files`] ?? [];
  if (!active) return undefined;
  if (files.length >= MOST_KEYS) return complain(`Too many ${kind} files specified (max ${MOST_KEYS}).`);
  if (!files.includes(argument)) values[`${kind}Files`] = [...files, argument];
  return undefined;
};

/** Source: readconf.c parse_multistate; from 8.5 on the second complaint follows the first. */
export const readChoice: ReadArguments = (reading) => {
  const argument = reading.words.next();
  const { words: set = 'flag', formerWords } = reading.known.row;
  const former = formerWords && within(reading.release, undefined, formerWords.until);
  const words: Readonly<Record<string, string>> = WORD_SETS[former ? formerWords.words : set];
  const unsupported = `unsupported option "${argument ?? '(null)'}".`;
  if (!argument)
    return { texts: ['missing argument.', ...(atLeast(reading.release, '8.5') ? [unsupported] : [])] };
  const word = asciiLower(argument);
  if (!Object.hasOwn(words, word)) return complain(unsupported);
  store(reading, words[word]);
  return undefined;
};

/** Source: readconf.c parse_time. */
export const readTime: ReadArguments = (reading) => {
  const argument = reading.words.next();
  if (!argument) return complain('missing time value.');
  const seconds = argument === 'none' ? -1 : parseTime(argument, reading.release);
  if (seconds === undefined) return complain('invalid time value.');
  store(reading, seconds);
  return undefined;
};

/** Source: readconf.c parse_int, atoi_err. */
export const readInteger: ReadArguments = (reading) => {
  const argument = reading.words.next();
  if (!argument)
    return complain(atLeast(reading.release, '7.7') ? 'integer value missing.' : 'Missing argument.');
  const value = strtonum(argument, 0, INT_MAX);
  if (typeof value !== 'number')
    return complain(atLeast(reading.release, '7.7') ? `integer value ${value}.` : 'Bad number.');
  store(reading, value);
  return undefined;
};

/** Source: readconf.c oPort. */
export const readPort: ReadArguments = (reading) => {
  const argument = reading.words.next();
  if (!argument) return complain('Missing argument.');
  const port = parsePort(argument, reading.release);
  if (port <= 0) return complain(`Bad port '${argument}'.`);
  setFirst(reading, 'port', port);
  return undefined;
};

/** The rest of the line as it stands. Source: readconf.c parse_command. */
export const readCommand: ReadArguments = (reading) => {
  const { rest, bare, words, keyword, values } = reading;
  words.drop();
  if (bare) return complain('Missing argument.');
  if (keyword !== 'proxycommand' || values.jump === undefined) store(reading, afterEquals(rest));
  return undefined;
};

/** The rest of a line behind blanks and equals signs. */
export function afterEquals(rest: string): string {
  return rest.replace(/^[ \t\r\n=]+/, '');
}

/** Source: readconf.c oControlPersist; its words are case-sensitive. */
export const readPersist: ReadArguments = (reading) => {
  const argument = reading.words.next();
  if (!argument) return complain('Missing ControlPersist argument.');
  const value = persistValue(argument, reading);
  if (!value) return complain('Bad ControlPersist argument.');
  setFirst(reading, 'controlPersist', value);
  return undefined;
};

function persistValue(argument: string, { release }: Reading): { on: boolean; seconds: number } | undefined {
  if (argument === 'no' || argument === 'false') return { on: false, seconds: 0 };
  if (argument === 'yes' || argument === 'true') return { on: true, seconds: 0 };
  const seconds = parseTime(argument, release);
  return seconds === undefined || seconds < 0 ? undefined : { on: true, seconds };
}

const LOG_LEVELS = ['QUIET', 'FATAL', 'ERROR', 'INFO', 'VERBOSE', 'DEBUG', 'DEBUG1', 'DEBUG2', 'DEBUG3'];
const FACILITIES = [
  'DAEMON',
  'USER',
  'AUTH',
  'AUTHPRIV',
  ...Array.from({ length: 8 }, (_, n) => `LOCAL${n}`),
];

/** Source: log.c log_level_number; Debian adds SILENT. */
export const readLogLevel: ReadArguments = (reading) => {
  const argument = reading.words.next();
  const level = argument?.toUpperCase() ?? '';
  const silent = level === 'SILENT' && isDebian(reading.distribution);
  if (!LOG_LEVELS.includes(level) && !silent)
    return complain(`unsupported log level '${argument ?? '<NONE>'}'`);
  setFirst(reading, 'logLevel', silent ? 'QUIET' : level);
  return undefined;
};

/** Source: log.c log_facility_number. */
export const readLogFacility: ReadArguments = ({ words }) => {
  const argument = words.next();
  return FACILITIES.includes(argument?.toUpperCase() ?? '')
    ? undefined
    : complain(`unsupported log facility '${argument ?? '<NONE>'}'`);
};

/** Everything else is left unread. */
export const readIgnored: ReadArguments = ({ words }) => {
  words.drop();
  return undefined;
};

/** A keyword of old that this build has no code for: it is mentioned, and nothing more. */
export const readUnsupported: ReadArguments = ({ words }): Complaint | undefined => {
  words.drop();
  return undefined;
};
