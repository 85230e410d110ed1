import type { Level } from './types.ts';
import {
  ANSI,
  ANY_IDENT,
  COMPOSE,
  COUNTED,
  FACILITY,
  HOST,
  isRelay,
  LEVEL,
  LIBRARY,
  LINE_MAX,
  OPENSSH_IDENT,
  PLACE,
  REPEATED,
  RFC5424,
  sticky,
  TAIL,
  TIME,
  UNIFIED,
  WINDOWS,
  WRAPPERS,
} from './wrapping.ts';

/** What stands around one message: the parts of a line that the program itself did not write, and the message. */
export interface LogLine {
  /** Time as written; absent if the line has none. */
  readonly time?: string;
  readonly host?: string;
  /** Program that syslog names: `sshd`, `sshd-session`, `sshd-auth`, `ssh`, or another one. */
  readonly ident?: string;
  readonly pid?: number;
  readonly level?: Level;
  readonly stage?: 'preauth' | 'postauth';
  /** How often the line says that the message occurred: `message repeated N times`, `uniq -c`. At least 1. */
  readonly repeated: number;
  /** The text in which `start` and `end` bound the message: the line without colors, or the text inside JSON. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True if `text` came out of JSON, so that offsets are not those of the line. */
  readonly unwrapped?: true;
}

/**
 * Take the wrapping off one line that may be JSON only for `inJson` to read. Never fails: a line without wrapping is all message.
 * @param line one line, without its end; a CR at the end is dropped
 */
export function parsePlain(line: string, inJson?: (text: string) => LogLine | undefined): LogLine {
  let text = line.length > LINE_MAX ? line.slice(0, LINE_MAX) : line;
  if (text.includes('\u001b')) text = text.replace(ANSI, '');
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--;
  // `cat -A`, Ansible and Go's %q spell line ends out; for those of rsyslog see `spelt.ts`.
  for (let tail = TAIL.find((mark) => text.endsWith(mark, end)); tail !== undefined;) {
    end -= tail.length;
    tail = TAIL.find((mark) => text.endsWith(mark, end));
  }
  let at = 0;
  while (at < end && (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xfeff)) at++;
  const parts: { -readonly [K in keyof LogLine]?: LogLine[K] } = {};
  if (text[at] === '{' && text[end - 1] === '}') {
    const inner = inJson?.(text.slice(at, end));
    if (inner !== undefined) return inner;
  }
  let repeated = 1;

  const counted = sticky(COUNTED, text, 0);
  if (counted !== null && sticky(WINDOWS, text, at) === null) {
    repeated = Math.max(1, Number(counted[1]));
    at = counted[0].length;
  }
  const windows = sticky(WINDOWS, text, at);
  if (windows !== null) {
    parts.pid = Number(windows[1]);
    parts.time = `${windows[2]!}.${windows[3]!}`;
    parts.ident = 'sshd';
    at += windows[0].length;
  }

  // Wrapping nests a few deep at most: CI time, container name, then syslog.
  for (let depth = 0; depth < 6; depth++) {
    const before = at;
    const bar = text.indexOf('|', at);
    if (bar !== -1 && bar - at < 80) at += sticky(COMPOSE, text, at)?.[0].length ?? 0;
    for (const [starts, wrapper] of WRAPPERS)
      if (text[at] === starts) at += sticky(wrapper, text, at)?.[0].length ?? 0;
    const time = sticky(TIME, text, at);
    if (
      time !== null &&
      (at + time[0].length >= end || ' \t:]|'.includes(text[at + time[0].length] ?? ' '))
    ) {
      parts.time = time[0];
      at += time[0].length;
      while (at < end && ' \t:|'.includes(text[at]!)) at++;
    }
    if (at === before) break;
  }

  const unified =
    parts.time === undefined || !'0EDIF'.includes(text[at] ?? ' ') ? null : sticky(UNIFIED, text, at);
  if (unified !== null) {
    at += unified[0].length;
    if (unified[2] !== undefined) {
      parts.pid = Number(unified[1]);
      parts.ident = unified[2];
    }
  }
  if (parts.ident === undefined) at = parseIdent(text, at, parts);
  if (parts.ident !== undefined && isRelay(parts.ident)) at = behindRelay(text, at, parts);
  if (parts.ident === undefined && parts.time !== undefined) {
    const host = sticky(HOST, text, at);
    if (host !== null && text.startsWith('message repeated ', at + host[0].length)) at += host[0].length;
  }
  at += sticky(FACILITY, text, at)?.[0].length ?? 0;
  if (text[at] === '(') at += sticky(LIBRARY, text, at)?.[0].length ?? 0;

  const source = text.includes('.c:', at);
  for (let depth = 0; depth < 4; depth++) {
    const again = text[at] === 'm' ? sticky(REPEATED, text, at) : null;
    const level = 'fed'.includes(text[at] ?? ' ') ? sticky(LEVEL, text, at) : null;
    const place = source ? sticky(PLACE, text, at) : null;
    if (again !== null) {
      repeated = Math.max(1, Number(again[1]));
      at += again[0].length;
      if (text[end - 1] === ']') end--;
      while (end > at && text[end - 1] === ' ') end--;
      if (parts.ident === undefined) at = parseIdent(text, at, parts);
    } else if (level !== null) {
      parts.level = level[1] as Level;
      at += level[0].length;
    } else if (place !== null) at += place[0].length;
    else break;
  }
  for (const stage of ['preauth', 'postauth'] as const) {
    if (text.endsWith(` [${stage}]`, end)) {
      parts.stage = stage;
      end -= stage.length + 3;
    }
  }
  while (at < end && text.charCodeAt(at) <= 32) at++;
  while (end > at && text.charCodeAt(end - 1) <= 32) end--;
  return { ...parts, repeated, text, start: Math.min(at, end), end };
}

