/** Take what names people, machines and places out of a configuration, and leave what it does as it is. */
import { applyEdits } from './diagnostic.ts';
import type { Release } from './releases.ts';
import { StandIns, type RedactedKind } from './redact-names.ts';
import { keyword } from './sshd_config/keywords.ts';
import { parseFile, type Line } from './sshd_config/parse.ts';
import type { Connection } from './sshd_config/connection.ts';

export type { RedactedKind } from './redact-names.ts';

/** What to redact. */
export interface RedactInput {
  /** Path → text. */
  readonly files: ReadonlyMap<string, string>;
  readonly main: string;
  readonly release: Release;
  readonly connection: Connection;
}

/** One text that was replaced. */
export interface Replacement {
  readonly kind: RedactedKind;
  readonly from: string;
  readonly to: string;
}

/** The same configuration without names. */
export interface Redacted {
  readonly files: ReadonlyMap<string, string>;
  readonly main: string;
  readonly connection: Connection;
  /** In the order of their kinds, then as they were met. */
  readonly replaced: readonly Replacement[];
}

type Redactor = (stand: StandIns, argument: string, index: number) => string;

const list = (each: (entry: string) => string) => (text: string) =>
  text
    .split(',')
    .map((entry) => (entry.startsWith('!') ? `!${each(entry.slice(1))}` : each(entry)))
    .join(',');

/** `user`, or `user@host`. */
const login: Redactor = (stand, text) => {
  const at = text.lastIndexOf('@');
  if (at === -1) return stand.name('user', text);
  return `${stand.name('user', text.slice(0, at))}@${stand.address(text.slice(at + 1))}`;
};

/** `host:port` or `address`; a port alone stays. */
const endpoint: Redactor = (stand, text) => {
  if (/^(?:any|none|\d+|\*(?::.*)?)$/i.test(text)) return text;
  const found = /^(\[[^\]]*\]|[^:]*)(:[\d*]+)?$/.exec(text);
  return found?.[1] ? stand.address(found[1]) + (found[2] ?? '') : stand.address(text);
};

const path: Redactor = (stand, text) => stand.path(text);

/** A command: paths in it are replaced as paths, options stay, other words go. */
const command: Redactor = (stand, text) =>
  text
    .split(/(\s+)/)
    .map((word) => {
      if (word.includes('/')) return stand.path(word);
      return /^(?:\s*|-.*|internal-sftp|none|%.*|[A-Z]+\d?|\d+)$/.test(word) ? word : stand.text(word);
    })
    .join('');

/** `NAME=value`. */
const assignment: Redactor = (stand, text) => {
  const at = text.indexOf('=');
  return at === -1 ? text : text.slice(0, at + 1) + stand.text(text.slice(at + 1));
};

/** What the arguments of a keyword name; those of others name nobody. */
const BY_KEYWORD: Readonly<Record<string, Redactor>> = {
  AllowUsers: login,
  DenyUsers: login,
  AllowGroups: (stand, text) => stand.name('group', text),
  DenyGroups: (stand, text) => stand.name('group', text),
  AuthorizedKeysCommandUser: (stand, text) => stand.name('user', text),
  AuthorizedPrincipalsCommandUser: (stand, text) => stand.name('user', text),
  ListenAddress: (stand, text, index) => (index > 0 ? text : endpoint(stand, text, index)),
  PerSourcePenaltyExemptList: (stand, text) => list((entry) => stand.address(entry))(text),
  PermitOpen: endpoint,
  PermitListen: endpoint,
  AuthorizedKeysFile: path,
  AuthorizedPrincipalsFile: path,
  Banner: path,
  ChrootDirectory: path,
  HostKey: path,
  HostCertificate: path,
  HostKeyAgent: path,
  PidFile: path,
  RevokedKeys: path,
  TrustedUserCAKeys: path,
  ModuliFile: path,
  XAuthLocation: path,
  SecurityKeyProvider: path,
  SshdSessionPath: path,
  SshdAuthPath: path,
  Include: path,
  AuthorizedKeysCommand: command,
  AuthorizedPrincipalsCommand: command,
  ForceCommand: command,
  Subsystem: (stand, text, index) => (index === 0 ? text : command(stand, text, index)),
  VersionAddendum: (stand, text) => stand.text(text),
  SetEnv: assignment,
  RDomain: (stand, text) => (text === '%D' ? text : stand.text(text)),
  PermitUserEnvironment: (_, text) => text,
};

/** What an unknown keyword is followed by: only what looks like an address or a path is replaced. */
const unknown: Redactor = (stand, text) => {
  if (text.includes('@')) return login(stand, text, 0);
  if (/^!?[\da-f]*[.:][\da-f.:]+(?:\/\d+)?$/i.test(text)) return stand.address(text);
  return text.includes('/') ? stand.path(text) : text;
};

