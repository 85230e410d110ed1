import type { Range } from '../diagnostic.ts';

/** `fatal` ends sshd at once; `error` is counted and ends it after the file; `info` is a warning that it prints and goes on. */
export type MessageKind = 'fatal' | 'error' | 'info';

/** A line that sshd prints on stderr. */
export interface Message {
  readonly kind: MessageKind;
  /** Exact text, as sshd formats it, without the line end. */
  readonly text: string;
  /** 1: the configuration as written; 2: its second reading, for a connection. */
  readonly pass: 1 | 2;
  readonly file?: string;
  /** Line number from 1. */
  readonly line?: number;
  readonly range?: Range;
  /** Written by perror(3) and not by sshd's log: nothing is escaped, and the line ends with LF alone. */
  readonly plain?: true;
}

/** A place that sets a value. */
export interface Source {
  readonly file: string;
  /** Line number from 1. */
  readonly line: number;
  /** The whole line without its LF. */
  readonly range: Range;
  /** The keyword as it is written. */
  readonly keyword: string;
  /** Number of the Match block (from 0, in reading order) that holds the line. */
  readonly block?: number;
}

/** Thrown by readers to end the reading; never leaves this folder. */
export class Exit extends Error {
  readonly status: 0 | 1 | 255;

  constructor(status: 0 | 1 | 255) {
    super();
    this.status = status;
  }
}
