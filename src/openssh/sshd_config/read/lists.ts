import { matchAddressList } from '../../address.ts';
import type { Directive } from '../directive.ts';
import { wordsOf } from '../keywords.ts';
import { cut } from '../../vis.ts';
import { parseInteger } from './scalars.ts';

/** user@host; from 9.9 on names may contain an @ themselves. Source: match.c `match_user`; release notes of 9.9. */
function isUserPattern(pattern: string, d: Directive): boolean {
  const at = d.from('9.9') ? pattern.lastIndexOf('@') : pattern.indexOf('@');
  if (at === -1 || !d.from('7.4')) return true;
  return matchAddressList(undefined, pattern.slice(at + 1), d.release) !== 'invalid';
}

/** AllowUsers, DenyUsers, AllowGroups, DenyGroups: lines add up. Source: servconf.c `parse_allowdenyusers`. */
export function readPatterns(d: Directive): void {
  const users = d.field.endsWith('users');
  let seen = false;
  for (const word of d.rest()) {
    if (users && (word === '' || !isUserPattern(word, d)))
      d.fatal(`invalid ${d.shell ? d.keyword : d.row.name} pattern: "${d.shell ? word : cut(word, 100)}"`);
    if (word === '') d.fatal(`empty ${d.keyword} pattern`);
    seen = true;
    d.append([word]);
  }
  if (!seen && d.from('9.7')) d.fatal(`no ${d.keyword} specified`);
}

/** AcceptEnv (lines add up) and SetEnv (the first line wins). */
export function readNames(d: Directive): void {
  if (d.field === 'acceptenv') {
    let seen = false;
    for (const word of d.rest()) {
      if (word === '' || word.includes('=')) d.fatal('Invalid environment name.');
      seen = true;
      d.append([word]);
    }
    if (!seen && d.from('9.7')) d.fatal(`no ${d.keyword} specified`);
    return;
  }
  const names = new Set<string>();
  const items: string[] = [];
  const wasEmpty = !d.isSet();
  for (
    let word = d.nextBlankDelimited();
    word !== undefined && (d.shell || word !== '');
    word = d.nextBlankDelimited()
  ) {
    const equals = word.indexOf('=');
    if (equals === -1) d.fatal('Invalid environment.');
    const name = word.slice(0, equals);
    if (d.from('9.1') && names.has(name)) continue;
    names.add(name);
    items.push(word);
  }
  if (items.length === 0 && d.from('9.7')) d.fatal(`no ${d.keyword} specified`);
  if (items.length > 0) d.storeList(items, wasEmpty);
}

/**
 * Words of a list in which `none` must stand alone, each taken in before the next one is looked at.
 * @returns undefined after an error that is counted
 */
function wordsOrNone(d: Directive, take = (word: string) => word): readonly string[] | undefined {
  const items: string[] = [];
  for (const word of d.rest()) {
    if (word === '') return d.error(`keyword ${d.keyword} empty argument`) || undefined;
    if (word.toLowerCase() === 'none' && (items.length > 0 || d.left > 0) && noneAlone(d))
      return d.error(`keyword ${d.keyword} "none" argument must appear alone.`) || undefined;
    items.push(take(word));
  }
  return items;
}

function noneAlone(d: Directive): boolean {
  return wordsOf(d.row, d.release).includes('none') && d.shell;
}

/** LogVerbose: one list per line; the first line wins from 8.7 on. */
export function readLogVerbose(d: Directive): boolean {
  const wasEmpty = !d.isSet();
  const items = wordsOrNone(d);
  if (!items) return false;
  if (!d.shell) d.append(items);
  else if (items.length > 0) d.storeList(items, wasEmpty);
  else if (d.from('9.7')) d.fatal(`no ${d.keyword} specified`);
  return true;
}

/** AuthorizedKeysFile, and RevokedKeys from 10.3 on: the first line wins. Source: servconf.c `parse_filenames`. */
export function readFileList(d: Directive): boolean {
  const wasEmpty = !d.isSet();
  if (!d.shell && !(d.active && wasEmpty)) {
    if (d.active) d.options.shadow(d.field, d.source);
    d.consume();
    return true;
  }
  const items = wordsOrNone(d, (path) => d.tilde(path));
  if (!items) return false;
  if (items.length > 0) d.storeList(items, wasEmpty);
  else if (d.from('9.7')) d.fatal(`no ${d.keyword} specified`);
  if (!d.shell) d.consume();
  return true;
}

/** Source: servconf.c, `sPubkeyAuthOptions`. */
export function readPubkeyAuthOptions(d: Directive): boolean {
  const flags = new Set<string>();
  const words = wordsOf(d.row, d.release);
  let maximum: ReturnType<typeof parseInteger> | undefined;
  for (const word of d.rest()) {
    const lower = word.toLowerCase();
    if (lower === 'none') continue;
    if (lower.startsWith('max-pk-ok:') && words.includes('max-pk-ok:')) {
      maximum = parseInteger(word.slice('max-pk-ok:'.length));
      if (typeof maximum === 'string')
        return d.error(`bad ${d.keyword} max-pk-ok value: ${maximum === 'missing' ? 'invalid' : maximum}`);
    } else if (lower !== '' && words.includes(lower)) flags.add(lower);
    else if (d.shell) return d.error(`unsupported ${d.keyword} option ${word}`);
    else d.fatal(`unsupported PubkeyAuthOptions option ${word}`);
  }
  const shown = words.filter((word) => flags.has(word)).join(' ') || 'none';
  d.store(maximum === undefined ? shown : `${shown} max-pk-ok:${maximum}`);
  return true;
}
