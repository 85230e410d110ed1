/** Control characters as rsyslog spells them (EscapeControlCharactersOnReceive): `#015`, and `#033[0m` for a color. */
import { sticky, TAIL } from './wrapping.ts';

/** True if a line may hold some: what reads no further than `parsePlain` leaves it alone. */
export const SPELT = '#0';
/** LF: what stands before it was a line of its own. */
export const SPELT_LF = '#012';

const LEADING = /(?:#0(?:1[125]|33\[[\d;]*[mK])|\s)+/y;
const ENDS = ['#015', '#012', '#011', ...TAIL];

/** Where the text behind those at `at` starts. */
export function behindSpelt(text: string, at: number): number {
  return at + (sticky(LEADING, text, at)?.[0].length ?? 0);
}

/** Where a text ends without blanks and line ends behind it, spelled out or not. */
export function tailStart(text: string, end: number): number {
  let at = end;
  while (at > 0) {
    const last = text[at - 1]!;
    const mark = ENDS.find((one) => text.endsWith(one, at));
    if (last <= ' ') at--;
    else if (mark !== undefined) at -= mark.length;
    else {
      const color = last === 'm' || last === 'K' ? text.lastIndexOf('#033[', at - 1) : -1;
      if (color === -1 || behindSpelt(text, color) < at) return at;
      at = color;
    }
  }
  return at;
}
