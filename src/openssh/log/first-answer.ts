/**
 * The first answer of a page: reads a short text whose every line is a message of OpenSSH in a usual wrapping, as
 * `text-classifier.ts` would, with a part of its table. What it cannot read it leaves alone, and that module is to be loaded.
 */
import type { Classified } from './classified.ts';
import { classified } from './classified.ts';
import { Context } from './context.ts';
import type { Correlation, Sessions } from './correlate.ts';
import { wordEnd } from './format.ts';
import { OPENSSH } from './messages/openssh.ts';
import type { Found } from './patterns.ts';
import { beginsFree, whole } from './patterns.ts';
import type { LogLine } from './plain-line.ts';
import { parsePlain } from './plain-line.ts';
import type { Summary } from './summary.ts';
import { Tally } from './tally.ts';
import type { Telling } from './who.ts';
import { LINE_MAX } from './wrapping.ts';

/** `alice@web-1: Permission denied (publickey).`: no other front can be in it. */
const SIMPLE = /^[^\s:]+: [^:[]+$/;

/** The message that a line is as a whole; undefined if there is none here, or if another may stand in it. */
function messageOf(line: LogLine): Found | undefined {
  const { text, start, end, ident, level } = line;
  const of = { text, start, end, ident, level };
  const head = OPENSSH.heads.get(text.slice(start, wordEnd(text, start, end)));
  const found = whole(head, of) ?? whole(OPENSSH.headless, of);
  // An argument that the message begins with may have taken in what is none of it.
  if (ident === undefined && found !== undefined && beginsFree(line, found))
    return SIMPLE.test(text.slice(start, end)) ? found : undefined;
  const { generic, limit, weight } = found?.message ?? {};
  return generic === true && limit === null && weight !== 'ordinary' ? undefined : found;
}

/** The correlation of a log that shows no session: refusals, of which nothing is known. */
class Refusals implements Sessions {
  #refused = 0;
  readonly onlyBegun = undefined;

  add({ repeated }: Telling, id: string): void {
    if (id === 'no-more-sessions') this.#refused += repeated;
  }

  result(): Correlation | undefined {
    const refused = this.#refused;
    return refused === 0 ? undefined : { connections: [], total: 0, peak: 0, refused, unattributed: refused };
  }
}

/**
 * Read a text if all of it can be read here.
 * @returns every line that is not empty, and the summary; undefined if the whole engine must read it
 */
export function firstAnswer(
  text: string,
): { readonly lines: readonly Classified[]; readonly summary: Summary } | undefined {
  const context = new Context();
  const tally = new Tally(OPENSSH, new Refusals());
  const lines: Classified[] = [];
  for (const [index, ended] of text.split('\n').entries()) {
    // JSON, what rsyslog spells out, and lines that are cut.
    if (/[{]|#0/.test(ended) || ended.length > LINE_MAX) return undefined;
    const raw = ended.replace(/\r$/, '');
    const line = parsePlain(raw);
    if (line.start === line.end) continue;
    const found = messageOf(line);
    if (found === undefined) return undefined;
    // The sessions of a connection are counted where the whole engine is.
    if (found.message.id === 'starting-session') return undefined;
    const result = classified(index + 1, raw, { line, found }, context);
    tally.add(result);
    lines.push(result);
  }
  return { lines, summary: tally.summary(context.serverRelease) };
}
