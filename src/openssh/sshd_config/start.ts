import { atLeast, type Release } from '../releases.ts';
import { assembleAlgorithms, variableName } from './algorithms.ts';
import type { Environment } from './connection.ts';
import { dumpValues } from './dump.ts';
import { keyword, KEYWORDS, type Build } from './keywords.ts';
import { Exit, type Message } from './message.ts';
import type { Options } from './options.ts';
import { listenLines } from './read/network.ts';

/** What follows the first reading. Source: servconf.c `fill_default_server_options`, sshd.c `main`. @throws Exit */
export function start(options: Options, build: Build, environment: Environment, messages: Message[]): void {
  const say = (kind: Message['kind'], text: string): void => void messages.push({ kind, text, pass: 1 });
  const fatal = (text: string): never => {
    say('fatal', text);
    throw new Exit(255);
  };
  listen(options, build, environment, fatal);
  clearLists(options, build.release);
  clearNone(options, CLEARED, build.release);
  if (!atLeast(build.release, '8.7')) joinChallengeResponse(options);
  assemble(options, build, messages, 1);
  for (const name of ['AuthorizedKeysCommand', 'AuthorizedPrincipalsCommand']) {
    const field = name.toLowerCase();
    const command = options.text(field);
    if (
      command !== undefined &&
      command.toLowerCase() !== 'none' &&
      options.text(`${field}user`) === undefined
    )
      fatal(`${name} set without ${name}User`);
  }
  checkMethods(options, build, say, fatal);
  loadHostKeys(options, build, environment, say);
}

function replaceList(options: Options, field: string, items: readonly string[]): void {
  options.settings.set(field, { value: [...items], sources: options.settings.get(field)?.sources ?? [] });
}

/** Source: servconf.c `process_queued_listen_addrs`. */
function listen(
  options: Options,
  build: Build,
  environment: Environment,
  fatal: (text: string) => never,
): void {
  const family = options.text('addressfamily') ?? 'any';
  const ports = options.list('port').length > 0 ? options.list('port') : ['22'];
  const resolve =
    environment.resolve ?? ((name: string) => (name === 'localhost' ? ['::1', '127.0.0.1'] : [name]));
  const entries = options.list('listenaddress');
  if (entries.length > 0) {
    const found = listenLines(entries, ports, family, resolve, environment.interfaces);
    replaceList(options, 'listenaddress', 'problem' in found ? fatal(found.problem) : found.lines);
  } else {
    const both = environment.ipv6 === false ? ['0.0.0.0', '[::]'] : ['[::]', '0.0.0.0'];
    const hosts = family === 'inet' ? ['0.0.0.0'] : family === 'inet6' ? ['[::]'] : both;
    replaceList(
      options,
      'listenaddress',
      ports.flatMap((port) => hosts.map((host) => `${host}:${port}`)),
    );
  }
  // 6.8 and older print the list from its end.
  if (!atLeast(build.release, '6.9'))
    replaceList(options, 'listenaddress', [...options.list('listenaddress')].reverse());
}

/** Lists that a single word empties. Source: servconf.c, CLEAR_ON_NONE_ARRAY. */
function clearLists(options: Options, release: Release): void {
  const words: Readonly<Record<string, string>> = {
    authenticationmethods: 'any',
    channeltimeout: 'none',
    ...(atLeast(release, '10.3') && { revokedkeys: 'none', authorizedkeysfile: 'none' }),
  };
  for (const [field, word] of Object.entries(words)) {
    const items = options.list(field);
    if (items.length === 1 && items[0]!.toLowerCase() === word) replaceList(options, field, []);
  }
}

/** Texts that "none" clears, and from which release on. Source: servconf.c, CLEAR_ON_NONE. */
const CLEARED: Readonly<Record<string, Release>> = {
  banner: '6.6', trustedusercakeys: '6.6', revokedkeys: '6.6', pidfile: '6.6', xauthlocation: '6.6',
  authorizedprincipalsfile: '6.9', forcecommand: '7.2', chrootdirectory: '7.2', hostkeyagent: '8.2',
  securitykeyprovider: '8.2', persourcepenaltyexemptlist: '9.8',
}; // prettier-ignore

/** Those that are cleared again after the second reading. */
export const CLEARED_LATE: Readonly<Record<string, Release>> = {
  forcecommand: '7.2',
  chrootdirectory: '7.2',
  authorizedprincipalsfile: '10.6',
};

