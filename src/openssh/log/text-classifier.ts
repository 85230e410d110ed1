import type { Classified, IsKnown } from './classified.ts';
import { classified } from './classified.ts';
import { Context } from './context.ts';
import { SessionTracker } from './correlate.ts';
import { parseLine } from './line.ts';
import { lookInto } from './look-into.ts';
import { CATALOG } from './messages/catalog.ts';
import { LINE_MAX } from './wrapping.ts';
import type { Summary } from './summary.ts';
import { Tally } from './tally.ts';

/**
 * Classify one line on its own. Lines that mean different things in company are read as if they stood alone:
 * use `classify` or `Classifier` for a log.
 * @param line one line, with or without wrapping, without its end
 */
export function classifyLine(line: string): Classified {
  return classified(1, line, lookInto(parseLine(line)), new Context());
}

/**
 * Told of every line, in order.
 * @returns false to be told no more
 */
export type Each = (line: Classified) => unknown;

/** Classifies a text piece by piece: nothing of it stays in memory but counts, and lists with a cap. */
export class TextClassifier {
  protected each: Each | undefined;
  protected readonly isKnown: IsKnown | undefined;
  protected readonly context = new Context();
  protected readonly tally: Tally;
  /** Number of the last line taken. */
  protected line = 0;
  /** The beginning of a line whose end has not come yet. */
  #open = '';
  /** Fields of an entry of `journalctl -o export` that has not ended. */
  #entry: Map<string, string> | undefined;

  /** @param isKnown without it, lines that no entry explains are unknown */
  constructor(each?: Each, isKnown?: IsKnown, tally = new Tally(CATALOG, new SessionTracker())) {
    this.tally = tally;
    this.each = each;
    this.isKnown = isKnown;
  }

  /** Take the next piece, cut anywhere. */
  push(chunk: string): void {
    let at = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', at)) {
      const line = chunk.slice(at, end);
      this.take(this.#open === '' ? line : this.#open + line);
      this.#open = '';
      at = end + 1;
    }
    if (this.#open.length < LINE_MAX) this.#open += chunk.slice(at, at + LINE_MAX);
  }

  /** What the lines so far say. */
  summary(): Summary {
    return this.tally.summary(this.context.serverRelease);
  }

  /** Take the last line and sum up. */
  finish(): Summary {
    this.endLine();
    this.#closeEntry();
    return this.summary();
  }

  /** Take a line whose end has not come as ended. */
  endLine(): void {
    if (this.#open !== '') this.take(this.#open);
    this.#open = '';
  }

  protected take(text: string): void {
    this.line++;
    if (this.#entry === undefined && !text.startsWith('__CURSOR=')) this.#classify(text);
    else this.#export(text);
  }

  /** `journalctl -o export`: a line for each field, and a blank line behind each entry. */
  #export(text: string): void {
    const equals = text.indexOf('=');
    if (equals > 0) {
      this.#entry ??= new Map<string, string>();
      this.#entry.set(text.slice(0, equals), text.slice(equals + 1));
      return;
    }
    this.#closeEntry();
    this.#classify(text);
  }

  #closeEntry(): void {
    const entry = this.#entry;
    this.#entry = undefined;
    const message = entry?.get('MESSAGE');
    if (entry === undefined || message === undefined) return;
    const micros = entry.get('__REALTIME_TIMESTAMP') ?? '';
    const pid = entry.get('_PID') ?? entry.get('SYSLOG_PID');
    const ident = entry.get('SYSLOG_IDENTIFIER') ?? entry.get('_COMM') ?? 'unknown';
    // As journalctl -o short-unix has it.
    const time = /^\d{16}$/.test(micros) ? `${micros.slice(0, 10)}.${micros.slice(10)} ` : '';
    this.#classify(
      `${time}${entry.get('_HOSTNAME') ?? 'localhost'} ${ident}${pid === undefined ? '' : `[${pid}]`}: ${message}`,
    );
  }

  #classify(text: string): void {
    const raw = text.endsWith('\r') ? text.slice(0, -1) : text;
    const line = parseLine(raw);
    // Empty lines are counted, but are no lines of a log.
    if (line.start === line.end) return;
    const result = classified(this.line, raw, lookInto(line, this.isKnown), this.context, this.isKnown);
    this.tally.add(result);
    this.tell(result);
  }

  protected tell(line: Classified): void {
    if (this.each?.(line) === false) this.each = undefined;
  }
}
