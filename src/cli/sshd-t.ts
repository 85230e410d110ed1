import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '#openssh/sshd_config/connection.ts';
import { dumpText, evaluate } from '#openssh/sshd_config/effective.ts';
import { DISTRIBUTIONS, type Distribution } from '#openssh/sshd_config/keywords.ts';
import { printed, utf8 } from '#openssh/vis.ts';
import { atLeast, DEFAULT_RELEASE, parseRelease, RELEASES, type Release } from '#openssh/releases.ts';
import { readConfig, readSpec, Unreadable, type ConfigOnDisk, type Writable } from './read-config.ts';

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
  -f FILE                the configuration file, - for standard input
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

/** Bytes of a text that `decodeBytes` made. */
export function encodeBytes(text: string): Uint8Array {
  return Uint8Array.from(utf8(text));
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
    .filter(([, ...names]) => names.some((each) => each.toLowerCase() === name.toLowerCase()))
    .map(([address]) => address!);
  return found.length > 0 ? [...new Set(found)] : undefined;
}

/** Home directories by the name of the user, as /etc/passwd has them. */
function homesOf(root: string): ReadonlyMap<string, string> {
  let text = '';
  try {
    text = readFileSync(join(root, '/etc/passwd'), 'utf8');
  } catch {
    // No file, no users.
  }
  const rows = text.split('\n').map((line) => line.split(':'));
  return new Map(rows.filter((row) => row.length > 5).map((row) => [row[0]!, row[5]!]));
}

/** Is there a file? A directory is no key. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
}

/** Names of the network interfaces; undefined where the system does not list them. */
function interfaces(): readonly string[] | undefined {
  try {
    return readdirSync('/sys/class/net');
  } catch {
    return undefined;
  }
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
  let config: ConfigOnDisk = { files: new Map([[file, '']]), unreadable: new Map() };
  try {
    if (file !== 'none') config = readConfig(file, root, { release, distribution });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    // A directory can be opened, and has no lines.
    if (error.code !== 'EISDIR') return fail(error.message, 1);
  }
  const found = interfaces();
  const evaluation = evaluate({
    files: config.files,
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
      homes: homesOf(root),
      unreadable: config.unreadable,
      ...(found && { interfaces: found }),
      ...(hostKeys.length > 0 && {
        exists: (path: string) => hostKeys.includes(path) || isFile(join(root, path)),
      }),
    },
  });
  for (const { text, plain } of evaluation.messages)
    process.stderr.write(plain ? encodeBytes(`${text}\n`) : `${printed(text)}\r\n`);
  process.stdout.write(encodeBytes(dumpText(evaluation)));
  return evaluation.verdict.status;
}
