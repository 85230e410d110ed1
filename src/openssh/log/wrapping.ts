/** What stands around a line, as patterns that are tried where the last one ended. None of them backtracks far: see `linear.test.ts`. */

/** Lines are read up to this many UTF-16 units; OpenSSH's own are cut at 1,024 bytes (log.c MSGBUFSIZ). */
export const LINE_MAX = 65_536;

/** Line ends as some programs spell them. */
export const TAIL = ['^M$', '\\r', '\\n'] as const;

/** ANSI control sequences: colors of CI logs and of journalctl. */
export const ANSI = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\^_])/g;

/** Times, longest form first; each is followed by a blank, or by the marks that loggers put behind it. */
const TIMES = [
  // ISO 8601 and its relatives: 2026-11-22T10:00:00.123+01:00, 2026/11/22 10:00:00, 2026年11月22日 10:00:00
  String.raw`(?:\p{L}{2,4}\.?,? )?\d{4}(?:[-/.]\d\d[-/.]\d\d[T ]|年\d{1,2}月\d{1,2}日 +)\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|[+-]\d\d:?\d\d)| [A-Z]{3,5}(?= ))?`,
  // Day or month first, as spreadsheets, Windows and web servers have it: 22.11.2026 10:00:00, 11/22/2026 10:00:00 AM, 22/Nov/2026:10:00:00 +0100
  String.raw`\d{1,2}([-/.])(?:\d{1,2}|\p{L}{3,4}\.?)\1\d{4}[ T:] ?\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: [AP]M)?(?: [+-]\d\d:?\d\d)?`,
  String.raw`(?:19|20)\d\d \p{L}{3,4}\.? +\d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,9})?`,
  String.raw`\p{L}{3,4}/\d{1,2}/\d{4} \d\d:\d\d:\d\d(?:\.\d{1,9})?`,
  // RFC 3164 with any language's month, an optional weekday and year: Nov 22 10:00:00, So 22. Nov 10:00:00 2026
  String.raw`(?:\p{L}{2,4}\.?,? +)?(?:\p{L}{2,5}\.? +\d{1,2}|\d{1,2}\.? +\p{L}{2,5}\.?|\d{1,2}月 *\d{1,2}日?),?(?: +\d{4})? +\d\d:\d\d:\d\d(?:\.\d{1,9})?(?: [AP]M(?= ))?(?: [A-Z]{3,4}(?= ))?(?: (?:19|20)\d\d(?![:\d]))?(?: [A-Z]{3,4}(?= ))?`,
  // journalctl -o short-unix, short-monotonic
  String.raw`\d{10}\.\d{3,9}`,
  String.raw`\[ *\d+\.\d{3,9}\]`,
  String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9})?`,
].join('|');
export const TIME = new RegExp(TIMES, 'uy');
/** A time further in, behind the name of a file or the like; a clock alone is none. */
export const TIME_INSIDE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${TIMES.slice(0, TIMES.lastIndexOf('|'))})(?= )`,
  'u',
);

/**
 * Wrappers that containers, orchestrators, CI systems and tools put in front, each tried where the last one ended,
 * if the text there starts with one of the characters.
 */
