import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { random } from '../../../scripts/random.ts';
import { rivals } from './claims.test-helper.ts';
import { classified } from './classified.ts';
import { Classifier, type Classified } from './classify.ts';
import { Context } from './context.ts';
import { printRow, printsOf, readFormats, type FormatRow, type Printed } from './formats.test-helper.ts';
import { isKnown, known } from './known.ts';
import { parseLine } from './line.ts';
import { lookInto } from './look-into.ts';
import { MESSAGES } from './messages/index.ts';
import type { Form, LogMessage } from './types.ts';
import { wrap, WRAPPINGS } from './wrapping.test-helper.ts';

const TABLE = join(import.meta.dirname, '../../../../shared/facts/log-messages.tsv');
const SEED = Number(process.env['NMS_SEED'] ?? (process.env['CI'] === undefined ? Date.now() % 1e9 : 1));
/** Lines made of each row. */
const EACH = Number(process.env['NMS_EACH'] ?? 2);

/** Kinds of text that are part of a line, never one. */
const PARTS =
  /^(?:ssh_err-text|drop-reason|mux-reply|authlog-detail|open-failure|pre-banner|relayed)|^quit-message$/;

/** Formats of nothing but arguments: they print any text, so nothing can be known by them. */
const ANY_TEXT = new Set([
  '%s',
  '%.200s',
  '  %.200s',
  '%s: %s',
  '%.100s: %.100s',
  '%s, %s',
  '%s at %s',
  '%10u: (%u)',
  '%s %s "%s": %s',
  '%.500s add %.100s %.100s %.100s',
  '%s.',
  'in %s:%lu',
]);
const bare = ({ format, style, level }: FormatRow): boolean =>
  (ANY_TEXT.has(format) || format.startsWith('<non-literal')) &&
  (style === 'plain' || style === 'fprintf') &&
  level !== 'disconnect' &&
  level !== 'client-debug';

/** Formats that any program may print: `bind: %s`. Only under the name of sshd or ssh are they theirs. */
function isShort({ row, format: whole }: Printed): boolean {
  const format = /^_f|__func__/.test(row.style) ? whole : row.format;
  const literal = format.trim().replace(/%[-+ 0#]*\d*(?:\.\d+)?(?:hh|h|ll|l|z)?[a-z]/g, '');
  return literal.length < (format.trim().startsWith('%') ? 16 : 8);
}
const NAMED = WRAPPINGS.filter(
  (wrapping) => wrapping.includes(' sshd[123]: @') && !wrapping.includes('192.0.2.1 Nov'),
);

/** Every text that an entry's forms print, as regular expressions made from their formats. */
function printsOfForms({ forms }: LogMessage): RegExp[] {
  return forms.flatMap((form: Form) => {
    const names = form.fields?.split(' ') ?? [];
    return (form.is ?? [{}]).flatMap((is: Readonly<Record<string, string>>) =>
      (form.in ?? ['']).flatMap((name) =>
        (form.reason === true ? ['', ': %s'] : ['']).map((ending) =>
          printsOf(
            `${name === '' ? '' : `${name}: `}${form.format}${ending}`,
            names.map((field) => is[field]),
          ),
        ),
      ),
    );
  });
}
const ENTRIES = new Map(MESSAGES.map((message) => [message.id, printsOfForms(message)]));

/** A line of a row in a wrapping. */
interface Case extends Printed {
  readonly raw: string;
}

function casesOf(rows: readonly FormatRow[]): Case[] {
  const next = random(SEED);
  const made: Case[] = [];
  for (let i = 0; i < EACH; i++) {
    for (const row of rows) {
      const printed = printRow(row, next);
      const from = isShort(printed) ? NAMED : WRAPPINGS;
      const wrapping = from[Math.floor(next() * from.length)]!;
      const own = row.side === 'client' ? wrapping.replace(/sshd(?:-session)?\b/g, 'ssh') : wrapping;
      // "sshd: no hostkeys available": sshd names itself.
      const message = printed.message.trim().replace(/^sshd: /, '');
      made.push({ ...printed, message, raw: wrap(own, printed.shown + message) });
    }
  }
  return made;
}

/** What is wrong with the answer to a line; undefined if nothing is. */
function wrongWith({ message, shown, raw }: Case, result: Classified): string | undefined {
  const part = result.start === undefined ? message : raw.slice(result.start, result.end);
  const plain = result.plain === true ? known(parseLine(`sshd[1]: ${shown}${message}`)) : undefined;
  if (result.id === null && plain === undefined) return 'not known';
  const prints = result.id === null ? [printsOf(plain!.format)] : ENTRIES.get(result.id)!;
  if (!prints.some((one) => one.test(message) || one.test(`sshd: ${message}`)))
    return `taken for ${result.id ?? plain!.format}, which does not print it`;
  // Quotation marks inside a quotation are escaped there.
  const [read, meant] = [part, message].map((text) => text.replace(/["\\]/g, ''));
  if (read === meant) return undefined;
  // A format that starts with an argument, such as the name of a file, may have taken in what stands before.
  const startsFree =
    result.id === null
      ? known({ text: part, start: 0, end: part.length, repeated: 1 })?.format.startsWith('%')
      : prints.some((one) => one.test(message) && one.source.startsWith('^[^]*'));
  if (startsFree !== true || !read!.endsWith(meant!)) return `read as ${part}`;
  return undefined;
}

describe.skipIf(!existsSync(TABLE))(
  'every format, filled at random, in a random wrapping (the table of messages is not beside the checkout: skipped)',
  () => {
    const rows = existsSync(TABLE)
      ? readFormats(TABLE).filter((row) => !PARTS.test(row.level) && !bare(row))
      : [];
    const cases = casesOf(rows);

    it('is known as itself, or as a format that prints the same text', () => {
      console.log(`NMS_SEED=${SEED}: ${cases.length} lines of ${rows.length} formats`);
      const wrong = cases.flatMap((one) => {
        const result = classified(1, one.raw, lookInto(parseLine(one.raw), isKnown), new Context(), isKnown);
        const why = wrongWith(one, result);
        return why === undefined ? [] : [`${one.raw}\n    ${one.format}\n    ${why}`];
      });
      expect(wrong, `NMS_SEED=${SEED}`).toEqual([]);
    });

    it('is claimed by one entry at most', () => {
      const wrong = cases.flatMap(({ message, shown }) => {
        const found = rivals(shown + message);
        return found.length === 0 ? [] : [`${shown}${message}: ${found.join(', ')}`];
      });
      expect(wrong, `NMS_SEED=${SEED}`).toEqual([]);
    });

    it('is the same read as bytes', () => {
      const ids: (string | null)[] = [];
      const reader = new Classifier(({ id, plain }) => ids.push(plain === true ? 'plain' : id), isKnown);
      reader.push(new TextEncoder().encode(cases.map(({ raw }) => `${raw}\n`).join('')));
      reader.finish();
      const wrong = cases.flatMap(({ raw }, i) => {
        const { id, plain } = classified(1, raw, lookInto(parseLine(raw), isKnown), new Context(), isKnown);
        const text = plain === true ? 'plain' : id;
        return ids[i] === text ? [] : [`${raw}: ${String(text)}, as bytes ${String(ids[i])}`];
      });
      expect(wrong, `NMS_SEED=${SEED}`).toEqual([]);
    });
  },
);
