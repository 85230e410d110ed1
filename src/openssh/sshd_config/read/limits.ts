import { matchAddressList } from '../../address.ts';
import { parseDecimalTime, parseTime } from '../../time.ts';
import type { Directive } from '../directive.ts';
import { repetitionOf } from '../keywords.ts';
import { parseInteger, readTime } from './scalars.ts';

/** The numbers at the start of a text, separated by colons. Source: sscanf("%d:%d:%d"). */
function scan(text: string, most: number): readonly number[] {
  const numbers: number[] = [];
  let rest = text;
  while (numbers.length < most) {
    const match = /^[ \t\n\v\f\r]*([+-]?\d+)/.exec(rest);
    if (!match) break;
    const max = 2n ** 63n - 1n;
    const value = BigInt(match[1]!.replace('+', ''));
    numbers.push(Number(BigInt.asIntN(32, value > max ? max : value < -max - 1n ? -max - 1n : value)));
    rest = rest.slice(match[0].length);
    if (!rest.startsWith(':')) break;
    rest = rest.slice(1);
  }
  return numbers;
}

/** Kept as `begin:rate:full`, a part that is not set as -1. Source: servconf.c, `sMaxStartups`. */
export function readMaxStartups(d: Directive): void {
  const word = d.requiredNamed('Missing MaxStartups spec.');
  const numbers = scan(word, 3);
  const bad = (): never => d.fatal(d.shell ? `Invalid ${d.keyword} spec.` : 'Illegal MaxStartups spec.');
  const [first, rate = -1, third] = numbers;
  if (first === undefined || numbers.length === 2) bad();
  const begin = first!;
  const full = third ?? begin;
  if (numbers.length === 3 && (begin > full || rate > 100 || rate < 1)) bad();
  if (d.from('9.2') && (full <= 0 || begin <= 0)) bad();
  const last = repetitionOf(d.row, d.release) === 'last';
  const before = d.options.text('maxstartups')?.split(':');
  if (last) {
    // The numbers are stored one by one: a single number leaves an earlier rate in place.
    const kept = rate === -1 ? (before?.[1] ?? '-1') : String(rate);
    d.options.set('maxstartups', `${begin}:${kept}:${full}`, d.source);
    return;
  }
  // 10.1 and 10.2 keep the default begin for a single number.
  const single = numbers.length === 1 && !d.from('10.3');
  d.store(`${single ? -1 : begin}:${rate}:${full}`);
}

/** Source: servconf.c, `sPerSourceMaxStartups`. */
export function readPerSourceMaxStartups(d: Directive): void {
  const word = d.requiredNamed('Missing PerSourceMaxStartups spec.');
  if (word === 'none') {
    d.store('none');
    return;
  }
  const value = parseInteger(word);
  if (typeof value === 'string') d.fatal(`${d.shell ? `${d.keyword} ` : ''}integer value ${value}.`);
  d.store(value === 2 ** 31 - 1 ? 'none' : value);
}

/** Source: servconf.c, `sPerSourceNetBlockSize`. Up to 10.2 a missing second size is an uninitialized number, 0 in most builds. */
export function readPerSourceNetBlockSize(d: Directive): void {
  const word = d.requiredNamed('Missing PerSourceNetBlockSize spec.');
  const [v4, v6] = scan(word, 2);
  if (v4 === undefined || v4 < 0 || v4 > 32 || (v6 !== undefined && (v6 < 0 || v6 > 128)))
    d.fatal(`Invalid ${d.shell ? d.keyword : 'PerSourceNetBlockSize'} spec.`);
  d.store(`${v4}:${v6 ?? (d.from('10.3') ? 128 : 0)}`);
}

/** Source: servconf.c, `sPerSourcePenaltyExemptList`. */
export function readPerSourcePenaltyExemptList(d: Directive): void {
  const word = d.required('missing argument.');
  if (matchAddressList(undefined, word, d.release) !== 0)
    d.fatal(`keyword ${d.keyword} invalid address argument.`);
  d.store(word);
}

