import type { SshConfigLine } from './parse.ts';
import type { Values } from './values.ts';

/** Something that the outcome hangs on and that is not known here. */
export interface UnknownOutcome {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** One line as it was read. */
export interface SeenLine {
  readonly file: string;
  readonly line: SshConfigLine;
  /** Includes that it is below. */
  readonly depth: number;
  /** The line of the main file that it is, or through which its file was included. */
  readonly via: number;
  /** True in the second reading, which canonical names and `Match final` bring. */
  readonly finalPass: boolean;
  /** True in a block that applies; for Host and Match, whether they do. */
  readonly applies: boolean;
  /** The values that were not set before. */
  readonly set: Partial<Values>;
  /** What ssh has against it, without file and line. */
  readonly complaint?: string;
}

/** The values of `now` that were not set in `before`. */
export function newlySet(before: Readonly<Values>, now: Readonly<Values>): Partial<Values> {
  return Object.fromEntries(Object.entries(now).filter(([key]) => before[key as keyof Values] === undefined));
}
