import type { Release } from '../releases.ts';
import { RELEASES, parseRelease, releaseIndex } from '../releases.ts';
import { FUNCTION, saysNothing } from './known.ts';

/** Levels of the table, as the letters of `known-table.ts`; kinds of text that are no line of their own are left out. */
function letterOf(level: string): string | undefined {
  if (/^(?:ssh_err-text|drop-reason|mux-reply|authlog-detail|open-failure|relayed)/.test(level))
    return undefined;
  if (level === 'disconnect') return 'd';
  if (level === 'client-debug') return 'c';
  if (/^(?:stderr|quit-message|pre-banner)/.test(level)) return '-';
  const first = /fatal|error|info|verbose|debug[123]/.exec(level)?.[0];
  if (first === undefined) return '-';
  return first.startsWith('debug') ? first.at(-1)! : first.charAt(0);
}

/** As C prints it, without the line end. */
function unescaped(written: string): string {
  return written
    .replace(/\\(.)/g, (_, c: string) => ({ n: '\n', r: '', t: '\t' })[c] ?? c)
    .replace(/\n+$/, '');
}

/** Build `known-table.ts` from the text of the table of all messages. */
export function buildKnown(table: string): string {
  const rows = new Map<string, { since: Release; until: Release }>();
  for (const line of table.split('\n')) {
    if (line.startsWith('#') || line.startsWith('side\t')) continue;
    const [side, level, , , functions, style, written, first, last] = line.split('\t');
    if (written === undefined || written.includes('<non-literal')) continue;
    const letter = letterOf(level!);
    const since = parseRelease(first!);
    const until = parseRelease(last!);
    if (letter === undefined || since === undefined || until === undefined) continue;
    // What is printed as several lines comes as several; blanks around a line are those of the reader's wrapping.
    for (const part of unescaped(written).split('\n')) {
      // A line end spelt out at the end is taken off as one, whoever wrote it.
      let format = style === 'perror' ? `${part}: %m` : part.replace(/(?:\\[rn])+$/, '').trim();
      if (format === '') continue;
      let names = '';
      if (style === '__func__' || style === '_f' || style === '_fr') {
        // The first conversion is the name.
        if (style === '__func__')
          format = format.startsWith('%s: ') ? format.slice(4) : format.replace('%s', FUNCTION);
        names = [...new Set(functions!.split(';'))].sort().join(' ');
        if (names === '') format = `%s: ${format}`;
      }
      // Widths, precision and size of a conversion do not show in a line.
      format = format.replace(
        /%%|%[-+ 0#]*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh|h|ll|l|z|j|t)?([a-zA-Z])/g,
        (all, c: string | undefined) =>
          c === undefined || all === FUNCTION ? all : 'diu'.includes(c) ? '%d' : '%s',
      );
      if (names === '' && saysNothing(format)) continue;
      const reason = style === '_r' || style === '_fr' ? 'r' : '';
      const key = `${letter}${side!.charAt(0)}${reason}\t${format}\t${names}`;
      const row = rows.get(key);
      rows.set(key, {
        since: row !== undefined && releaseIndex(row.since) < releaseIndex(since) ? row.since : since,
        until: row !== undefined && releaseIndex(row.until) > releaseIndex(until) ? row.until : until,
      });
    }
  }
  const blocks = new Map<string, string[]>();
  for (const [key, { since, until }] of rows) {
    const [head, format, names] = key.split('\t') as [string, string, string];
    const open = until === '10.5' ? '' : until;
    const block = `${head} ${since === RELEASES[0] ? '' : since}-${open}`;
    blocks.set(block, [...(blocks.get(block) ?? []), names === '' ? format : `${names}\t${format}`]);
  }
  const text = [...blocks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([block, formats]) => [`\n${block}`, ...formats.sort()].join('\n'))
    .join('\n')
    .trimStart();
  const quoted = text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `/**
 * Every format that sshd and ssh log or print in the releases 6.6 to 10.5, without widths, in blocks.
 * A block begins with: level (f fatal, e error, i info, v verbose, 1 2 3 debug, d disconnect, c debug sent to the client, - none),
 * side (s server, c client, b both), r if a reason follows, and the releases. A tab parts function names from a format.
 * Made from the table of messages by \`known.test-helper.ts\`; do not edit.
 */
export const KNOWN_TABLE = \`${quoted}\`;
`;
}
