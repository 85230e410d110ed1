import type { IsKnown, Looked } from './classified.ts';
import { find, isTyped } from './find.ts';
import { beginsInside, insides } from './inside.ts';
import type { LogLine } from './line.ts';
import { SPELT_LF, tailStart } from './spelt.ts';
import { messageById } from './messages/table.ts';
import { beginsFree, type Found } from './patterns.ts';
import type { Tallied } from './tally.ts';

const DROPBEAR = messageById('dropbear')!;

/** A message inside a line of another program must carry this much literal text, a generic one more. */
const INSIDE_MIN = 10;
const GENERIC_MIN = 18;
/** A line that ends further in, at an LF that is spelled out, is not looked for behind this; see `quotes` of bytes/find.ts. */
const CUT_MAX = 400;

const ANYBODYS_MAX = 100;
/** What others say too: it is OpenSSH's behind a wrapping, behind quotation marks, and where its name or the level stands in front. */
const ANYBODYS = /^(?:no more sessions|Connection closed by remote host|Connection from \S+)$/;
/** `sshd says "…"`; quotation marks, what `sort | uniq -c` counted, and the level as people spell it. */
const TELLING = /(?<![\w./-])sshd?(?![\w./-])|^[\s\d"'`>]*(?:error: )?$/i;

/** Find the message of a line; where no program is named and none is found, also behind what others put in front. */
export function lookInto(line: LogLine, isKnown?: IsKnown): Looked {
  const found = find(line.text, line.start, line.end, line.ident, line.level);
  // Whatever it says, it is no message of OpenSSH.
  if (found === undefined && line.ident === 'dropbear' && line.end > line.start)
    return { line, found: { message: DROPBEAR, fields: {}, range: {}, literal: 0, start: line.start } };
  if (found !== undefined && found.start === line.start && !tookFront(line, found)) return { line, found };
  const lf = line.text.slice(0, line.start + CUT_MAX).indexOf(SPELT_LF, line.start);
  if (lf !== -1 && lf < line.end) {
    const cut = { ...line, end: tailStart(line.text, lf) };
    const first = lookInto(cut, isKnown);
    if (first.found?.start === first.line.start || isKnown?.(first.line) === true) return first;
  }
  if (line.ident !== undefined) return found === undefined ? unnamed(line, isKnown) : { line, found };
  // At a prompt, what follows is a command.
  if (isTyped(line.text, line.start, line.start)) return { line, found };
  let plain = isKnown?.(line) === true ? line : undefined;
  if (plain !== undefined && (found === undefined || isVague(found)) && !beginsInside(line))
    return { line, found: undefined };
  for (const inner of insides(line)) {
    if (inner.text === line.text && isTyped(inner.text, line.start, inner.start)) continue;
    if (isAnybodys(inner, line)) continue;
    const one = find(inner.text, inner.start, inner.end, inner.ident, inner.level);
    // A quotation that hits a limit is worth more than an ordinary line.
    if (
      one !== undefined &&
      one.start === inner.start &&
      (inner.ident !== undefined ||
        one.literal >= (one.message.generic === true ? GENERIC_MIN : INSIDE_MIN)) &&
      (found === undefined || one.message.limit !== null || found.message.limit === null) &&
      !(plain !== undefined && isVague(one))
    )
      return { line: inner, found: one };
    if ((found === undefined || isVague(found)) && isKnown?.(inner) === true) {
      // With OpenSSH's own front, what it quotes further in is an argument.
      if (inner.ident !== undefined || inner.level !== undefined) return { line: inner, found: undefined };
      plain ??= inner;
    }
  }
  return plain === undefined ? { line, found } : { line: plain, found: isVague(found) ? undefined : found };
}

/** True if what looks like a host and a program may be the beginning of a message. */
export function mayBeBare({ time, pid }: Pick<Tallied, 'time' | 'pid'>): boolean {
  return pid === undefined && time?.endsWith('Z') === true;
}

/** True if what stands further in may be anybody's. */
function isAnybodys({ text, start, end, ident, level }: LogLine, outer: LogLine): boolean {
  if (ident !== undefined || end - start > ANYBODYS_MAX) return false;
  const said = text.slice(start, end);
  if (!ANYBODYS.test(said) || (level === 'error' && said === 'no more sessions')) return false;
  return text !== outer.text || !TELLING.test(text.slice(0, start));
}

/** True if the argument that a message begins with holds OpenSSH's own front: that is none of it. */
function tookFront(line: LogLine, found: Found): boolean {
  return line.ident === undefined && beginsFree(line, found) && beginsInside(line);
}

/** True for what may as well be an argument of another message: `…: Connection reset by peer`. */
function isVague(found: Found | undefined): boolean {
  return found?.message.generic === true && found.message.limit === null;
}

/** A line of another program, or one of OpenSSH's behind the time of `docker logs -t`: `2026-11-22T10:00:00.1Z banner exchange: …`. */
function unnamed(line: LogLine, isKnown: IsKnown | undefined): Looked {
  const { text, host, ident, ...rest } = line;
  const start =
    host !== undefined && mayBeBare(line) ? text.lastIndexOf(`${host} ${ident!}: `, line.start) : -1;
  if (start === -1) return { line, found: undefined };
  const bare = { ...rest, text, start };
  const found = find(text, start, line.end, undefined, line.level);
  if (found?.start === start && found.message.generic !== true) return { line: bare, found };
  return { line: isKnown?.(bare) === true ? bare : line, found: undefined };
}
