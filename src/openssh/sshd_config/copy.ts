import { atLeast, type Release } from '../releases.ts';
import { allowedInMatch, keyword, type Build } from './keywords.ts';
import type { Options } from './options.ts';

/** The keyword that a kept value belongs to: some keywords keep their parts apart, as `rekeylimit interval`. */
export function baseOf(field: string): string {
  return field.split(' ', 1)[0]!;
}

/** Keywords that a Match block may set, but from which release on the value is copied for the connection. */
const COPIED_SINCE: Readonly<Record<string, Release>> = {
  permittunnel: '6.9',
  streamlocalbindmask: '7.3',
  rhostsrsaauthentication: '7.4',
  setenv: '8.5',
};

/** Does the second reading's value of a field replace the first one's? Source: servconf.c `copy_set_server_options`. */
export function isCopied(field: string, match: Options, { release }: Build): boolean {
  // A pattern-list of variables is copied up to 10.3, though the keyword itself is not.
  if (field === 'permituserenvironment')
    return atLeast(release, '7.8') && !atLeast(release, '10.4') && !/^(?:yes|no)$/.test(match.text(field)!);
  const row = keyword(baseOf(field));
  if (!row || !allowedInMatch(row, release)) return false;
  if (field === 'pamservicename') return release !== '10.5';
  const since = COPIED_SINCE[field];
  return since === undefined || atLeast(release, since);
}

/** Copy what the Match blocks set over the values of the start. */
export function copyMatchValues(final: Options, match: Options, build: Build): void {
  for (const [field, setting] of match.settings) {
    const empty = typeof setting.value === 'object' && setting.value.length === 0;
    if (!empty && setting.value !== -1 && isCopied(field, match, build)) final.settings.set(field, setting);
  }
}

/** 9.5 to 10.2 copy names, commands and arguments of subsystems one after the other, and crash where there were none. */
export function copyCrashes(final: Options, match: Options, build: Build): boolean {
  if (!atLeast(build.release, '9.5') || atLeast(build.release, '10.3')) return false;
  return match.list('subsystem').length > 0 && final.list('subsystem').length === 0;
}
