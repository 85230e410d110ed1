import { atLeast, type Release } from './releases.ts';

const SCALES: Readonly<Record<string, number>> = { B: 0, K: 1, M: 2, G: 3, T: 4, P: 5, E: 6 };
const LLONG_MAX = 2n ** 63n - 1n;

/**
 * A number with a fraction and a letter for its unit, as in RekeyLimit. Source: fmt_scaled.c `scan_scaled`.
 * @returns the C error text where it fails
 */
export function parseScaled(
  text: string,
  release: Release,
): bigint | 'Invalid argument' | 'Numerical result out of range' {
  const match = /^[ \t\n\v\f\r]*([+-]?)(\d*)(?:\.(\d*))?(.?)/s.exec(text)!;
  const [whole, mark, digits, fraction = '', unit] = match as unknown as [
    string,
    string,
    string,
    string | undefined,
    string,
  ];
  const sign = mark === '-' ? -1n : 1n;
  // From the 21st digit on it is too long; behind the point those from the 20th on are passed over.
  const value = BigInt(digits || '0');
  const places = Math.min(fraction.length, 19);
  const part = BigInt(fraction.slice(0, places));
  if (digits.length > 20 || value > LLONG_MAX || part > LLONG_MAX) return 'Numerical result out of range';
  if (unit === '') return sign * value;
  const scale = SCALES[unit.toUpperCase()];
  if (scale === undefined || /^[0-9a-zA-Z]/.test(text.slice(whole.length))) return 'Invalid argument';
  const factor = 1024n ** BigInt(scale);
  // There is one more number below zero than above.
  if (value > (LLONG_MAX + (sign < 0n ? 1n : 0n)) / factor) return 'Numerical result out of range';
  const scaled = atLeast(release, '10.6') ? scaleByStep : scaleAtOnce;
  return sign * (value * factor + scaled(part, places, scale));
}

/** A fraction in a unit: of its digits those are dropped with which the product would be too large. */
function scaleAtOnce(part: bigint, places: number, scale: number): bigint {
  const factor = 1024n ** BigInt(scale);
  let kept = part;
  let left = places;
  for (; kept >= LLONG_MAX / factor; left--) kept /= 10n;
  return (kept * factor) / 10n ** BigInt(left);
}

/** From 10.6 on by one 1024 after the other, and a digit is dropped only where the next would be too much. */
function scaleByStep(part: bigint, places: number, scale: number): bigint {
  let product = part;
  let left = places;
  for (let step = 0; step < scale; step++) {
    for (; product > LLONG_MAX / 1024n; left--) product /= 10n;
    product *= 1024n;
  }
  return product / 10n ** BigInt(left);
}
