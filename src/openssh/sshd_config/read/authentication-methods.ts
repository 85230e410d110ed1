import { atLeast, type Release } from '../../releases.ts';
import type { Directive } from '../directive.ts';
import { hasFeature, type Build } from '../keywords.ts';

const METHODS = ['none', 'publickey', 'password', 'keyboard-interactive', 'hostbased'];
const GSSAPI_METHODS = ['gssapi-with-mic', 'gssapi-keyex'];

/**
 * Check one comma list of methods. Source: auth2.c `auth2_methods_valid`.
 * @returns undefined if it is valid, else the message that sshd prints before its own
 */
function problem(list: string, build: Build): string | undefined {
  const patched = (build.distribution ?? 'upstream') !== 'upstream';
  const gssapi = hasFeature('gssapi', build) ? GSSAPI_METHODS.slice(0, patched ? 2 : 1) : [];
  if (list === '') return 'empty authentication method list';
  for (const entry of list.split(',')) {
    const colon = entry.indexOf(':');
    const method = colon === -1 ? entry : entry.slice(0, colon);
    if (!METHODS.includes(method) && !gssapi.includes(method))
      return `Unknown authentication method "${method}" in list`;
  }
  return undefined;
}

/** From which release on a line of an unmet list is checked even where it does not take effect. */
function checksAlways(release: Release): boolean {
  return atLeast(release, '8.7');
}

/** Source: servconf.c, `sAuthenticationMethods`. */
export function readAuthenticationMethods(d: Directive): void {
  const wasEmpty = !d.isSet();
  if (!checksAlways(d.release) && !wasEmpty) {
    if (d.active) d.options.shadow(d.field, d.source);
    d.consume();
    return;
  }
  const items: string[] = [];
  const knowsAny = d.from('7.3');
  let seenAny = false;
  for (const word of d.rest()) {
    // Up to 9.6 the lists that are kept count, those of earlier lines as well; then those of this line.
    const kept = d.isSet() || (d.active && items.length > 0);
    const others = d.from('9.7') ? items.length > 0 : kept;
    if (knowsAny && (seenAny || (word === 'any' && others)))
      d.fatal(`"any" must appear alone in ${d.shell ? d.keyword : 'AuthenticationMethods'}`);
    seenAny ||= word === 'any';
    const wrong = knowsAny && word === 'any' ? undefined : problem(word, d.reading.build);
    if (wrong !== undefined) {
      d.say('error', wrong);
      d.fatal(d.shell ? `invalid ${d.keyword} method list.` : 'invalid authentication method list.');
    }
    items.push(word);
  }
  if (items.length === 0) {
    if (knowsAny) d.fatal(`no ${d.shell ? d.keyword : 'AuthenticationMethods'} specified`);
    return;
  }
  d.storeList(items, wasEmpty);
  if (!d.shell) d.consume();
}
