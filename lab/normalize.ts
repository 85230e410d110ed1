/** What changes from run to run becomes a placeholder (`src/recordings/fill.ts`), the same for the same value. */
import type { Mask } from './scenario.ts';

/** The ports that Linux draws for clients: net.ipv4.ip_local_port_range. */
const isDrawn = (port: number): boolean => port >= 32_768 && port <= 60_999;

/** Where two ways of ending race inside one program, either text may come: the likelier one stands for both. */
const RACES: readonly (readonly [RegExp, string])[] = [
  // ssh with ProxyCommand=false: its own banner is written before or after the command has ended.
  [
    /^banner exchange: Connection to UNKNOWN port 65535: Broken pipe$/gm,
    'Connection closed by UNKNOWN port 65535',
  ],
  // Up to 9.4 the reader says so too, if it gets that far.
  [
    /^kex_exchange_identification: Connection closed by remote host\n(?=Connection closed by UNKNOWN port 65535$)/gm,
    '',
  ],
  // sftp says it with a full stop as well, before or after, if it was still writing.
  [/^Connection closed\. *\n(?=Connection closed$)/gm, ''],
  [/(?<=^Connection closed)\nConnection closed\. *$/gm, ''],
];

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';

/** Group 1 of each is the value. Order counts: what an earlier one took is no longer there. */
const MASKS: readonly Mask[] = [
  [new RegExp(`\\b((?:${MONTHS}) [ \\d]\\d \\d\\d:\\d\\d:\\d\\d)\\b`, 'g'), 'time'],
  [new RegExp(`\\b((?:${MONTHS}) [ \\d]\\d \\d\\d:\\d\\d)(?= )`, 'g'), 'date'],
  [/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:?\d\d)(?= )/gm, 'iso'],
  [/OpenSSH_[\w.]+ (Debian-[\w+.~]+)/g, 'revision'],
  [/(?<= )(?:sshd|sshd-session|sshd-auth|su|perl|unix_chkpwd)\[(\d+)\]:/g, 'pid'],
  [/\bpid ?=? ?(\d+)/g, 'pid'],
  [/(SHA256:[A-Za-z0-9+/]{43})/g, 'fingerprint'],
  [/(?<=\/[^\s"/]+\.)([A-Za-z0-9]{16})(?=["\s:]|$)/gm, 'random'],
  [/\bport (\d{5})\b/g, 'port'],
  [/(?:192\.0\.2\.\d+|127\.0\.0\.1)\]?(?::| )(\d{5})\b/g, 'port'],
];

/** Kinds whose values tell one thing from another; of the others one value is as good as any. */
const NUMBERED = new Set(['time', 'pid', 'port', 'fingerprint', 'random', 'inode', 'iso']);

/** Numbers the values of one run, in the order in which they are seen. */
export class Normalizer {
  readonly #seen = new Map<string, Map<string, number>>();
  readonly #uid: number;
  #second = 0;

  /** @param uid number of the first account of this run; readers see 1000 */
  constructor(uid: number) {
    this.#uid = uid;
  }

  /** The next lines are of a later second. */
  tick(): void {
    this.#second++;
  }

  normalize(text: string, masks: readonly Mask[] = []): string {
    let result = text.replaceAll('\r', '');
    for (const offset of [0, 1, 2])
      result = result.replaceAll(String(this.#uid + offset), String(1000 + offset));
    for (const [pattern, text] of RACES) result = result.replaceAll(pattern, text);
    for (const [pattern, kind] of [...masks, ...MASKS])
      result = result.replaceAll(pattern, (whole: string, value: string) => {
        if (kind === 'port' && !isDrawn(Number(value))) return whole;
        const at = whole.lastIndexOf(value);
        return whole.slice(0, at) + this.#placeholder(kind, value) + whole.slice(at + value.length);
      });
    return result;
  }

  #placeholder(kind: string, value: string): string {
    if (!NUMBERED.has(kind)) return `{${kind}}`;
    if (kind === 'time' || kind === 'iso') return `{${kind}:${this.#second}}`;
    const numbers = this.#seen.get(kind) ?? new Map<string, number>();
    this.#seen.set(kind, numbers);
    if (!numbers.has(value)) numbers.set(value, numbers.size + 1);
    return `{${kind}:${numbers.get(value)!}}`;
  }
}