/** Penalties with a time, in the order in which -T prints them; since when. */
export const PENALTIES = [
  ['crash', '9.8', 90],
  ['authfail', '9.8', 5],
  ['noauth', '9.8', 1],
  ['invaliduser', '10.3', 5],
  ['grace-exceeded', '9.8', 10],
  ['refuseconnection', '9.9', 10],
  ['max', '9.8', 600],
  ['min', '9.8', 15],
] as const;

/** Each sub-key is kept by itself, the first line that sets it wins. Source: servconf.c, `sPerSourcePenalties`. */
export function readPerSourcePenalties(d: Directive): void {
  let seen = false;
  for (const word of d.rest()) {
    seen = true;
    const lower = word.toLowerCase();
    if (lower === 'no' || lower === 'yes') {
      if (d.left > 0) d.fatal(`keyword ${d.keyword} "${word}" argument must appear alone.`);
      keep(d, 'enabled', lower, false);
      continue;
    }
    const colon = word.indexOf(':') + 1;
    const name = word.slice(0, Math.max(0, colon - 1));
    const value = word.slice(colon);
    const timed = PENALTIES.find(([each, since]) => each === name && d.from(since));
    if (timed) {
      const seconds = d.from('10.3') ? parseDecimalTime(value) : parseTime(value, d.release);
      if (seconds === undefined) d.fatal(`invalid ${d.keyword} time value.`);
      keep(d, name, seconds, true);
    } else if (name === 'max-sources4' || name === 'max-sources6') {
      const count = parseInteger(value);
      if (typeof count === 'string') d.fatal(`${d.keyword} value ${count}.`);
      keep(d, name, count, true);
    } else if (/^overflow6?:(?:deny-all|permissive)$/.test(word)) keep(d, name, value, true);
    else d.fatal(`unsupported ${d.keyword} keyword ${word}`);
  }
  if (!seen) d.fatal(`no ${d.keyword} specified`);
}

function keep(d: Directive, name: string, value: string | number, enables: boolean): void {
  if (!d.active) return;
  const field = `persourcepenalties ${name}`;
  if (d.options.get(field) !== undefined) {
    d.options.shadow(field, d.source);
    return;
  }
  d.options.set(field, value, d.source);
  // Any sub-key switches penalties on, whatever an earlier line says.
  if (enables) d.options.settings.set('persourcepenalties enabled', { value: 'yes', sources: [d.source] });
}

/** Each entry is type=time. Source: servconf.c, `sChannelTimeout`. */
export function readChannelTimeout(d: Directive): boolean {
  const wasEmpty = !d.isSet();
  const items: string[] = [];
  for (const word of d.rest()) {
    if (word.toLowerCase() === 'none') {
      // Up to 9.6 only words behind it count.
      if ((items.length > 0 && d.from('9.7')) || d.left > 0)
        return d.error(`keyword ${d.keyword} "none" argument must appear alone.`);
    } else if (!isTimeout(word, d)) d.fatal(`invalid channel timeout ${word}`);
    items.push(word);
  }
  if (items.length > 0) d.storeList(items, wasEmpty);
  else if (d.from('9.7')) d.fatal(`no ${d.keyword} specified`);
  return true;
}

function isTimeout(word: string, d: Directive): boolean {
  const equals = word.indexOf('=');
  if (equals <= 0) return false;
  const time = word.slice(equals + 1);
  return (d.from('10.6') ? parseDecimalTime(time) : parseTime(time, d.release)) !== undefined;
}

/** The word none overwrites what earlier lines set. Source: servconf.c, `sUnusedConnectionTimeout`. */
export function readUnusedConnectionTimeout(d: Directive): void {
  if (d.peek()?.toLowerCase() !== 'none') {
    readTime(d);
    return;
  }
  d.next();
  if (d.active) d.options.set(d.field, 0, d.source);
}
