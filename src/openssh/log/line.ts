import { fromJson } from './json.ts';
import type { LogLine } from './plain-line.ts';
import { parsePlain } from './plain-line.ts';
import { behindSpelt, SPELT, tailStart } from './spelt.ts';
import { LINE_MAX } from './wrapping.ts';

export type { LogLine } from './plain-line.ts';

/**
 * Take the wrapping off one line. Never fails: a line without wrapping is all message.
 * @param line one line, without its end; a CR at the end is dropped
 */
export function parseLine(line: string): LogLine {
  if (!line.includes(SPELT)) return parsePlain(line, inJson);
  const text = line.slice(0, LINE_MAX);
  const outer = parsePlain(text.slice(0, tailStart(text, text.length)), inJson);
  const at = behindSpelt(outer.text, outer.start);
  if (outer.unwrapped === true || at === outer.start) return whole(outer, text);
  // What is colored may begin with a level, or with all that a line has in front.
  const inner = parsePlain(outer.text.slice(at, outer.end));
  const { start, end, repeated } = inner;
  return whole(
    {
      ...outer,
      ...inner,
      repeated: repeated * outer.repeated,
      text: outer.text,
      start: at + start,
      end: at + end,
    },
    text,
  );
}

/** A line with its end put back, where its offsets stay what they are. */
function whole(line: LogLine, text: string): LogLine {
  return line.unwrapped === true || !text.startsWith(line.text) ? line : { ...line, text };
}

function inJson(json: string): LogLine | undefined {
  const inner = fromJson(json);
  if (inner === undefined) return undefined;
  const { text } = inner;
  const parsed = text.startsWith('{') ? { repeated: 1, text, start: 0, end: text.length } : parseLine(text);
  return { ...inner, ...parsed, unwrapped: true };
}
