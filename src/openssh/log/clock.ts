/** Seconds of the times that logs show, as far as they can be told; only their differences mean something. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?: ?(Z|[+-]\d\d:?\d\d))?/;
const SYSLOG = /(\p{L}{3})\p{L}*\.? +(\d{1,2}),?(?: +\d{4})? +(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?: (\d{4}))?/u;
const UNIX = /^\d{10}(?:\.\d+|\d{6})?$/;

/** Seconds of a time as a line shows it; a syslog time without a year is of 1972. Undefined if it cannot be read. */
export function secondsOf(time: string): number | undefined {
  if (UNIX.test(time)) return Math.floor(Number(time.slice(0, 10)));
  const iso = ISO.exec(time);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second = '0', zone = 'Z'] = iso;
    const at = Date.UTC(+year!, +month! - 1, +day!, +hour!, +minute!, +second) / 1000;
    if (zone === 'Z') return at;
    const offset = Number(zone.slice(1, 3)) * 3600 + Number(zone.slice(-2)) * 60;
    return zone.startsWith('-') ? at + offset : at - offset;
  }
  const syslog = SYSLOG.exec(time);
  if (syslog === null) return undefined;
  const month = MONTHS.indexOf(syslog[1]!.toLowerCase());
  if (month === -1) return undefined;
  const [, , day, hour, minute, second, year = '1972'] = syslog;
  return Date.UTC(+year, month, +day!, +hour!, +minute!, +second!) / 1000;
}
