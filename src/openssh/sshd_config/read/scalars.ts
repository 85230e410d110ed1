import { asciiLower } from '../../match.ts';
import { parseTime } from '../../time.ts';
import { at } from '../by-release.ts';
import type { Directive } from '../directive.ts';
import { wordsOf } from '../keywords.ts';

const INT_MAX = 2 ** 31 - 1;

/** Up to 6.8 addresses are looked up at once. */
export function isTooLate(d: Directive): boolean {
  return !d.from('6.9') && d.options.list('listenaddress').length > 0;
}

/** yes or no, or one of the keyword's words. Source: servconf.c `parse_multistate`; up to 7.6 flags had a parser of their own. */
export function readChoice(d: Directive): void {
  if (d.field === 'addressfamily' && isTooLate(d))
    d.fatal('address family must be specified before ListenAddress.');
  const words = wordsOf(d.row, d.release);
  const strict = words.length === 2 && words[0] === 'yes' && !d.from('7.7');
  const word = d.required(strict ? 'missing yes/no argument.' : 'missing argument.');
  // Flags up to 7.6 compare exactly; the other lists never did.
  const found = words.find((each) => each === (strict ? word : asciiLower(word)));
  if (found === undefined) d.fatal(strict ? `Bad yes/no argument: ${word}` : `unsupported option "${word}".`);
  d.store(at(d.row.wordAliases?.[found], d.release) ?? found);
}

/** C atoi: blanks, sign, digits; wraps at 32 bits. */
function atoi(text: string): number {
  const match = /^[ \t\n\v\f\r]*([+-]?\d+)/.exec(text);
  if (!match) return 0;
  const max = 2n ** 63n - 1n;
  const value = BigInt(match[1]!.replace('+', ''));
  return Number(BigInt.asIntN(32, value > max ? max : value < -max - 1n ? -max - 1n : value));
}

/** A number from 0 to 2147483647. @returns the number, or the error word. Source: misc.c `atoi_err`. */
export function parseInteger(
  text: string | undefined,
): number | 'missing' | 'invalid' | 'too small' | 'too large' {
  if (text === undefined || text === '') return 'missing';
  if (!/^[ \t\n\v\f\r]*[+-]?\d+$/.test(text)) return 'invalid';
  const value = Number(text);
  return value < 0 ? 'too small' : value > INT_MAX ? 'too large' : value === 0 ? 0 : value;
}

/** Source: servconf.c `parse_int`; up to 7.6 with atoi, where -1 is the mark for "not set". */
export function readInteger(d: Directive): void {
  const word = d.next();
  if (!d.from('7.7')) {
    if (word === undefined || word === '') d.fatal('missing integer value.');
    d.store(atoi(word));
    return;
  }
  const value = parseInteger(word);
  if (typeof value === 'string') d.fatal(`${d.shell ? `${d.keyword} ` : ''}integer value ${value}.`);
  d.store(value);
}

/** Source: servconf.c `parse_time`. */
export function readTime(d: Directive, field?: string): void {
  const word = d.required('missing time value.');
  const seconds = parseTime(word, d.release);
  if (seconds === undefined) d.fatal('invalid time value.');
  d.store(seconds, field);
}

/** Source: servconf.c `parse_filename`. */
export function readPath(d: Directive): void {
  d.store(d.absoluteOnce(d.required('missing file name.')));
}

/** A user name or a service name. Source: servconf.c `parse_localuser`, `sPAMServiceName`. */
export function readWord(d: Directive): void {
  const name = d.shell ? d.keyword : d.row.name;
  d.store(d.required(d.field === 'pamservicename' ? 'missing argument.' : `missing ${name} argument.`));
}

/** An octal mode. Source: servconf.c, `sStreamLocalBindMask`. */
export function readOctal(d: Directive): void {
  const word = d.requiredNamed('missing StreamLocalBindMask argument.');
  const match = /^[ \t\n\v\f\r]*([+-]?)([0-7]+)/.exec(word);
  const value = match ? Number.parseInt(match[2]!, 8) : -1;
  if (!match || value > 0o777 || (match[1] === '-' && value !== 0))
    d.fatal(d.shell ? `Invalid ${d.keyword}.` : 'Bad mask.');
  d.store(`0${value === 0 ? '' : value.toString(8)}`.padStart(1, '0') + (value === 0 ? '0' : ''));
}