/** Clear the texts that say none; an empty list stands for a null pointer. */
export function clearNone(
  options: Options,
  fields: Readonly<Record<string, Release>>,
  release: Release,
): void {
  for (const [field, since] of Object.entries(fields))
    if (atLeast(release, since) && options.text(field)?.toLowerCase() === 'none')
      replaceList(options, field, []);
}

/** Up to 8.6 ChallengeResponseAuthentication yes, the default, turns the other keyword on. Source: sshd.c `main`. */
function joinChallengeResponse(options: Options): void {
  const setting = options.settings.get('challengeresponseauthentication');
  if ((setting?.value ?? 'yes') === 'yes')
    options.settings.set('kbdinteractiveauthentication', { value: 'yes', sources: setting?.sources ?? [] });
  else if (options.get('kbdinteractiveauthentication') === undefined)
    options.settings.set('kbdinteractiveauthentication', { value: 'no', sources: [] });
}

const METHOD_KEYWORDS: Readonly<Record<string, string>> = {
  publickey: 'PubkeyAuthentication',
  password: 'PasswordAuthentication',
  'keyboard-interactive': 'KbdInteractiveAuthentication',
  hostbased: 'HostbasedAuthentication',
  'gssapi-with-mic': 'GSSAPIAuthentication',
  'gssapi-keyex': 'GSSAPIAuthentication',
};

/** The first method of a list that is turned off. Source: auth2.c `auth2_methods_valid`. */
function disabledMethod(list: string, options: Options, build: Build): string | undefined {
  for (const entry of list.split(',')) {
    const method = entry.split(':', 1)[0]!;
    const name = METHOD_KEYWORDS[method];
    if (name === undefined) continue;
    const row = keyword(
      build.release === '10.4' && method === 'gssapi-with-mic' ? 'GssAuthentication' : name,
    )!;
    if (dumpValues(row, options, build)[0] === 'no') return method;
  }
  return undefined;
}

/** At least one list of AuthenticationMethods must be possible. Source: sshd.c `main`. */
function checkMethods(
  options: Options,
  build: Build,
  say: (kind: 'error', text: string) => void,
  fatal: (text: string) => never,
): void {
  const lists = options.list('authenticationmethods');
  for (const list of lists) {
    const disabled = disabledMethod(list, options, build);
    if (disabled === undefined) return;
    say('error', `Disabled method "${disabled}" in AuthenticationMethods list "${list}"`);
  }
  if (lists.length > 0) fatal('AuthenticationMethods cannot be satisfied by enabled authentication methods');
}

/** Host keys, their agent and certificates. Source: sshd.c `main`. */
function loadHostKeys(
  options: Options,
  build: Build,
  environment: Environment,
  say: (kind: 'info' | 'error', text: string) => void,
): void {
  const { release } = build;
  const exists = environment.exists ?? (() => true);
  const agent = options.text('hostkeyagent');
  if (agent !== undefined && agent !== 'SSH_AUTH_SOCK' && !exists(agent))
    say('error', `Could not connect to agent "${agent}": No such file or directory`);
  const named = options.list('hostkey');
  let found = named.length === 0 && dumpValues(keyword('HostKey')!, options, build).some(exists);
  for (const path of named) {
    if (path === 'none') continue;
    if (exists(path)) found = true;
    else say('error', `${atLeast(release, '8.0') ? 'Unable to' : 'Could not'} load host key: ${path}`);
  }
  if (!found) {
    if (!atLeast(release, '7.4')) say('info', 'Disabling protocol version 2. Could not load host key');
    say('info', 'sshd: no hostkeys available -- exiting.');
    throw new Exit(1);
  }
  for (const path of options.list('hostcertificate')) {
    if (path === 'none' || exists(path)) continue;
    const shown = atLeast(release, '7.8') ? ` "${path}": No such file or directory` : `: ${path}`;
    say('error', `Could not load host certificate${shown}`);
  }
}

const ALGORITHMS = KEYWORDS.filter((row) => row.type === 'algorithms').map((row) => row.name);

/** Replace what is written by the lists in force. Source: servconf.c `assemble_algorithms`. @throws Exit */
export function assemble(options: Options, build: Build, messages: Message[], pass: 1 | 2): void {
  for (const name of ALGORITHMS) {
    const setting = options.settings.get(name.toLowerCase());
    if (!setting || typeof setting.value !== 'string') continue;
    const list = assembleAlgorithms(name, setting.value, build);
    if (list === undefined) {
      const text = `assemble_algorithms: ${variableName(name, build.release)}: invalid argument`;
      messages.push({ kind: 'fatal', text, pass });
      throw new Exit(255);
    }
    setting.value = list;
  }
}
