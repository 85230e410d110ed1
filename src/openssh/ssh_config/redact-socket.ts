/** Stand-ins in the path of a control socket. */
import { COMMON_NAMES, COMMON_PARTS, type StandIns } from '../redact-names.ts';
import { byteLength } from '../vis.ts';

/** Words that people name control sockets and their directories by. */
const SOCKET_WORDS = new Set(['sockets', 'socket', 'sock', 'masters', 'master', 'controlmasters', 'controlmaster', 'controls', 'control', 'ctrl', 'ctl', 'mux', 'sshmux', 'multiplex', 'connections', 'sessions', 'cache', 'user']); // prettier-ignore

/** The stand-in of a word, as long as the word; words of one or two letters and numbers name nobody. */
function asLong(stand: StandIns, word: string): string {
  const length = byteLength(word);
  const plain = word.toLowerCase();
  const known = COMMON_PARTS.has(plain) || SOCKET_WORDS.has(plain) || COMMON_NAMES.has(plain);
  if (known || length < 3 || /^\d+$/.test(word)) return word;
  const found = stand.word('part', word, 2);
  return (found.length > length ? found.replace('part', 'p') : found).padEnd(length, 'x');
}

/**
 * A control socket's path without names: as any path, but each stand-in is as long as what it stands for, because the
 * length of the path decides whether ssh can use it.
 */
export function redactSocket(stand: StandIns, text: string): string {
  const to = text.replace(/\d{1,3}(?:\.\d{1,3}){3}|[^\s/%@:,.+=_~${}"'-]+/g, (word) => asLong(stand, word));
  return stand.note('path', text, to);
}
