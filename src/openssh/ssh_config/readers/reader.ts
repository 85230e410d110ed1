import { expand, type ControlPathResult } from '../control-path.ts';
import { within, type Release } from '../../releases.ts';
import { cut } from '../../vis.ts';
import type { KnownKeyword, SshDistribution } from '../keywords.ts';
import type { Values } from '../values.ts';
import type { Words } from '../words.ts';

/** What ssh has against a line. */
export interface Complaint {
  /** Texts behind `FILE line N: `, one line each. */
  readonly texts: readonly string[];
  /** Lines that are printed before, as they are. */
  readonly before?: readonly string[];
  /** True if ssh ends here, also where it otherwise goes on to the next line. */
  readonly fatal?: boolean;
}

/** One line as a reader sees it. */
export interface Reading {
  readonly keyword: string;
  readonly known: KnownKeyword;
  readonly words: Words;
  /** The text behind the keyword, without blanks at its end. */
  readonly rest: string;
  /** True if nothing at all follows the keyword. */
  readonly bare: boolean;
  /** True inside a block that applies: only then are values set. */
  readonly active: boolean;
  readonly values: Values;
  readonly release: Release;
  readonly distribution: SshDistribution;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True for the argument of `-o`. */
  readonly onCommandLine: boolean;
}

/** Reads the arguments of a line; undefined if there is nothing to complain of. */
export type ReadArguments = (reading: Reading) => Complaint | undefined;

/** A complaint of one line. */
export function complain(text: string): Complaint {
  return { texts: [text] };
}

/** What is left at the end of a line, up to 8.6. */
export function garbage(extra: string): Complaint {
  return complain(`garbage at end of line; "${cut(extra, 200)}".`);
}

/** A complaint that ends ssh. */
export function refuse(text: string): Complaint {
  return { texts: [text], fatal: true };
}

/** Set a value unless it is set: the first one wins. */
export function setFirst<K extends keyof Values>(
  { active, values }: Reading,
  key: K,
  value: Values[K],
): void {
  if (active && values[key] === undefined) values[key] = value;
}

/** Set what the keyword's row names, if it names anything. */
export function store(reading: Reading, value: unknown): void {
  const { sets, setsUntil } = reading.known.row;
  if (!within(reading.release, undefined, setsUntil)) return;
  if (sets && reading.active && reading.values[sets] === undefined)
    Object.assign(reading.values, { [sets]: value });
}

/** `strtonum` of OpenBSD: the number, or its word for what is wrong. */
export function strtonum(
  text: string,
  least: number,
  most: number,
): number | 'invalid' | 'too small' | 'too large' {
  if (!/^[ \t\n\v\f\r]*[+-]?\d+$/.test(text)) return 'invalid';
  const value = Number(text);
  return value < least ? 'too small' : value > most ? 'too large' : value;
}

/** Largest int. */
export const INT_MAX = 2_147_483_647;

/** Expand `${VAR}` alone. Source: misc.c dollar_expand */
export function expandVariables(text: string, { env, release }: Reading): ControlPathResult {
  return expand(text, { value: () => undefined, env, release, kind: 'dollar' });
}