export const WRAPPERS: readonly (readonly [starts: string, RegExp])[] = [
  ['<', /<\d{1,3}>(?:1 )?/y], // PRI of RFC 3164 and RFC 5424
  ['1', /1 (?=\d{4}-\d\d-\d\dT\S+ \S+ \S+ \S+ \S+ [-[])/y], // RFC 5424 without it
  ['[', /\[pod\/[\w./-]+\] /y], // kubectl logs --prefix
  ['[', /\[(?:[A-Za-z]+ *- *)?\d\d:\d\d:\d\d(?:[.,]\d+)?\] */y], // VS Code, TeamCity
  ['[', /\[\d{4}-\d\d-\d\d[T ][\d:.]{5,18}(?:Z|[+-]\d\d:?\d\d)?\] */y], // Jenkins
  ['[', /\[Step \d+\/\d+\] +/y], // TeamCity
  ['[', /\[(?:ERROR|WARN|WARNING|INFO|DEBUG)\] +/y],
  ['s', /(?:stdout|stderr) [FP] /y], // Kubernetes CRI
  ['s', /(?:stderr|stdout) ?[>:|] */y],
  ['0', /\d\d[OE][+ ]?/y], // GitLab runner
  ['#', /##\[(?:error|warning|debug)\]/y], // GitHub Actions
  ['r', /remote: /y], // git
];

/** docker compose: `NAME-1  | `. */
export const COMPOSE = /[\w.-]{1,64} *\| /y;

/** `sort | uniq -c` in front of a line. */
export const COUNTED = / {1,7}(\d{1,7}) (?=[A-Za-z])/y;

/** The log of Microsoft's sshd: `PID TIME MILLISECONDS MESSAGE`. */
export const WINDOWS = /(\d{1,6}) ((?:\d{4}-\d\d-\d\d )?\d\d:\d\d:\d\d)[ .](\d{3}) +/y;

const OURS = String.raw`sshd(?:-session|-auth)?|ssh|in\.sshd|sshd\.exe|com\.openssh\.sshd[\w.-]{0,40}|dropbear`;
/** OpenSSH's idents, which need no time in front. `[sshd]` and `[sshd]:` are metalog's. */
export const OPENSSH_IDENT = new RegExp(
  String.raw`(?:[\w./-]*/)?(?:\[(${OURS})\]:?|(${OURS})(?:\(pam_\w+\))? ?\[(\d{1,10}|pid|PID|N+|x+|\.\.|…)?(?::[\da-f]{1,8})?\](?: <\w{3,9}>)?:?|(sshd(?:-session|-auth)?):) +`,
  'y',
);
/** Any program's ident, or the short id of a container; only behind a time or a host. */
export const ANY_IDENT = /([A-Za-z_][\w./@-]{0,47}|[\da-f]{12})(?:\[(\d{1,10})\])?: +/y;
/** A host name or address. */
export const HOST =
  /(?:[^\s:[\]<>|]{1,255}|\[?[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}[\d.]{0,15}\]?|\[\d[\d.]{6,40}\])(?: :)? +/iy;
/** Facility and severity between host and ident, as some syslogds write them, and Solaris's message id behind it. */
export const FACILITY =
  /(?:auth|authpriv|daemon|user|local\d)\.\w+ +|\[ID \d+ [\w.]+\] +|kernel: ?\[ *\d+\.\d+\]:? +/y;
/** Host, ident, PID, message id and structured data of RFC 5424. */
export const RFC5424 =
  /(\S+) +(\S+) +(\S+) +(?:-|\S{1,32}) +(?:- |(?:\[[\w@.-]+(?: [\w@.-]+="(?:[^"\\]|\\.)*")*\])+ ?)\ufeff?/y;

/** The level that OpenSSH puts in front. */
export const LEVEL = /(fatal|error|debug[123]): /y;
/** LogVerbose (8.5 and newer) puts the place in front: `channels.c:channel_new():412 (pid=1): `. */
export const PLACE = /[\w.-]+\.c:\w+\(\):\d+(?: \([\w=, .-]*\))?: /y;
/** The unified log of macOS, behind the time: thread, type, activity, PID, TTL, process; or type and process. */
export const UNIFIED =
  /(?:0x[\da-f]+ +\w+ +0x[\da-f]+ +(\d+) +\d+ +([\w.-]+): |[A-Z]{1,2} {1,3}(?=ssh))(?:\([\w.]+\) )?(?:\[[\w.:-]+\] )?/y;
/** The library that a line of macOS comes from. */
export const LIBRARY = /\(lib[\w.]+\) /y;

/** Programs that pass on what another one says: what stands behind them is a line of its own. */
const RELAY =
  /^(?:docker(?:d|-compose|\/[\w./-]{1,64})?|podman|conmon|containerd?|crun|runc|k3s|kubelet|cri-o|rancher|lxc|nerdctl|logger|journal|[\da-f]{12}|.*(?:openssh|sshd)[\w./-]*)$/;

/** True if a program of this name may say what OpenSSH says. */
export function isRelay(ident: string): boolean {
  return RELAY.test(ident) && !/^(?:sshd(?:-session|-auth)?|in\.sshd|sshd\.exe)$/.test(ident);
}

/** Syslog's own count of a message, with the message in brackets. */
export const REPEATED = /message repeated (\d{1,9}) times: \[ ?/y;

/** Match a sticky pattern at a place. */
export function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
