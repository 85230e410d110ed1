/** Take what names people, machines and places out of a client's configuration, and leave what it does as it is. */
import { splitArguments, type Word } from '../arguments.ts';
import { applyEdits } from '../diagnostic.ts';
import { StandIns } from '../redact-names.ts';
import type { Redacted } from '../redact.ts';
import type { Release } from '../releases.ts';
import { parseSshConfig, type SshConfigLine } from './parse.ts';
import { redactSocket } from './redact-socket.ts';

type Redactor = (stand: StandIns, text: string) => string;

/** Tokens and variables stay; each piece between them is replaced by itself. */
const between =
  (redact: Redactor): Redactor =>
  (stand, text) =>
    /[%$]/.test(text)
      ? text
          .split(/(%%|%[A-Za-z]|\$\{\w*\})/)
          .map((piece, at) => (at % 2 === 1 || piece === '' ? piece : redact(stand, piece)))
          .join('')
      : redact(stand, text);

const list =
  (redact: Redactor): Redactor =>
  (stand, text) =>
    text
      .split(',')
      .map((entry) => (entry.startsWith('!') ? `!${redact(stand, entry.slice(1))}` : redact(stand, entry)))
      .join(',');

const user: Redactor = between((stand, text) => stand.name('user', text));
const host: Redactor = between((stand, text) => stand.address(text));
const text: Redactor = (stand, word) => stand.text(word);

/** A path; what it starts with decides where it is looked for. */
const path: Redactor = between((stand, word) => stand.path(word));

/** `[user@]host[:port]`, also as a URI. */
export const redactLogin: Redactor = (stand, word) => {
  if (/^none$/i.test(word)) return word;
  const [, scheme = '', body = ''] = /^(ssh:\/\/)?(.*)$/s.exec(word)!;
  const at = body.lastIndexOf('@');
  const [, name = '', port = ''] = /^(\[[^\]]*\]|[^:]*)(:\d+\/?)?$/.exec(body.slice(at + 1)) ?? [];
  const named = name === '' ? stand.address(body.slice(at + 1)) : host(stand, name) + port;
  return scheme + (at === -1 ? '' : `${user(stand, body.slice(0, at))}@`) + named;
};

/** `port`, `host:port` or a path. */
const endpoint: Redactor = (stand, word) => {
  if (word.includes('/')) return path(stand, word);
  const found = /^(\[[^\]]*\]|[^:]+):(\d+)$/.exec(word);
  return found ? `${host(stand, found[1]!)}:${found[2]!}` : word;
};

/** What the arguments of a keyword name; those of others name nobody. */
const BY_KEYWORD: Readonly<Record<string, Redactor>> = {
  host: (stand, word) => (word.startsWith('!') ? `!${host(stand, word.slice(1))}` : host(stand, word)),
  hostname: host,
  hostkeyalias: host,
  bindaddress: host,
  canonicaldomains: host,
  canonicalizepermittedcnames: (stand, word) => word.split(':').map((part) => list(host)(stand, part)).join(':'),
  user,
  proxyjump: list(redactLogin),
  tag: text,
  include: path,
  identityfile: path,
  certificatefile: path,
  controlpath: between(redactSocket),
  identityagent: path,
  userknownhostsfile: path,
  globalknownhostsfile: path,
  revokedhostkeys: path,
  pkcs11provider: path,
  securitykeyprovider: path,
  xauthlocation: path,
  localforward: endpoint,
  remoteforward: endpoint,
  dynamicforward: endpoint,
  permitremoteopen: endpoint,
  setenv: (stand, word) => word.replace(/=(.*)$/s, (_, value: string) => `=${stand.text(value)}`),
}; // prettier-ignore

/** Keywords whose argument is the rest of the line. */
const COMMANDS = /^(?:proxycommand|remotecommand|localcommand|knownhostscommand)$/;

const MATCH: Readonly<Record<string, Redactor>> = {
  host: list(host),
  originalhost: list(host),
  user: list(user),
  localuser: list(user),
  localnetwork: list(host),
  tagged: list(text),
  exec: text,
  command: text,
};

function matchTexts(stand: StandIns, words: readonly Word[]): string[] {
  let pending: Redactor | undefined;
  return words.map(({ text: word }) => {
    const redact = pending;
    pending = undefined;
    if (redact) return redact(stand, word);
    const [name = '', ...value] = word.split('=');
    const criterion = MATCH[name.replace(/^!/, '').toLowerCase()];
    if (value.length > 0 && criterion) return `${name}=${criterion(stand, value.join('='))}`;
    pending = criterion;
    return word;
  });
}

interface Edit {
  readonly range: { readonly start: number; readonly end: number };
  readonly newText: string;
}

function lineEdits(stand: StandIns, line: SshConfigLine, release: Release): Edit[] {
  const { keyword, rest, restRange } = line;
  if (COMMANDS.test(keyword)) {
    const command = rest.replace(/^=?\s*/, '');
    const at = restRange.start + rest.length - command.length;
    return /^(?:none)?$/i.test(command)
      ? []
      : [{ range: { start: at, end: restRange.end }, newText: stand.text(command) }];
  }
  const { words, comment } = splitArguments(rest, { release, program: 'ssh' });
  const redact = BY_KEYWORD[keyword];
  const texts =
    keyword === 'match'
      ? matchTexts(stand, words)
      : words.map(({ text: word }) => (redact ? redact(stand, word) : word));
  const shift = ({ start, end }: Edit['range']) => ({
    start: restRange.start + start,
    end: restRange.start + end,
  });
  const edits = words.flatMap(({ range, quoted, text: word }, at): Edit[] =>
    texts[at] === word
      ? []
      : [{ range: shift(range), newText: quoted || /\s/.test(texts[at]!) ? `"${texts[at]!}"` : texts[at]! }],
  );
  if (comment) edits.push({ range: shift(comment), newText: stand.comment(rest.slice(comment.start, comment.end)) });
  return edits;
} // prettier-ignore

function redactFile(stand: StandIns, file: string, release: Release): string {
  const edits = parseSshConfig(file, release).flatMap((line) => lineEdits(stand, line, release));
  for (const found of file.matchAll(/^([ \t]*)(#[^\r\n]*)/gm)) {
    const start = found.index + found[1]!.length;
    const body = found[2]!;
    if (!/^#+\s*$/.test(body))
      edits.push({ range: { start, end: start + body.length }, newText: stand.comment(body) });
  }
  return applyEdits(file, edits);
}

/** What to redact: files by name, and what is typed beside them. */
export interface SshRedactInput {
  readonly files: ReadonlyMap<string, string>;
  readonly main: string;
  readonly release: Release;
  /** Names of hosts, as `user@host` or `host`. */
  readonly hosts: readonly string[];
}

/** Files and hosts without names. */
export interface SshRedacted extends Pick<Redacted, 'files' | 'main' | 'replaced'> {
  readonly hosts: readonly string[];
}

/** Redact a client's files and the hosts that they are asked for. Never throws on input. */
export function redactSsh({ files, main, release, hosts }: SshRedactInput): SshRedacted {
  const stand = new StandIns();
  const texts = [...files].map(([name, file]) => [name, redactFile(stand, file, release)] as const);
  const asked = hosts.map((each) => redactLogin(stand, each));
  // The main file has the same name on every machine.
  const named = texts.map(([name, file]) => [name === main ? name : stand.path(name), file] as const);
  return {
    files: new Map(named),
    main,
    hosts: asked,
    replaced: [...stand.replaced].flatMap(([kind, pairs]) => [...pairs].map(([from, to]) => ({ kind, from, to }))),
  };
} // prettier-ignore
