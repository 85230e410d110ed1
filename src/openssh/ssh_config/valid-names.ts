import { atLeast, type Release } from '../releases.ts';

const CONTROL = /[\0-\x1f\x7f]/;

/** True if ssh takes a name from its command line as a host. Source: ssh.c valid_hostname (9.6 on) */
export function validHostName(name: string): boolean {
  return !name.startsWith('-') && !/['`"$\\;&<>|(){} ]/.test(name) && !CONTROL.test(name);
}

/** True if ssh takes a name from its command line, or one with tokens, as a user. Source: ssh.c valid_ruser (9.6 on; no `$` from 10.3 on) */
export function validUser(name: string, release: Release): boolean {
  if (name.includes('$') && atLeast(release, '10.3')) return false;
  return !name.startsWith('-') && !/['`";&<>|(){}]/.test(name) && !/[\s]-/.test(name) && !name.endsWith('\\');
}
