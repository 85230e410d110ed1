/** The table of all formats as rows, lines made from it, and which formats can print a text; none of the engine's own code. */
import { readFileSync } from 'node:fs';

/** One row of the table of messages. */
export interface FormatRow {
  readonly side: 'server' | 'client' | 'both';
  readonly level: string;
  readonly functions: readonly string[];
  readonly style: string;
  /** One line as C prints it: escapes resolved, without the line end. */
  readonly format: string;
  readonly since: string;
  readonly until: string;
  /** Programs that it is part of in its last release: `sshd` alone is the listener from 9.8 on. */
  readonly programs: string;
}

/** Read the table of messages. */
export function readFormats(file: string): FormatRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('side\t'))
    .flatMap((line) => {
      const [side, level, , , functions, style, format, since, until, programs] = line.split('\t') as [string, string, string, string, string, string, string, string, string, string]; // prettier-ignore
      // What is printed as several lines is read as several; line ends spelt out at the end are none of the message.
      return unescape(format)
        .split('\n')
        .map((part) => part.replace(/(?:\r|\\n)$/, ''))
        .filter((part) => part.trim() !== '')
        .map((part) => ({
          side: side as FormatRow['side'],
          level,
          functions: functions.split(';'),
          style,
          format: part,
          since,
          until,
          programs,
        }));
    });
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unescape(format: string): string {
  return format.replace(/\\(.)/g, (_, c: string) => ESCAPES[c] ?? c);
}

