import type { LogLine } from './line.ts';
import { isRelay, LINE_MAX } from './wrapping.ts';

/** The message inside a line of JSON: journalctl -o json, docker's json-file, and the like. */
export function fromJson(
  line: string,
): (Omit<LogLine, 'start' | 'end' | 'repeated'> & { text: string }) | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const row = new Map<string, unknown>();
  flatten(value, row, 0);
  const word = (names: readonly string[]): string | undefined => {
    for (const name of names) {
      const found = row.get(name);
      if (typeof found === 'string' && found !== '') return found;
      if (typeof found === 'number') return String(found);
      // journald writes a message that is not UTF-8 as an array of bytes.
      if (Array.isArray(found) && found.length > 0 && found.every((byte) => typeof byte === 'number'))
        return String.fromCharCode(...found.slice(0, LINE_MAX));
    }
    return undefined;
  };
  const text = word(MESSAGE_KEYS);
  if (text === undefined) return undefined;
  const pid = Number(word(PID_KEYS));
  const time = word(TIME_KEYS);
  const host = word(HOST_KEYS);
  const ident = word(IDENT_KEYS)
    ?.replace(/^.*\//, '')
    .replace(/\[\d+\]:?$/, '');
  return {
    text,
    unwrapped: true,
    ...(Number.isInteger(pid) && pid > 0 ? { pid } : {}),
    ...(time === undefined ? {} : { time }),
    ...(host === undefined ? {} : { host }),
    ...(ident === undefined || isRelay(ident) ? {} : { ident }),
  };
}

/** Keys of JSON, likeliest first: journald, Docker, Elastic, Loki, Google and Amazon, GELF, Splunk, OpenTelemetry, macOS. */
const MESSAGE_KEYS = ['MESSAGE', 'log', 'message', 'msg', 'textPayload', 'eventMessage', 'full_message', 'short_message', 'line', '_raw', 'original', 'body', 'stringValue', 'values']; // prettier-ignore
const PID_KEYS = ['_PID', 'SYSLOG_PID', 'pid', 'PID', 'process.pid', 'procid', 'proc_id', 'processID', '_process_id', 'process_id']; // prettier-ignore
const TIME_KEYS = [
  '__REALTIME_TIMESTAMP',
  'time',
  '@timestamp',
  'timestamp',
  'ts',
  'DATE',
  'date',
  'asctime',
];
const HOST_KEYS = ['_HOSTNAME', 'host', 'hostname', 'host.name', 'host.hostname', 'HOST'];
const IDENT_KEYS = ['SYSLOG_IDENTIFIER', '_COMM', 'ident', 'program', 'PROGRAM', 'appname', 'app_name', 'process.name', '_application_name', 'processImagePath', 'tag', 'syslogtag']; // prettier-ignore

/** The values of an object and of those in it, by their keys; what stands further out comes first. */
function flatten(value: object, into: Map<string, unknown>, depth: number): void {
  const inner: [string, object][] = [];
  for (const [key, item] of Object.entries(value as Record<string, unknown>)) {
    // Loki: [["1763805600123456000", "the line"]].
    const first: unknown = key === 'values' && Array.isArray(item) ? item[0] : undefined;
    const line: unknown = Array.isArray(first) ? first[1] : item;
    if (!into.has(key) && (typeof line !== 'object' || Array.isArray(line))) into.set(key, line);
    if (typeof item === 'object' && item !== null) inner.push([key, item]);
  }
  if (depth >= 4) return;
  for (const [name, item] of inner as [string, Readonly<Record<string, unknown>> | readonly unknown[]][]) {
    if (Array.isArray(item)) {
      for (const one of item.slice(0, 4) as unknown[])
        if (typeof one === 'object' && one !== null) flatten(one, into, depth + 1);
      continue;
    }
    flatten(item, into, depth + 1);
    for (const [key, one] of Object.entries(item))
      if (!into.has(`${name}.${key}`)) into.set(`${name}.${key}`, one);
  }
}
