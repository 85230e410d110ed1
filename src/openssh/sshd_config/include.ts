import type { Release } from '../releases.ts';

/** Where relative Include patterns start. Source: pathnames.h, SSHDIR. */
export const CONFIG_DIRECTORY = '/etc/ssh';

/** Deepest nesting of included files. Source: servconf.c, SERVCONF_MAX_DEPTH. */
export const MAX_DEPTH = 16;

/** Files that one reading may include in all; sshd has no such limit, but files that include each other many times never end. */
export const MAX_FILES = 2000;

/**
 * The pattern that sshd hands to glob(3) for an argument of Include; `~` is not expanded.
 * 8.2 builds relative patterns from the wrong word, so they match nothing.
 */
export function includePattern(argument: string, release: Release): string {
  if (argument.startsWith('/') || argument.startsWith('~')) return argument;
  return release === '8.2' ? '' : `${CONFIG_DIRECTORY}/${argument}`;
}
