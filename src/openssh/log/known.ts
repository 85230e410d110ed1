/**
 * Knows every line that ssh and sshd can print, beyond the messages with an entry: enough to tell OpenSSH's own words from
 * what it never says. A module of its own because of its table: load it when a whole log is read, not with a page.
 */
import type { Release } from '../releases.ts';
import { parseRelease } from '../releases.ts';
import type { ReleaseRange } from './patterns.ts';
import { isOurs } from './patterns.ts';
import type { Matcher } from './format.ts';
import { compile, match, wordEnd } from './format.ts';
import { KNOWN_TABLE } from './known-table.ts';
import type { LogLine } from './line.ts';
import type { Level, Side } from './types.ts';

/** A format with less literal text than this, and without a function name, is known by only in sshd's own lines. */
const KNOWN_MIN = 8;
/** Stands in a format of the table where the function's name is not in front. */
export const FUNCTION = '%N';

/** True if a format has so little text of its own that it prints nearly any line: `%s: %s`, `%s at %s`. */
export function saysNothing(format: string): boolean {
  const literal = format.replace(/%[a-z]/g, '');
  const letters = literal.match(/[A-Za-z\d]/g)?.length ?? 0;
  return literal.length < 2 * KNOWN_MIN && letters < (format.startsWith('%') ? 4 : 3);
}

/** Formats whose argument is a connection, which any program may write with another one: see `PEER` of format.ts. */
const OF_PEER = /^(?:Connection (?:closed|reset) by|Disconnected from) %s$/;

/** One format of the table. */
export interface Known {
  /** printf format without widths, as the line begins with it. */
  readonly format: string;
  readonly level: Level | null;
  readonly side: Side | 'both';
  readonly range: ReleaseRange;
}

interface Row extends Known {
  readonly matcher: Matcher;
  /** True if any program may say this: only the ident of OpenSSH and the very level make it OpenSSH's. */
  readonly short: boolean;
}

const LEVELS: Readonly<Record<string, Level>> = {
  f: 'fatal',
  e: 'error',
  i: 'info',
  v: 'verbose',
  '1': 'debug1',
  '2': 'debug2',
  '3': 'debug3',
  d: 'info',
  c: 'debug1',
};
const SIDES: Readonly<Record<string, Side | 'both'>> = { s: 'server', c: 'client', b: 'both' };

/** Texts that packet.c and clientloop.c put in front of what the other end sent. */
const FRONTS: Readonly<Record<string, readonly string[]>> = {
  d: [
    'Disconnecting %s: ',
    'Disconnecting: ',
    'Received disconnect from %s port %d:%d: ',
    'Received disconnect from %s: %d: ',
  ],
  c: ['Remote: '],
};

/** Lines that the programs put together at run time, so that no format of the source shows them. */
const COMPOSED: readonly (readonly [format: string, level: Level])[] = [
  // kex.c kex_prop2buf and kex_buf2prop: proposal_names[]
  ...['KEX algorithms', 'host key algorithms', 'ciphers ctos', 'ciphers stoc', 'MACs ctos', 'MACs stoc'].map(
    (name) => [`${name}: %s`, 'debug2'] as const,
  ),
  ...['compression ctos', 'compression stoc', 'languages ctos', 'languages stoc'].map(
    (name) => [`${name}:%s`, 'debug2'] as const,
  ),
  ['first_kex_follows %d', 'debug2'],
  ['reserved %d', 'debug2'],
  // auth-options.c sshauthopt_from_line and auth.c auth_log_authopts
  ['%s: key options: %s', 'debug1'],
  ['active: key options: %s', 'debug1'],
  // channels.c channel_open_message
  ['#%d %s (t%d %s)', 'debug3'],
  ['The following connections are open:', 'debug3'],
  // ssh.c main, with -V or -v
  ['OpenSSH_%s, OpenSSL %s', 'debug1'],
  ['OpenSSH_%s, LibreSSL %s', 'debug1'],
];

/** Rows by their first word; under the empty word, those that start with a conversion. Built on first use. */
let index: Map<string, Row[]> | undefined;

function build(): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const block of KNOWN_TABLE.split('\n\n')) {
    const [head = '', ...formats] = block.split('\n');
    const [marks = '', releases = ''] = head.split(' ');
    const [since = '', until = ''] = releases.split('-').map((text) => text as Release | '');
    const range: ReleaseRange = {
      ...(since === '' ? {} : { since: parseRelease(since)! }),
      ...(until === '' ? {} : { until: parseRelease(until)! }),
    };
    const known = { level: LEVELS[marks.charAt(0)] ?? null, side: SIDES[marks.charAt(1)] ?? 'both', range };
    for (const line of formats) {
      const tab = line.indexOf('\t');
      const format = line.slice(tab + 1);
      const fronts = tab === -1 ? (FRONTS[marks.charAt(0)] ?? ['']) : line.slice(0, tab).split(' ');
      for (const front of fronts) {
        const text =
          tab === -1
            ? `${front}${format}`
            : format.includes(FUNCTION)
              ? format.replace(FUNCTION, front)
              : `${front}: ${format}`;
        const ending = marks.endsWith('r') ? ': %s' : '';
        add(rows, { ...known, format: `${text}${ending}` }, tab !== -1);
      }
    }
  }
  for (const [format, level] of COMPOSED) add(rows, { format, level, side: 'both', range: {} }, true);
  return rows;
}

function add(rows: Map<string, Row[]>, known: Known, named: boolean): void {
  const matcher = compile(known.format, OF_PEER.test(known.format) ? ['peer'] : []);
  const { head, weight } = matcher;
  const end = head === '' ? 0 : wordEnd(head, 0, head.length);
  const word = end < head.length || weight === head.length ? head.slice(0, end) : '';
  const short = !named && weight < (head === '' ? 2 * KNOWN_MIN : KNOWN_MIN);
  const row = { ...known, matcher, short };
  const list = rows.get(word);
  if (list === undefined) rows.set(word, [row]);
  else list.push(row);
}

/**
 * Find a format that prints this line as a whole.
 * @returns undefined if no release has one, or another program wrote the line
 */
export function known({ text, start, end, ident, level }: LogLine): Known | undefined {
  if (start >= end || !isOurs(ident)) return undefined;
  index ??= build();
  for (const word of [text.slice(start, wordEnd(text, start, end)), '']) {
    for (const row of index.get(word) ?? []) {
      if (row.short && (ident === undefined || level !== shownLevel(row))) continue;
      if (match(row.matcher, text, start, end) !== undefined) return row;
    }
  }
  return undefined;
}

/** What log.c puts in front of a line in syslog: nothing at the levels info and verbose. */
function shownLevel({ level }: Known): Level | undefined {
  return level === null || level === 'info' || level === 'verbose' ? undefined : level;
}

/** True if OpenSSH prints this line: what a `Classifier` asks. */
export function isKnown(line: LogLine): boolean {
  return known(line) !== undefined;
}
