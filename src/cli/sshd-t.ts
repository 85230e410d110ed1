import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '#openssh/sshd_config/connection.ts';
import { dumpText, evaluate } from '#openssh/sshd_config/effective.ts';
import { expandGlob, includePattern } from '#openssh/sshd_config/include.ts';
import { DISTRIBUTIONS, keyword, type Distribution } from '#openssh/sshd_config/keywords.ts';
import { parseFile } from '#openssh/sshd_config/parse.ts';
import { parsePort } from '#openssh/sshd_config/read/network.ts';
import { printed, utf8 } from '#openssh/sshd_config/vis.ts';
import { atLeast, DEFAULT_RELEASE, parseRelease, RELEASES, type Release } from '#openssh/releases.ts';

const USAGE = `usage: nms sshd-T [OPTION …] [-f] FILE
Print what \`sshd -T -f FILE\` prints, and end with its exit status.

  --release 9.2          OpenSSH release, ${RELEASES[0]} to ${RELEASES.at(-1)!} (default ${DEFAULT_RELEASE})
  --distribution NAME    ${DISTRIBUTIONS.join(', ')} (default upstream)
  -C user=U,host=H,…     the connection: user, host, addr, laddr, lport, rdomain=…, invalid-user
  --groups G,…           groups of the user, for Match Group
  --root DIR             where the files of Include are looked up (default /)
  -h HOSTKEY             a host key that exists; other HostKey files are then looked up
  --no-network           as on a machine without an IPv6 address: the order of the wildcard addresses
  -t                     check only, print nothing
  -f FILE                the configuration file
  --help                 this text
`;

class Usage extends Error {}

interface Arguments {
  release: Release;
  distribution: Distribution;
  specs: string[];
  groups: string[] | undefined;
  root: string;
  hostKeys: string[];
  mode: 'T' | 't';
  network: boolean;
  file: string | undefined;
}

function parseArguments(args: readonly string[]): Arguments | 'help' {
  const found: Arguments = {
    release: DEFAULT_RELEASE,
    distribution: 'upstream',
    specs: [],
    groups: undefined,
    root: '/',
    hostKeys: [],
    mode: 'T',
    network: true,
    file: undefined,
  };
  const rest = [...args];
  const value = (option: string): string => {
    const next = rest.shift();
    if (next === undefined) throw new Usage(`${option} needs an argument`);
    return next;
  };
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg.startsWith('--') && arg.includes('=')) {
      rest.unshift(arg.slice(arg.indexOf('=') + 1));
      arg = arg.slice(0, arg.indexOf('='));
    }
    switch (arg) {
      case '--help':
        return 'help';
      case '--release': {
        const text = value(arg);
        const release = parseRelease(text);
        if (!release) throw new Usage(`no release ${JSON.stringify(text)}; known are ${RELEASES.join(' ')}`);
        found.release = release;
        break;
      }
      case '--distribution': {
        const name = value(arg);
        const known = DISTRIBUTIONS.find((each) => each === name);
        if (!known)
          throw new Usage(`no distribution ${JSON.stringify(name)}; known are ${DISTRIBUTIONS.join(' ')}`);
        found.distribution = known;
        break;
      }
      case '-C':
        found.specs.push(value(arg));
        break;
      case '--groups':
        found.groups = value(arg)
          .split(',')
          .filter((group) => group !== '');
        break;
      case '--root':
        found.root = value(arg);
        break;
      case '-h':
        found.hostKeys.push(value(arg));
        break;
      case '--no-network':
        found.network = false;
        break;
      case '-t':
      case '-T':
        found.mode = arg === '-t' ? 't' : 'T';
        break;
      case '-f':
        found.file = value(arg);
        break;
      default:
        if (arg.startsWith('-') && arg !== '-') throw new Usage(`no option ${arg}`);
        if (found.file !== undefined) throw new Usage(`more than one file: ${found.file} and ${arg}`);
        found.file = arg;
    }
  }
  return found;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Source: servconf.c `parse_server_match_testspec`. @returns sshd's error text */
function readSpec(spec: string, release: Release, into: Writable<Connection>): string | undefined {
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
      const port = parsePort(text, { from: (since) => atLeast(release, since) });
      if (port === -1) return `Invalid port '${text}' in test mode specification ${part}`;
      into.lport = port;
    } else return `Invalid test mode specification ${part}`;
  }
  return undefined;
}

/** The text of a file; bytes that are not UTF-8 as lone surrogates, so that they can be printed again. */
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

/** Bytes of a text that `decodeBytes` made. */
export function encodeBytes(text: string): Uint8Array {
  return Uint8Array.from(utf8(text));
}

