import type { IsKnown, Looked } from './classified.ts';
import { find } from './find.ts';
import { insides } from './inside.ts';
import type { LogLine } from './line.ts';
import { messageById } from './messages/table.ts';

const DROPBEAR = messageById('dropbear')!;

/** A message inside a line of another program must carry this much literal text, a generic one more. */
const INSIDE_MIN = 10;
const GENERIC_MIN = 18;

/** Find the message of a line; where no program is named and none is found, also behind what others put in front. */
export function lookInto(line: LogLine, isKnown?: IsKnown): Looked {
  const found = find(line.text, line.start, line.end, line.ident, line.level);
  // Whatever it says, it is no message of OpenSSH.
  if (found === undefined && line.ident === 'dropbear' && line.end > line.start)
    return { line, found: { message: DROPBEAR, fields: {}, range: {}, literal: 0, start: line.start } };
  if (line.ident !== undefined || (found !== undefined && found.start === line.start)) return { line, found };
  // At a prompt, what follows is a command.
  if (/^[$#] /.test(line.text.slice(line.start, line.start + 2)) || isKnown?.(line) === true)
    return { line, found };
  let plain: LogLine | undefined;
  for (const inner of insides(line)) {
    const one = find(inner.text, inner.start, inner.end, inner.ident, inner.level);
    // A quotation that hits a limit is worth more than an ordinary line.
    if (
      one !== undefined &&
      one.start === inner.start &&
      (inner.ident !== undefined ||
        one.literal >= (one.message.generic === true ? GENERIC_MIN : INSIDE_MIN)) &&
      (found === undefined || one.message.limit !== null || found.message.limit === null)
    )
      return { line: inner, found: one };
    if (found === undefined && inner.ident !== undefined && isKnown?.(inner) === true) plain ??= inner;
  }
  return { line: plain ?? line, found };
}
