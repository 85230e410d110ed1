import type { LimitId } from '../limits.ts';
import type { Release } from '../releases.ts';
import type { StepId } from '../steps.ts';

/** Levels of `LogLevel` in sshd_config(5), as a line shows them. */
export type Level = 'fatal' | 'error' | 'info' | 'verbose' | 'debug1' | 'debug2' | 'debug3';

/** Who printed it: sshd, ssh (or a library in its place), or the system around them. */
export type Side = 'server' | 'client' | 'system';

/** One wording of a message, as the source has it. */
export interface Form {
  /** printf format, verbatim, without the function name that `error_f` and `__func__` put in front. */
  readonly format: string;
  /** Functions whose name stands in front of the text: `mux_client_request_session: …`. */
  readonly in?: readonly string[];
  /** First and last release with this wording; absent: 6.6, the newest. */
  readonly since?: Release;
  readonly until?: Release;
  /** Names of the conversions in order, separated by blanks; `-` leaves one unnamed. */
  readonly fields?: string;
  /** Values that the conversions of these names must have: one wording of this message each. */
  readonly is?: readonly Readonly<Record<string, string>>[];
  /** True if this is not verbatim a format of the source: composed at run time, or as people and tools copy it. */
  readonly loose?: true;
  /** Level that the line must show in front; `none` for one that shows none. Absent: any. */
  readonly shown?: Level | 'none';
  /** True if `: REASON` may follow (`error_r`, `error_fr`). */
  readonly reason?: true;
}

/** What a message is news of: something refused, something wrong, or ordinary traffic. */
export type Weight = 'refused' | 'trouble' | 'ordinary';

/** Whose words they are: OpenSSH's, the system's (PAM, the kernel, systemd), a library's or tool's, or nobody's. */
export type Origin = 'openssh' | 'system' | 'library' | 'invented';

/** One message that the classifier explains. */
export interface Message {
  /** Stable: the address of the page. */
  readonly id: string;
  readonly origin: Origin;
  readonly weight: Weight;
  /** Program or library that prints it, when it is neither ssh nor sshd. */
  readonly by?: string;
  readonly side: Side;
  /**
   * True if sshd and ssh both print it: `side` is then that of a line that does not say. `harmless`: no limit is hit where the
   * other side prints it.
   */
  readonly both?: true | 'harmless';
  readonly level: Level | null;
  /** The limit that was hit; null if none was. */
  readonly limit: LimitId | null;
  /** Other limits that print the very same text, likeliest first. */
  readonly or?: readonly LimitId[];
  /** The verdict of this message where that of its limit would say too much: a clause without a full stop. */
  readonly hit?: string;
  readonly forms: readonly Form[];
  /** True for a message that other entries have special cases of; it speaks only when none of them does. */
  readonly generic?: true;
  readonly meaning: string;
  readonly remedy?: string;
  readonly notHelp?: string;
  readonly step: StepId | null;
}

/** What the page of a message adds; it stands in `THEME.notes.ts`, so that the classifier need not load it. */
export interface NotesOf {
  /** Why it happens, beyond what the meaning says. */
  readonly cause?: string;
  /** Call sites, file and function, as in `session.c session_open`: one for all wordings, or one for each. */
  readonly at: string | readonly string[];
  /** Keywords of sshd_config(5) or ssh_config(5) that govern it. */
  readonly keywords?: readonly string[];
  /** Real lines. */
  readonly examples: readonly string[];
}

/** The notes of a table: one for each of its ids. */
export type Notes<Rows extends readonly Message[]> = Readonly<Record<Rows[number]['id'], NotesOf>>;

/** An entry with its notes: the row behind the page of a message. */
export interface LogMessage extends Message {
  readonly forms: readonly (Form & { readonly at: string })[];
  readonly cause?: string;
  readonly keywords?: readonly string[];
  readonly examples: readonly string[];
}
