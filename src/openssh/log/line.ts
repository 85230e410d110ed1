import type { Level } from './types.ts';

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

/** Lines are read up to this many UTF-16 units; OpenSSH's own are cut at 1,024 bytes (log.c MSGBUFSIZ). */
export const LINE_MAX = 65_536;

/** Line ends as some programs spell them. */
const TAIL = ['^M$', '\\r', '\\n'] as const;

/** ANSI control sequences: colors of CI logs and of journalctl. */
const ANSI = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\^_])/g;

/** Times, longest form first; each is followed by a blank, or by the marks that loggers put behind it. */
const TIME = new RegExp(
  [
    // ISO 8601 and its relatives: 2026-11-22T10:00:00.123+01:00, 2026/11/22 10:00:00
    String.raw`(?:\p{L}{2,4}\.?,? )?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|[+-]\d\d:?\d\d)| [A-Z]{3,5}(?= ))?`,
    // RFC 3164 with any language's month, an optional weekday and year: Nov 22 10:00:00, So 22. Nov 10:00:00 2026
    String.raw`(?:\p{L}{2,4}\.?,? +)?(?:\p{L}{2,5}\.? +\d{1,2}|\d{1,2}\.? +\p{L}{2,5}\.?|\d{1,2}月 +\d{1,2}),?(?: +\d{4})? +\d\d:\d\d:\d\d(?:\.\d{1,9})?(?: (?:19|20)\d\d)?(?: [A-Z]{3,4}(?= ))?`,
    // journalctl -o short-unix, short-monotonic
    String.raw`\d{10}\.\d{3,9}`,
    String.raw`\[ *\d+\.\d{3,9}\]`,
    String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9})?`,
  ].join('|'),
  'uy',
);

/**
 * Wrappers that containers, orchestrators, CI systems and tools put in front, each tried where the last one ended,
 * if the text there starts with one of the characters.
 */
const WRAPPERS: readonly (readonly [starts: string, RegExp])[] = [
  ['<', /<\d{1,3}>(?:1 )?/y], // PRI of RFC 3164 and RFC 5424
  ['[', /\[pod\/[\w./-]+\] /y], // kubectl logs --prefix
  ['[', /\[(?:[A-Za-z]+ *- *)?\d\d:\d\d:\d\d(?:[.,]\d+)?\] */y], // VS Code
  ['[', /\[(?:ERROR|WARN|WARNING|INFO|DEBUG)\] +/y],
  ['s', /(?:stdout|stderr) [FP] /y], // Kubernetes CRI
  ['s', /(?:stderr|stdout) ?[>:|] */y],
  ['0', /\d\d[OE][+ ]?/y], // GitLab runner
  ['#', /##\[(?:error|warning|debug)\]/y], // GitHub Actions
  ['r', /remote: /y], // git
];

/** docker compose: `NAME-1  | `. */
const COMPOSE = /[\w.-]{1,64} *\| /y;

/** `sort | uniq -c` in front of a line. */
const COUNTED = / {1,7}(\d{1,7}) (?=[A-Za-z])/y;

/** The log of Microsoft's sshd: `PID TIME MILLISECONDS MESSAGE`. */
const WINDOWS = /(\d{1,6}) ((?:\d{4}-\d\d-\d\d )?\d\d:\d\d:\d\d)[ .](\d{3}) +/y;

const OURS = String.raw`sshd(?:-session|-auth)?|ssh|in\.sshd|sshd\.exe|dropbear`;
/** OpenSSH's idents, which need no time in front. `[sshd]` and `[sshd]:` are metalog's. */
const OPENSSH_IDENT = new RegExp(
  String.raw`(?:[\w./-]*/)?(?:\[(${OURS})\]:?|(${OURS})\[(\d{1,10}|pid|PID|N+|x+|\.\.|…)?\]:?|(sshd(?:-session|-auth)?):) +`,
  'y',
);
/** Any program's ident; only behind a time or a host. */
const ANY_IDENT = /([A-Za-z_][\w./@-]{0,47})(?:\[(\d{1,10})\])?: +/y;
const HOST = /[^\s:[\]<>|]{1,255} +/y;
/** Facility and severity between host and ident, as some syslogds write them, and Solaris's message id behind it. */
const FACILITY =
  /(?:auth|authpriv|daemon|user|local\d)\.\w+ +|\[ID \d+ [\w.]+\] +|kernel: ?\[ *\d+\.\d+\]:? +/y;
const RFC5424 =
  /(\S+) +(\S+) +(\S+) +(?:-|\S{1,32}) +(?:- |(?:\[[\w@.-]+(?: [\w@.-]+="(?:[^"\\]|\\.)*")*\])+ ?)\ufeff?/y;

const LEVEL = /(fatal|error|debug[123]): /y;
/** LogVerbose (8.5 and newer) puts the place in front: `channels.c:channel_new():412 (pid=1): `. */
const PLACE = /[\w.-]+\.c:\w+\(\):\d+(?: \([\w=, .-]*\))?: /y;
const REPEATED = /message repeated (\d{1,9}) times: \[ ?/y;

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The message inside a line of JSON: journalctl -o json, docker's json-file, and the like. */
function fromJson(
  line: string,
): (Omit<LogLine, 'start' | 'end' | 'repeated'> & { text: string }) | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const row = value as Readonly<Record<string, unknown>>;
  const word = (...names: string[]): string | undefined => {
    for (const name of names) {
      const found = row[name];
      if (typeof found === 'string' && found !== '') return found;
      // journald writes a message that is not UTF-8 as an array of bytes.
      if (Array.isArray(found) && found.every((byte) => typeof byte === 'number'))
        return String.fromCharCode(...found.slice(0, LINE_MAX));
    }
    return undefined;
  };
  const text = word('MESSAGE', 'log', 'message', 'msg', 'textPayload');
  if (text === undefined) return undefined;
  const pid = Number(word('_PID', 'SYSLOG_PID', 'pid'));
  const time = word('__REALTIME_TIMESTAMP', 'time', '@timestamp', 'timestamp');
  const host = word('_HOSTNAME', 'host', 'hostname');
  const ident = word('SYSLOG_IDENTIFIER', '_COMM', 'ident', 'program');
  return {
    text,
    unwrapped: true,
    ...(Number.isInteger(pid) && pid > 0 ? { pid } : {}),
    ...(time === undefined ? {} : { time }),
    ...(host === undefined ? {} : { host }),
    ...(ident === undefined ? {} : { ident }),
  };
}

/**
 * Take the wrapping off one line. Never fails: a line without wrapping is all message.
 * @param line one line, without its end; a CR at the end is dropped
 */
export function parseLine(line: string): LogLine {
  let text = line.length > LINE_MAX ? line.slice(0, LINE_MAX) : line;
  if (text.includes('\u001b')) text = text.replace(ANSI, '');
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--;
  // `cat -A`, Ansible and Go's %q spell line ends out.
  for (let tail = TAIL.find((mark) => text.endsWith(mark, end)); tail !== undefined;) {
    end -= tail.length;
    tail = TAIL.find((mark) => text.endsWith(mark, end));
  }
  let at = 0;
  while (at < end && (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xfeff)) at++;
  const parts: { -readonly [K in keyof LogLine]?: LogLine[K] } = {};
  if (text[at] === '{' && text[end - 1] === '}') {
    const inner = fromJson(text.slice(at, end));
    if (inner !== undefined) {
      const parsed = inner.text.startsWith('{') ? plain(inner.text) : parseLine(inner.text);
      return { ...inner, ...parsed, unwrapped: true };
    }
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

  if (parts.ident === undefined) at = parseIdent(text, at, parts);
  at += sticky(FACILITY, text, at)?.[0].length ?? 0;

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

function plain(text: string): LogLine {
  return { repeated: 1, text, start: 0, end: text.length };
}

/** Host and ident; returns the offset behind them. */
function parseIdent(
  text: string,
  at: number,
  parts: { -readonly [K in keyof LogLine]?: LogLine[K] },
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
  const timed = parts.time !== undefined;
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
      if (five !== null && (five[2] === 'sshd' || five[2]!.startsWith('sshd-') || text.startsWith('<'))) {
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