/** The line that another program passes on: with a time and an ident of its own, or without. */
function behindRelay(
  text: string,
  at: number,
  parts: { -readonly [K in keyof LogLine]?: LogLine[K] },
): number {
  // A container's name may be that of sshd; its PID is then the one that counts.
  if (!/ssh/.test(parts.ident!)) delete parts.pid;
  delete parts.ident;
  const time = sticky(TIME, text, at);
  if (time !== null && text[at + time[0].length] === ' ') {
    parts.time = time[0];
    at += time[0].length + 1;
  }
  return parseIdent(text, at, parts, time !== null);
}

/**
 * Host and ident; returns the offset behind them.
 * @param timed a time stands right in front, so that any program's ident may follow
 */
function parseIdent(
  text: string,
  at: number,
  parts: { -readonly [K in keyof LogLine]?: LogLine[K] },
  timed = parts.time !== undefined,
): number {
  const ours = (from: number): number => {
    const found = sticky(OPENSSH_IDENT, text, from);
    if (found === null) return -1;
    parts.ident = (found[1] ?? found[2] ?? found[4])!;
    const pid = Number(found[3]);
    if (Number.isInteger(pid) && pid > 0) parts.pid = pid;
    return from + found[0].length;
  };
  let next = ours(at);
  if (next !== -1) return next;
  const host = sticky(HOST, text, at);
  if (host !== null) {
    let from = at + host[0].length;
    from += sticky(FACILITY, text, from)?.[0].length ?? 0;
    next = ours(from);
    if (next !== -1) {
      parts.host = host[0].trim();
      return next;
    }
    if (timed) {
      const five = sticky(RFC5424, text, at);
      if (five !== null && (/^ssh(?:d(?:-\w+)?)?$/.test(five[2]!) || text.startsWith('<'))) {
        parts.host = five[1]!;
        parts.ident = five[2]!;
        if (/^\d+$/.test(five[3]!)) parts.pid = Number(five[3]);
        return at + five[0].length;
      }
      const any = sticky(ANY_IDENT, text, from);
      if (any !== null && (any[2] !== undefined || !/^(?:error|fatal|debug\d|warning)$/i.test(any[1]!))) {
        parts.host = host[0].trim();
        parts.ident = any[1]!;
        if (any[2] !== undefined) parts.pid = Number(any[2]);
        return from + any[0].length;
      }
    }
  }
  if (timed) {
    const any = sticky(ANY_IDENT, text, at);
    if (any?.[2] !== undefined) {
      parts.ident = any[1]!;
      parts.pid = Number(any[2]);
      return at + any[0].length;
    }
  }
  return at;
}
