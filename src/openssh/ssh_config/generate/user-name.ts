import { atLeast, within, type Release } from '../../releases.ts';
import { validUser } from '../valid-names.ts';

/** What no line of a configuration holds. */
const UNWRITABLE = /[\p{Cc}\p{Cs}]/u;

/** The longest that a system takes: LOGIN_NAME_MAX of Linux, without the NUL. */
const MOST_CHARACTERS = 255;

/**
 * Why a release cannot be given a user name in its configuration: what, where, and what to do.
 * Source: misc.c strdelim (to 8.6), argv_split (8.7 on); ssh.c main expands User from 10.0 on and then checks it
 * @returns undefined where it can
 */
export function userProblem(user: string, release: Release): string | undefined {
  const at = (what: string | RegExp): string => `in column ${user.search(what) + 1}`;
  if (user.length > MOST_CHARACTERS)
    return `The user name has ${user.length} characters, and no system has one of more than ${MOST_CHARACTERS}. Shorten it.`;
  if (UNWRITABLE.test(user))
    return `The user name has a character ${at(UNWRITABLE)} that no line of a configuration can hold. Remove it.`;
  if (user.includes('"') && !atLeast(release, '8.7'))
    return `OpenSSH ${release} cannot read the double quote ${at('"')}: there is no way to write it before 8.7. Use a newer ssh.`;
  if (user.includes('#') && within(release, '8.5', '8.6'))
    return `OpenSSH ${release} takes the # ${at('#')} for the start of a comment, quoted or not; 8.7 does not. Use a newer ssh.`;
  if (!atLeast(release, '10.0')) return undefined;
  if (user.includes('${'))
    return `OpenSSH ${release} takes the $ ${at(/\$\{/)} for a variable, and there is no other way to write it. Use another login name, or an ssh before 10.0.`;
  if (user.includes('%') && !validUser(user, release, true))
    return `OpenSSH ${release} takes a % ${at('%')} only in a name without quotes, backslashes and what else a shell reads. Use another login name, or an ssh before 10.0.`;
  return undefined;
}

/** The argument of User for a name that has no problem; where releases read it alike, the same for all. */
export function writeUser(user: string, release: Release): string {
  const text = atLeast(release, '10.0') ? user.replaceAll('%', '%%') : user;
  const quoted = /[\s="'#]/.test(text);
  // Up to 8.6 a backslash is a character like others.
  if (!atLeast(release, '8.7')) return quoted ? `"${text}"` : text;
  const escaped = text.replace(/\\(?=[\\"']|$)|"/g, '\\$&');
  return quoted || escaped !== text ? `"${escaped}"` : text;
}