const MATCH: Readonly<Record<string, (stand: StandIns, text: string) => string>> = {
  user: (stand, text) => list((entry) => stand.name('user', entry))(text),
  group: (stand, text) => list((entry) => stand.name('group', entry))(text),
  host: (stand, text) => list((entry) => stand.address(entry))(text),
  address: (stand, text) => list((entry) => stand.address(entry))(text),
  localaddress: (stand, text) => list((entry) => stand.address(entry))(text),
  rdomain: (stand, text) => list((entry) => stand.text(entry))(text),
};

/** The arguments of a Match line come in pairs, as two words or as one with `=`. */
function matchArguments(stand: StandIns, words: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const [name, ...value] = words[i]!.split('=') as [string, ...string[]];
    const redact = MATCH[name.toLowerCase()];
    if (value.length > 0 && redact) out.push(`${name}=${redact(stand, value.join('='))}`);
    else {
      out.push(words[i]!);
      if (redact && i + 1 < words.length) out.push(redact(stand, words[++i]!));
    }
  }
  return out;
}

interface Edit {
  readonly range: { readonly start: number; readonly end: number };
  readonly newText: string;
}

function lineEdits(stand: StandIns, line: Line): Edit[] {
  if (!line.keyword) return [];
  const name = keyword(line.keyword.text)?.name;
  const words = line.arguments.map(({ text }) => text);
  const redact = name === undefined ? unknown : BY_KEYWORD[name];
  const texts =
    name === 'Match'
      ? matchArguments(stand, words)
      : redact
        ? words.map((word, i) => redact(stand, word, i))
        : words;
  return line.arguments.flatMap(({ range, quoted }, i) => {
    if (texts[i] === words[i]) return [];
    return [{ range, newText: quoted || /\s/.test(texts[i]!) ? `"${texts[i]!}"` : texts[i]! }];
  });
}

/** A comment that holds a directive stays one; of others nothing is left. */
function redactComment(stand: StandIns, text: string, release: Release): string {
  const [, marks, body] = /^(#[#\s]*)(.*)$/s.exec(text)!;
  if (body === '') return text;
  const [line] = parseFile(body!, { release }).lines;
  // As stock files have them: the keyword right behind the mark, in its usual spelling.
  const row = line?.keyword && keyword(line.keyword.text);
  const directive =
    row?.name === line?.keyword?.text && line!.arguments.length > 0 && line!.arguments.length <= 4;
  if (!row || !directive || /^#+\s{2,}/.test(text)) return stand.comment(text);
  const held = line.comment ? [{ range: line.comment, newText: '# …' }] : [];
  return marks! + applyEdits(body!, [...lineEdits(stand, line), ...held]);
}

function redactFile(stand: StandIns, text: string, release: Release): string {
  const edits: Edit[] = [];
  for (const line of parseFile(text, { release }).lines) {
    edits.push(...lineEdits(stand, line));
    if (!line.comment) continue;
    const found = text.slice(line.comment.start, line.comment.end);
    const end = /\r?$/.exec(found)![0];
    const plain = found.slice(0, found.length - end.length);
    const newText = line.keyword ? stand.comment(plain) : redactComment(stand, plain, release);
    if (newText !== plain) edits.push({ range: line.comment, newText: newText + end });
  }
  return applyEdits(text, edits);
}

const ORDER = ['user', 'group', 'host', 'address', 'path', 'text', 'comment'] as const satisfies readonly RedactedKind[]; // prettier-ignore

/** Redact files and the connection that they are looked at for. Never throws on input. */
export function redact({ files, main, release, connection }: RedactInput): Redacted {
  const stand = new StandIns();
  // In the order of their names, so that the stand-ins are read in the same order.
  const names = new Map([...files.keys()].sort().map((name) => [name, stand.path(name)]));
  const texts = new Map(
    [...files].map(([name, text]) => [names.get(name)!, redactFile(stand, text, release)]),
  );
  const { user, groups, host, address, laddr, lport } = connection;
  return {
    files: texts,
    main: names.get(main) ?? main,
    connection: {
      ...(user !== undefined && { user: stand.name('user', user) }),
      ...(groups !== undefined && { groups: groups.map((group) => stand.name('group', group)) }),
      ...(host !== undefined && { host: stand.address(host) }),
      ...(address !== undefined && { address: stand.address(address) }),
      ...(laddr !== undefined && { laddr: stand.address(laddr) }),
      ...(lport !== undefined && { lport }),
    },
    replaced: ORDER.flatMap((kind) =>
      [...(stand.replaced.get(kind) ?? [])].map(([from, to]) => ({ kind, from, to })),
    ),
  };
}
