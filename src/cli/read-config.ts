import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BAD_PERMISSIONS, type ConfigFile } from '#openssh/ssh_config/config-file.ts';
import type { Connection } from '#openssh/sshd_config/connection.ts';
import { includePattern } from '#openssh/sshd_config/include.ts';
import { keyword, stateOf, type Build } from '#openssh/sshd_config/keywords.ts';
import { parseFile } from '#openssh/sshd_config/parse.ts';
import { parsePort } from '#openssh/port.ts';
import { atLeast, type Release } from '#openssh/releases.ts';
import { pathsOnDisk } from './paths-on-disk.ts';

/** The text of a file; bytes that are not UTF-8 as lone surrogates, so that they can be written again. */
export function decodeBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    let text = '';
    for (let i = 0; i < bytes.length;) {
      const length = sequenceLength(bytes, i);
      text +=
        length === 0
          ? String.fromCharCode(0xdc00 + bytes[i]!)
          : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(i, i + length));
      i += Math.max(1, length);
    }
    return text;
  }
}

/** Length of the UTF-8 sequence at an offset; 0 if there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  const length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0; // prettier-ignore
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(at, at + length));
    return at + length <= bytes.length ? length : 0;
  } catch {
    return 0;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or directory',
  EACCES: 'Permission denied',
  EISDIR: 'Is a directory',
  ENOTDIR: 'Not a directory',
  ELOOP: 'Too many levels of symbolic links',
  EFBIG: 'File too large',
};

/** The system's words for why a file cannot be read. */
export function reasonOf(error: unknown): string {
  return REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message;
}

/** A file that cannot be read; the message is the one with which sshd ends. */
export class Unreadable extends Error {
  readonly code: string;
  readonly reason: string;

  constructor(path: string, error: unknown) {
    const reason = reasonOf(error);
    super(`${path}: ${reason}`);
    this.reason = reason;
    this.code = (error as NodeJS.ErrnoException).code ?? '';
  }
}

/** Most bytes of a configuration: more is a log given by mistake, and would be read for minutes. */
const LARGEST = 64 * 1024 * 1024;

/** What stands for standard input where a file is asked for. */
export const STDIN = '-';

/** The text of a file, or of standard input. @throws Unreadable */
export function readText(path: string, shown = path): string {
  try {
    if (path !== STDIN && statSync(path).size > LARGEST) throw Object.assign(new Error(), { code: 'EFBIG' });
    return decodeBytes(readFileSync(path === STDIN ? 0 : path));
  } catch (error) {
    throw new Unreadable(shown, error);
  }
}

/**
 * A file that an Include of a client's configuration finds: its text, or why ssh does not read it.
 * @param debian a group may write to it if it has no other member, which is not looked up
 */
export function readIncluded(name: string, debian: boolean): ConfigFile {
  try {
    const { uid, mode } = statSync(name);
    const others = mode & (debian ? 0o002 : 0o022);
    if (others !== 0 || (uid !== 0 && uid !== (process.getuid?.() ?? uid)))
      return { name, text: '', unreadable: BAD_PERMISSIONS };
    return { name, text: readText(name) };
  } catch (error) {
    return { name, text: '', unreadable: error instanceof Unreadable ? error.reason : reasonOf(error) };
  }
}

/** Files by path; of those that cannot be opened the system's word for why. */
export interface ConfigOnDisk {
  readonly files: ReadonlyMap<string, string>;
  readonly unreadable: ReadonlyMap<string, string>;
}

/**
 * A configuration and every file that its Include lines reach.
 * @param root where the paths of Include start
 * @throws Unreadable for the main file, and for what is too large
 */
export function readConfig(main: string, root: string, build: Build): ConfigOnDisk {
  const { release } = build;
  const files = new Map([[main, readText(main)]]);
  const unreadable = new Map<string, string>();
  if (stateOf(keyword('Include')!, build) !== 'active') return { files, unreadable };
  const queue = [main];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    for (const line of parseFile(files.get(path)!, { release }).lines) {
      if (!line.keyword || keyword(line.keyword.text)?.name !== 'Include') continue;
      for (const argument of line.arguments) {
        const pattern = includePattern(argument.text, release);
        for (const found of pathsOnDisk(pattern, root)) {
          if (files.has(found)) continue;
          files.set(found, textOrReason(join(root, found), found, unreadable));
          queue.push(found);
        }
      }
    }
  }
  return { files, unreadable };
}

/** The text of an included file; empty, and the reason noted, where it cannot be opened. @throws Unreadable */
function textOrReason(path: string, name: string, unreadable: Map<string, string>): string {
  try {
    return readText(path, name);
  } catch (error) {
    if (!(error instanceof Unreadable) || error.code === 'EFBIG') throw error;
    unreadable.set(name, error.reason);
    return '';
  }
}

/** What is filled in piece by piece. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Read one argument of `-C` into a connection. Source: servconf.c `parse_server_match_testspec`.
 * @returns sshd's error text, if it has one
 */
export function readSpec(spec: string, release: Release, into: Writable<Connection>): string | undefined {
  for (const part of spec.split(',')) {
    if (part === '') break;
    const equals = part.indexOf('=');
    const name = equals === -1 ? part : part.slice(0, equals);
    const text = part.slice(equals + 1);
    if (name === 'invalid-user' && equals === -1 && atLeast(release, '9.9')) into.invalidUser = true;
    else if (equals === -1) return `Invalid test mode specification ${part}`;
    else if (name === 'user') into.user = text;
    else if (name === 'host') into.host = text;
    else if (name === 'addr') into.address = text;
    else if (name === 'laddr') into.laddr = text;
    else if (name === 'rdomain' && atLeast(release, '7.7')) into.rdomain = text;
    else if (name === 'lport') {
      const port = parsePort(text, release);
      if (port === -1) return `Invalid port '${text}' in test mode specification ${part}`;
      into.lport = port;
    } else return `Invalid test mode specification ${part}`;
  }
  return undefined;
}
