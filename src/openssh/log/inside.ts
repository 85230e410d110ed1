import type { LogLine } from './line.ts';
import { parseLine } from './line.ts';
import { TIME_INSIDE } from './wrapping.ts';

/** Where a line inside another one may begin: behind what logs, tools and shells put between. */
const INSIDE =
  /: +|\] +|\) +|> ?|\| +|\t+|; ?|, ?|"|'|`|=|^[-+*] ?|\*+(?=\w)|(?<!\w)_(?=\w)|(?:\\[rn]|#01[25])+/g;
/** OpenSSH's own ident, further in. */
const IDENT_INSIDE = /(?<![\w./-])(?:sshd(?:-session|-auth)?|ssh)\[\d{1,10}\]:? /;
/** The level that OpenSSH puts in front, further in. */
const LEVEL_INSIDE = /[\s"](?:fatal|error|debug[123]): /;
/** A quotation mark inside a quotation, as logfmt and JSON have it, and as CSV does. */
const ESCAPES = ['\\"', '""'];
const INSIDES_MAX = 12;
const INSIDE_MAX = 400;

/**
 * What may be the line proper of one that no program is named for: behind the name of a file, a column, a quotation mark.
 * The likeliest come first; each is as `parseLine` reads it, and stands in the text of the given one.
 */
export function* insides({ text, start, end, time, pid, unwrapped }: LogLine): Generator<LogLine> {
  const seen = new Set<number>();
  const head = text.slice(0, Math.min(end, start + INSIDE_MAX));
  const places = [
    start + (TIME_INSIDE.exec(head.slice(start))?.index ?? 0),
    start + (IDENT_INSIDE.exec(head.slice(start))?.index ?? 0),
  ];
  for (const { index, 0: mark } of head.slice(start).matchAll(INSIDE)) {
    places.push(start + index + mark.length);
    if (places.length >= INSIDES_MAX) break;
  }
  for (const at of places) {
    if (at === start || seen.has(at)) continue;
    seen.add(at);
    const around: Partial<LogLine> = {
      ...(time === undefined ? {} : { time }),
      ...(pid === undefined ? {} : { pid }),
      ...(unwrapped === true ? { unwrapped } : {}),
    };
    const inner = parseLine(unquoted(text.slice(at, end), head.slice(start, at)));
    const escape = text[at - 1] === '"' ? ESCAPES.find((one) => inner.text.includes(one)) : undefined;
    if (escape !== undefined) {
      const { text: read } = inner;
      const plain = escape === '""' ? read.replaceAll('""', '"') : read.replace(/\\(["\\])/g, '$1');
      yield { ...around, ...parseLine(plain), unwrapped: true };
    }
    if (inner.unwrapped === true) yield { ...around, ...inner };
    else yield { ...around, ...inner, text, start: inner.start + at, end: inner.end + at };
  }
}

/** True if OpenSSH's own front stands further in, so that what stands before is no part of its message. */
export function beginsInside({ text, start, end, level }: LogLine): boolean {
  const head = text.slice(start, Math.min(end, start + INSIDE_MAX));
  return IDENT_INSIDE.test(head) || (level === undefined && LEVEL_INSIDE.test(head));
}

/** A text without the end of the quotation that began before it. */
function unquoted(text: string, before: string): string {
  const mark = /(["'`])[,;)\]}]*$/.exec(text);
  return mark === null || !before.includes(mark[1]!) ? text : text.slice(0, mark.index);
}