/** Every file below the directories that the Include lines of the known files reach. */
function gatherFiles(main: string, root: string, release: Release): Map<string, string> {
  const files = new Map([[main, decodeBytes(readFileSync(main))]]);
  if (!atLeast(release, '8.2')) return files;
  const queue = [main];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    for (const line of parseFile(files.get(path)!, { release }).lines) {
      if (!line.keyword || keyword(line.keyword.text)?.name !== 'Include') continue;
      for (const argument of line.arguments) {
        for (const found of onDisk(includePattern(argument.text, release), root)) {
          if (files.has(found)) continue;
          files.set(found, decodeBytes(readFileSync(join(root, found))));
          queue.push(found);
        }
      }
    }
  }
  return files;
}

/** Paths below the root that a pattern matches. Only directories that can match are listed. */
function onDisk(pattern: string, root: string): readonly string[] {
  if (!pattern.startsWith('/')) return [];
  let paths = [''];
  for (const part of pattern.split('/').slice(1)) {
    if (part === '') continue;
    const next: string[] = [];
    for (const base of paths) {
      const names = /[*?[\\]/.test(part) ? list(join(root, base)) : [part];
      const wanted = expandGlob(part, names);
      for (const name of wanted) if (existsSync(join(root, base, name))) next.push(`${base}/${name}`);
    }
    paths = next;
  }
  return paths.filter((path) => statSync(join(root, path)).isFile());
}

function list(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/** Addresses that /etc/hosts has for a name; names are not asked of the network. */
function hostsFile(root: string, name: string): readonly string[] | undefined {
  let text = '';
  try {
    text = readFileSync(join(root, '/etc/hosts'), 'utf8');
  } catch {
    // No file, no names.
  }
  const found = text
    .split('\n')
    .map((line) =>
      line
        .split('#', 1)[0]!
        .trim()
        .split(/[ \t]+/),
    )
    .filter(([, ...names]) => names.includes(name))
    .map(([address]) => address!);
  return found.length > 0 ? [...new Set(found)] : undefined;
}

/** Is there an IPv6 address beyond the loopback and link-local ones? */
function hasIPv6(): boolean {
  return Object.values(networkInterfaces()).some((addresses) =>
    addresses?.some(
      ({ family, internal, address }) => family === 'IPv6' && !internal && !address.startsWith('fe80'),
    ),
  );
}

function fail(text: string, status: number): number {
  process.stderr.write(`${text}\n`);
  return status;
}

/** `nms sshd-T`: print what sshd -T prints. @returns its exit status */
export async function run(args: string[]): Promise<number> {
  await Promise.resolve();
  let given: Arguments | 'help';
  try {
    given = parseArguments(args);
  } catch (error) {
    if (!(error instanceof Usage)) throw error;
    return fail(`nms sshd-T: ${error.message}\n${USAGE}`, 2);
  }
  if (given === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const { file, release, distribution, specs, groups, root, hostKeys, mode, network } = given;
  if (file === undefined) return fail(`nms sshd-T: no file\n${USAGE}`, 2);
  const connection: Writable<Connection> = {};
  for (const spec of specs) {
    const problem = readSpec(spec, release, connection);
    if (problem !== undefined) return fail(problem, 1);
  }
  if (specs.length > 0 && mode === 't')
    return fail('Config test connection parameter (-C) provided without test mode (-T)', 255);
  if (
    specs.length > 0 &&
    !atLeast(release, '7.7') &&
    [connection.user, connection.host, connection.address].includes(undefined)
  )
    return fail('user, host and addr are all required when testing Match configs', 255);
  if (groups) connection.groups = groups;
  let files: Map<string, string>;
  try {
    files = file === 'none' ? new Map([[file, '']]) : gatherFiles(file, root, release);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const text =
      code === 'ENOENT' ? 'No such file or directory' : code === 'EACCES' ? 'Permission denied' : undefined;
    if (code === 'EISDIR') files = new Map([[file, '']]);
    else return fail(`${file}: ${text ?? String(error)}`, 1);
  }
  const evaluation = evaluate({
    files,
    main: file,
    release,
    distribution,
    mode,
    complete: true,
    ...(specs.length > 0 && { connection }),
    environment: {
      cwd: process.cwd(),
      ipv6: network && hasIPv6(),
      resolve: (name) => hostsFile(root, name) ?? 'Temporary failure in name resolution',
      services: existsSync(join(root, '/etc/services')),
      hostKeys,
      ...(hostKeys.length > 0 && {
        exists: (path: string) => hostKeys.includes(path) || existsSync(join(root, path)),
      }),
    },
  });
  for (const message of evaluation.messages) process.stderr.write(`${printed(message.text)}\r\n`);
  process.stdout.write(encodeBytes(dumpText(evaluation)));
  return evaluation.verdict.status;
}
