/** The time at the beginning of the last line as a string. */
import { FROM, HOST, lastTime, lastTimeWords, record, TIME } from './kernel.ts';
import { fresh } from './words.ts';

/** `Nov 22 10:00:00` and a blank. */
const SYSLOG_TIME = 16;
/** `00` to `99`. */
const TWO = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

/** Number of the time made last, the bytes of a syslog time up to the seconds, and the strings of both. */
let number = -1;
const begun = new Int32Array(3);
let minute = '';
let text = '';

/** The time read last; strings of one minute share their beginning, and most times differ from the last one in the seconds only. */
export function timeText(): string {
  if (record[TIME] === number) return text;
  number = record[TIME]!;
  const length = record[HOST]! - record[FROM]!;
  if (length !== SYSLOG_TIME) return (text = fresh(lastTime, 0, length - 1));
  // As the kernel has it, four bytes to a number; a loop would cost more than all the rest.
  if (begun[0] !== lastTimeWords[0] || begun[1] !== lastTimeWords[1] || begun[2] !== lastTimeWords[2]) {
    begun.set(lastTimeWords.subarray(0, 3));
    minute = fresh(lastTime, 0, 13);
  }
  return (text = minute + TWO[(lastTime[13]! - 48) * 10 + lastTime[14]! - 48]!);
}
