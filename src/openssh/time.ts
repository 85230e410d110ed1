import { atLeast, within, type Release } from './releases.ts';

const MULTIPLIER: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86400, w: 604800 };

const INT_MAX = 2 ** 31 - 1;
const LONG_MAX = 2n ** 63n - 1n;

/**
 * Read a time such as `90`, `1h30m` or `2w` in seconds, as misc.c `convtime` of the release does.
 * Up to 8.4 the sum is stored in an int and wraps; 7.5 to 8.3 carry a unit over to the following parts
 * (`1m30s` is 1860); 10.3 reads `1.5` and drops the fraction.
 * @returns undefined if the release calls the text an invalid time value
 */
export function parseTime(text: string, release: Release): number | undefined {
  if (atLeast(release, '10.3')) {
    const seconds = parseDecimalTime(text);
    return seconds === undefined || seconds > INT_MAX ? undefined : Math.trunc(seconds);
  }
  if (text === '') return undefined;
  // strtol takes blanks and a sign before the digits; 9.8 wants digits.
  const part = atLeast(release, '9.8') ? /(\d+)([smhdw]?)/giy : /[ \t\n\v\f\r]*([+-]?\d+)([smhdw]?)/giy;
  return atLeast(release, '8.5') ? sumParts(text, part) : wrapParts(text, part, release);
}

/** 8.5 and later: every part and the sum must fit an int. */
function sumParts(text: string, part: RegExp): number | undefined {
  let total = 0;
  while (part.lastIndex < text.length) {
    const match = part.exec(text);
    if (!match) return undefined;
    const seconds = Number(match[1]) * MULTIPLIER[match[2]!.toLowerCase()]!;
    if (seconds < 0 || seconds > INT_MAX) return undefined;
    total += seconds;
    if (total > INT_MAX) return undefined;
  }
  return total;
}

/** Up to 8.4: 64-bit arithmetic, the result cut to an int by the caller (-1 means invalid to it). */
function wrapParts(text: string, part: RegExp, release: Release): number | undefined {
  const checks = atLeast(release, '7.5');
  const carries = within(release, '7.5', '8.3');
  let total = 0n;
  let multiplier = 1n;
  while (part.lastIndex < text.length) {
    const match = part.exec(text);
    if (!match) return undefined;
    let seconds = BigInt(match[1]!.replace('+', ''));
    if (seconds < 0n || seconds > LONG_MAX) return undefined;
    const unit = match[2]!.toLowerCase();
    const own = BigInt(MULTIPLIER[unit]!);
    if (!carries || own !== 1n) multiplier = own;
    if (checks && seconds >= LONG_MAX / multiplier) return undefined;
    seconds *= multiplier;
    if (checks && total >= LONG_MAX - seconds) return undefined;
    total = BigInt.asIntN(64, total + seconds);
    if (total < 0n) return undefined;
  }
  const result = Number(BigInt.asIntN(32, total));
  return result === -1 ? undefined : result;
}

/**
 * Read a time with an optional decimal number of seconds, as misc.c `convtime_double` (10.3 and later) does.
 * @returns seconds, or undefined if the text is no time
 */
export function parseDecimalTime(text: string): number | undefined {
  if (text === '') return undefined;
  const part = /(\d*\.?\d*)([smhdw]?)/giy;
  let total = 0;
  let sawSeconds = false;
  while (part.lastIndex < text.length) {
    const match = part.exec(text);
    if (!match || match[1] === '' || match[1] === '.') return undefined;
    const multiplier = MULTIPLIER[match[2]!.toLowerCase()]!;
    if (multiplier === 1 && sawSeconds) return undefined;
    if (multiplier === 1) sawSeconds = true;
    // A bare number is seconds and must be the last part.
    if (match[2] === '' && part.lastIndex < text.length) return undefined;
    if (match[1]!.includes('.') && (multiplier > 1 || match[1]!.endsWith('.'))) return undefined;
    total += Number(match[1]) * multiplier;
    if (!Number.isFinite(total)) return undefined;
  }
  return total;
}
