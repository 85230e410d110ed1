import { atLeast, type Release } from '../releases.ts';

const CONTROL = /[\0-\x1f\x7f]/;

/** Debian brings later checks to its 9.2 and what is newer; upstream's release is that in which they were seen. */
const checks = (release: Release, debian: boolean, upstream: Release): boolean =>
  atLeast(release, debian ? '9.2' : upstream);

/** True if ssh takes a name from its command line as a host. Source: ssh.c valid_hostname (9.6 on); tried on 8.4, 9.2, 10.0 and 10.6 */
export function validHostName(name: string, release: Release, debian: boolean): boolean {
  if (name.includes(',') && checks(release, debian, '10.6')) return false;
  return !name.startsWith('-') && !/['`"$\\;&<>|(){} ]/.test(name) && !CONTROL.test(name);
}

/**
 * True if ssh takes a name from its command line, or one with tokens, as a user.
 * Source: ssh.c valid_ruser (9.6 on; no control characters from 10.1 on, no `$` from 10.3 on, no backslash in 10.6); tried on 8.4, 9.2, 10.0 and 10.6
 */
export function validUser(name: string, release: Release, debian: boolean): boolean {
  if (CONTROL.test(name) && checks(release, debian, '10.1')) return false;
  if (name.includes('$') && atLeast(release, '10.3')) return false;
  if (name.includes('\\') && atLeast(release, '10.6')) return false;
  return !name.startsWith('-') && !/['`";&<>|(){}]/.test(name) && !/[\s]-/.test(name) && !name.endsWith('\\');
}
