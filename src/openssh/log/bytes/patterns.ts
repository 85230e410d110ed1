/** The wordings of the table, ready to match bytes, and a row of numbers for each that rules most lines out at once. */
import type { Reading } from '../context.ts';
import { steadyReading } from '../context.ts';
import { CATALOG } from '../messages/catalog.ts';
import type { Pattern } from '../patterns.ts';
import type { Level } from '../types.ts';
import { keepNumbers, room, words } from './kernel.ts';
import type { ByteMatcher } from './matcher.ts';
import { toByteMatcher } from './matcher.ts';

/** Values of which the slot is known, so that no string need be made. */
const ASKED = ['address', 'port', 'user', 'slot', 'child', 'peer'] as const;

/** One wording, ready to match bytes. */
export interface BytePattern {
  readonly message: Pattern['message'];
  readonly form: Pattern['form'];
  readonly bytes: ByteMatcher;
  /** `at` of the matcher. */
  readonly at: number;
  /** Literal characters of its matcher. */
  readonly least: number;
  /** All that are tried in the same place, this one among them. */
  readonly among: readonly BytePattern[];
  /** True if a quotation in the line may say more than this. */
  readonly vague: boolean;
  /** Place of its message in the table. */
  readonly index: number;
  /** What it means wherever it stands, on a line that says that sshd wrote it, and on another. */
  readonly bySshd: Reading | undefined;
  readonly byOthers: Reading | undefined;
  /** A number of its own. */
  readonly number: number;
  /** Slots of values that are asked for without a string; -1 for none. */
  readonly slots: Readonly<Record<(typeof ASKED)[number], number>>;
}

/** All of them, by number. */
export const PATTERNS: BytePattern[] = [];

/** As the kernel names levels. */
export const LEVELS: readonly (Level | undefined)[] = [
  undefined,
  'fatal',
  'error',
  'debug1',
  'debug2',
  'debug3',
];

/** Numbers of one row: what can be told of a line before its matcher is tried, for lines of one first word may be a dozen messages. */
const OUTLINE = 8;
const OUTLINES_MAX = 2048;
/** Where the rows are. */
export const OUTLINES = room(4 * OUTLINE * OUTLINES_MAX);

/** Make wordings that are tried in the same place ready; those are left out that no line of ASCII can be. */
export function ready(patterns: readonly Pattern[]): readonly BytePattern[] {
  const among: BytePattern[] = [];
  for (const pattern of patterns) {
    const bytes = toByteMatcher(pattern.matcher);
    if (bytes === undefined) continue;
    const { message, form, matcher } = pattern;
    const { generic, limit, weight } = message;
    const slots = Object.fromEntries(ASKED.map((name) => [name, bytes.names.indexOf(name)]));
    const made: BytePattern = {
      message,
      form,
      bytes,
      at: bytes.at,
      least: matcher.weight,
      among,
      vague: generic === true && limit === null && weight !== 'ordinary',
      index: CATALOG.places.get(message.id)!,
      bySshd: steadyReading(message, true),
      byOthers: steadyReading(message, false),
      number: PATTERNS.length,
      slots: slots as BytePattern['slots'],
    };
    among.push(made);
    PATTERNS.push(made);
    outline(made.number, pattern, made);
  }
  return among;
}

function outline(number: number, { message, form, matcher }: Pattern, { at, slots }: BytePattern): void {
  const { head, weight, pieces, rest } = matcher;
  if (number >= OUTLINES_MAX) throw new Error('too many wordings');
  const last = rest === undefined ? pieces.at(-1)!.atoms.at(-1) : undefined;
  const tail = last?.kind === 'text' && last.text.length > 1 ? last.text.slice(-2) : undefined;
  const headAt = head.length < 4 ? -1 : head.length - 4;
  const shown =
    form.shown === undefined ? -1 : LEVELS.indexOf(form.shown === 'none' ? undefined : form.shown);
  words.set(
    [
      // No shorter line is this.
      weight,
      // The last two bytes, if they are literal text.
      tail === undefined ? -1 : tail.charCodeAt(0) | (tail.charCodeAt(1) << 8),
      // The last four bytes of the text that it begins with, and where they are.
      headAt,
      headAt === -1 ? 0 : fourOf(head.slice(headAt)),
      // 1 if only OpenSSH writes it; the level that the line must show, or -1.
      Number(message.origin === 'openssh'),
      shown,
      at,
      // One more than the slot of the peer that ends it, which must look like one.
      matcher.rest === 'peer' ? slots.peer + 1 : 0,
    ],
    (OUTLINES >> 2) + number * OUTLINE,
  );
}

/** Four bytes as one number. */
export function fourOf(text: string): number {
  return [0, 1, 2, 3].reduce((sum, n) => sum | (text.charCodeAt(n) << (8 * n)), 0);
}

/** Keep a list of wordings, in the order in which they are tried; returns where. */
export function keepList(patterns: readonly BytePattern[]): number {
  return keepNumbers([patterns.length, ...patterns.map(({ number }) => number)]);
}
