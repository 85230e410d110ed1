import { fromJson } from './json.ts';
import type { LogLine } from './plain-line.ts';
import { parsePlain } from './plain-line.ts';

export type { LogLine } from './plain-line.ts';

/**
 * Take the wrapping off one line. Never fails: a line without wrapping is all message.
 * @param line one line, without its end; a CR at the end is dropped
 */
export function parseLine(line: string): LogLine {
  return parsePlain(line, inJson);
}

function inJson(json: string): LogLine | undefined {
  const inner = fromJson(json);
  if (inner === undefined) return undefined;
  const { text } = inner;
  const parsed = text.startsWith('{') ? { repeated: 1, text, start: 0, end: text.length } : parseLine(text);
  return { ...inner, ...parsed, unwrapped: true };
}
