import type { Release } from '../releases.ts';
import { parseSshConfig, type SshConfigLine } from './parse.ts';

/** A file by the name under which ssh speaks of it. */
export interface ConfigFile {
  readonly name: string;
  readonly text: string;
  /** Of a file that an Include finds and ssh does not read: the system's word for why, or that others may change it. */
  readonly unreadable?: string;
}

/** ssh reads no included file that somebody else may change. Source: misc.c `secure_permissions`. */
export const BAD_PERMISSIONS = 'Bad owner or permissions';

/** What the system says of a link that leads nowhere. */
export const MISSING = 'No such file or directory';

/** Finds the files of an Include: `pattern` is absolute, with glob characters. Sorted by name. */
export type IncludeSource = (pattern: string) => readonly ConfigFile[];

const PARSED = new WeakMap<ConfigFile, { release: Release; lines: readonly SshConfigLine[] }>();

/** The lines of a file, kept for the next run over it. */
export function linesOf(file: ConfigFile, release: Release): readonly SshConfigLine[] {
  const kept = PARSED.get(file);
  if (kept?.release === release) return kept.lines;
  const lines = parseSshConfig(file.text, release);
  PARSED.set(file, { release, lines });
  return lines;
}