const CONVERSION = /%([-+ 0#]*)(\d+|\*)?(?:\.(\d+|\*))?(?:hh|h|ll|l|z|j|t)?([a-zA-Z%])/g;

type Next = () => number;

function pick<T>(from: readonly T[], next: Next): T {
  return from[Math.floor(next() * from.length)]!;
}

function letter(from: string, next: Next): string {
  return from.charAt(Math.floor(next() * from.length));
}

function digits(next: Next): string {
  return String(Math.floor(next() ** 3 * pick([10, 100, 70_000, 2 ** 31], next)));
}

const WORDS = 'root alice git deploy-1 www-data session publickey password ssh-ed25519 none ssh-connection aes128-ctr x sftp-server web-1.example.com localhost UNKNOWN 192.0.2.7 2001:db8::7 ::1 198.51.100.255 /home/alice/.ssh/id_rsa /tmp/a:b SHA256:abc+/9 user@host curve25519-sha256,ecdh-sha2-nistp256 10.0.0.0/8 S-1-5-21'.split(' '); // prettier-ignore
const NAMES = ['/etc/ssh/sshd_config', '/home/alice/.ssh/config', 'command-line', 'ssh', 'root', 'web-1.example.com']; // prettier-ignore
/** Arguments of several words: users and names that strangers chose. */
const PHRASES = ['not a word: it is', 'a (b) [c] "d"', 'two words'];
function text(next: Next): string {
  const kind = next();
  if (kind < 0.75) return pick(WORDS, next);
  if (kind < 0.9) return pick(PHRASES, next);
  return Array.from({ length: 1 + Math.floor(next() * 12) }, () => letter('abcxyzABC019-_./+', next)).join(
    '',
  );
}

/** Behind these stands what packet.c sshpkt_fmt_connection_id makes of a connection, and older releases an address. */
const OF_PEER = /(?:Connection (?:closed|reset) by|isconnected from|negotiate with|connection from|responding from|Disconnecting) $/; // prettier-ignore
const PEERS = ['192.0.2.7 port 4242', '2001:db8::7 port 22', 'user alice 192.0.2.7 port 1', 'invalid user a b ::1 port 65535', 'authenticating user root 192.0.2.7 port 4242', 'invalid user  192.0.2.7 port 4', 'UNKNOWN port 65535', 'UNKNOWN', '192.0.2.7', '2001:db8::7']; // prettier-ignore

/** One argument as C prints it under a conversion. */
function argument(flags: string, width: string, precision: string, conversion: string, next: Next): string {
  const number = Number(digits(next));
  let out: string;
  switch (conversion) {
    case '%':
      return '%';
    case 'd':
    case 'i':
      out = String(next() < 0.05 ? -1 : number);
      break;
    case 'u':
      out = String(number);
      break;
    case 'x':
      out = number.toString(16);
      break;
    case 'o':
      out = number.toString(8);
      break;
    case 'p':
      out = `0x${(2 ** 40 + number).toString(16)}`;
      break;
    case 'c':
      out = letter('abcd', next);
      break;
    case 'f':
      out = (next() * 100).toFixed(precision === '' ? 6 : Number(precision));
      break;
    case 'm':
      out = 'Permission denied';
      break;
    default:
      out = text(next);
      if (/^\d+$/.test(precision)) out = out.slice(0, Number(precision));
  }
  return /^\d+$/.test(width) && !flags.includes('-')
    ? out.padStart(Number(width), flags.includes('0') ? '0' : ' ')
    : out;
}

/** Print a format with arguments made up by conversion. */
export function print(format: string, next: Next): string {
  // No process has a number below nought.
  return format
    .replaceAll('pid=%d', 'pid=%u')
    .replace(
      CONVERSION,
      (
        _,
        flags: string,
        width: string | undefined,
        precision: string | undefined,
        conversion: string,
        offset: number,
      ) =>
        // What a message begins with is a name: of a file, a function, a program.
        offset === 0 && conversion === 's'
          ? pick(NAMES, next)
          : conversion === 's' && OF_PEER.test(format.slice(0, offset))
            ? pick(PEERS, next)
            : conversion === 's' && offset === format.length - 2 && next() < 0.4
              ? pick(REASONS, next)
              : argument(flags, width ?? '', precision ?? '', conversion, next),
    );
}

const PRINTS: Readonly<Record<string, string>> = {
  '%': '%',
  d: '-?\\d+',
  i: '-?\\d+',
  u: '\\d+',
  x: '[\\da-f]+',
  o: '[0-7]+',
  p: '(?:0x[\\da-f]+|\\(nil\\))',
  c: '[^]',
  f: '-?\\d+(?:\\.\\d+)?',
};

/**
 * Every text that a format prints, as a regular expression made from the format alone.
 * @param fixed what stands in place of the conversions, by their order
 */
export function printsOf(format: string, fixed: readonly (string | undefined)[] = []): RegExp {
  let at = 0;
  let index = 0;
  let source = '';
  for (const match of format.matchAll(CONVERSION)) {
    source += escaped(format.slice(at, match.index));
    at = match.index + match[0].length;
    const given = match[4] === '%' ? undefined : fixed[index++];
    source +=
      given === undefined
        ? `${/^ |\d/.test(match[1]! + (match[2] ?? '')) ? ' *' : ''}${PRINTS[match[4]!] ?? '[^]*'}`
        : escaped(given);
  }
  return new RegExp(`^${source}${escaped(format.slice(at))}$`, 'u');
}

function escaped(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Texts of ssherr.c and strerror(3) behind `error_r` and `error_fr`. */
const REASONS = ['incomplete message', 'Permission denied', 'unexpected internal error', 'Connection reset by peer', 'No such file or directory']; // prettier-ignore

/** A line that a row prints, and the format of the line as a whole. */
export interface Printed {
  readonly row: FormatRow;
  readonly message: string;
  /** What log.c puts in front at this level, in a file that syslog writes. */
  readonly shown: '' | 'fatal: ' | 'error: ' | 'debug1: ' | 'debug2: ' | 'debug3: ';
  readonly format: string;
  readonly fixed: readonly (string | undefined)[];
}

function atMost(release: string, newest: number): boolean {
  return Number(/^\d+\.\d+/.exec(release)![0]) <= newest;
}

/** Texts that stand where a row's is only a part of the line. */
function whole(
  row: FormatRow,
  next: Next,
): { format: string; fixed: readonly (string | undefined)[]; level: string } {
  const { style, level, functions, format } = row;
  const name = pick(functions, next) || 'some_function';
  const reason = style === '_r' || style === '_fr' ? `: ${pick(REASONS, next)}` : '';
  if (level === 'disconnect') {
    // packet.c; both fronts are of 7.5 and newer, where a row of 7.4 has none of them.
    const front = atMost(row.until, 7.4) ? pick(['Disconnecting: ', 'Received disconnect from %s: %u: '], next) : pick(['Disconnecting %s: ', 'Received disconnect from %s port %d:%u: '], next); // prettier-ignore
    return { format: `${front}${format}`, fixed: front.includes('%s') ? ['192.0.2.7'] : [], level: 'info' };
  }
  if (level === 'client-debug') return { format: `Remote: ${format}`, fixed: [], level: 'debug1' };
  if (style === '__func__') return { format, fixed: [name], level };
  if (style === 'sshpkt_fatal') {
    const rest = ': Connection from user alice 192.0.2.7 port 4242: incomplete message';
    return { format: `${format}${rest}`, fixed: [name], level };
  }
  if (style === 'perror') return { format: `${format}: %m`, fixed: [], level };
  return { format: `${style.startsWith('_f') ? `${name}: ` : ''}${format}${reason}`, fixed: [], level };
}

/** Fill a row with arguments made up by conversion. */
export function printRow(row: FormatRow, next: Next): Printed {
  const { format, fixed, level } = whole(row, next);
  let index = 0;
  const given = format.replace(CONVERSION, (all, ...rest: string[]) =>
    rest[3] === '%'
      ? all
      : (fixed[index++] ?? all).replaceAll('%', (one) => (fixed[index - 1] === undefined ? one : '%%')),
  );
  const first = /fatal|error|info|verbose|debug[123]/.exec(level)?.[0] ?? '';
  const shown = (/fatal|error|debug/.test(first) ? `${first}: ` : '') as Printed['shown'];
  return { row, message: print(given, next), shown, format, fixed };
}
