import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parsePort } from '#openssh/port.ts';
import { DEFAULT_RELEASE, parseRelease, RELEASES, type Release } from '#openssh/releases.ts';
import { dumpLines, effectiveSsh, type IncludeSource } from '#openssh/ssh_config/effective.ts';
import { spelledAs } from '#openssh/glob.ts';
import { NOT_FOUND, type LookUp } from '#openssh/ssh_config/canonical-name.ts';
import { isDebian, SSH_DISTRIBUTIONS, type SshDistribution } from '#openssh/ssh_config/keywords.ts';
import { utf8 } from '#openssh/vis.ts';
import { pathsOnDisk } from './paths-on-disk.ts';
import { readIncluded, readText, type Unreadable } from './read-config.ts';

const HELP = `usage: nms ssh-G [OPTION …] [-F] FILE HOST
Print the host, user, hostname, port, controlmaster, controlpath and controlpersist lines of ssh -G -F FILE HOST
(FILE may be - for standard input),
with ssh's messages on stderr and its exit status. HOST is [user@]host or ssh://[user@]host[:port].
Nothing is run, and no name is looked up: lines on stderr that start with "nms:" say where that may matter.

  --release R        OpenSSH release, ${RELEASES[0]} to ${RELEASES.at(-1)!} (default ${DEFAULT_RELEASE})
  --distribution D   ${SSH_DISTRIBUTIONS.join(', ')} (default upstream)
  --user U           local user (default user)
  --uid N            local user id (default 1000)
  --home DIR         home directory (default /home/USER)
  --local-host H     name of this machine, for %l, %L and %C (default localhost)
  --env K=V          a variable for \${K}; may be repeated. HOME, USER and LOGNAME are set
  --resolves NAME    a name that the resolver finds, NAME=CANONICAL where it is an alias; may be repeated. Only
                     canonicalization asks; other names are taken as not found
  -p, -l, -S, -o     as those of ssh
`;

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  release: { type: 'string' },
  distribution: { type: 'string' },
  user: { type: 'string' },
  uid: { type: 'string' },
  home: { type: 'string' },
  'local-host': { type: 'string' },
  env: { type: 'string', multiple: true },
  resolves: { type: 'string', multiple: true },
  file: { type: 'string', short: 'F' },
  port: { type: 'string', short: 'p' },
  login: { type: 'string', short: 'l' },
  'control-path': { type: 'string', short: 'S' },
  option: { type: 'string', short: 'o', multiple: true },
} as const;

/** The text of a file, or the system's word for why there is none. */
function read(name: string): { text: string } | { reason: string } {
  try {
    return { text: readText(name) };
  } catch (error) {
    return { reason: (error as Unreadable).reason };
  }
}

/** Files of an Include on this machine. */
const includesOf =
  (debian: boolean): IncludeSource =>
  (pattern) =>
    pathsOnDisk(pattern).map((path) => ({ ...readIncluded(path, debian), name: spelledAs(path, pattern) }));

/** A mistake in how the command was called: what, and what to do. */
function misused(message: string): number {
  process.stderr.write(`nms ssh-G: ${message}\nnms ssh-G --help lists the options.\n`);
  return 2;
}

/** Names are the same with and without the dot of the root. */
const withoutDot = (text: string): string => text.replace(/\.$/, '');

/** Whole number of an option, or undefined for something else. */
function whole(text: string, most: number): number | undefined {
  return /^\d{1,10}$/.test(text) && Number(text) <= most ? Number(text) : undefined;
}

/**
 * `nms ssh-G`: what `ssh -G` of a release says about multiplexing.
 * @returns ssh's exit status (0 or 255); 2 for options that are wrong
 */
// eslint-disable-next-line @typescript-eslint/require-await -- the commands share this form
export async function run(args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return misused(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  const release: Release | undefined =
    values.release === undefined ? DEFAULT_RELEASE : parseRelease(values.release);
  if (!release)
    return misused(
      `no OpenSSH release "${values.release ?? ''}": give one from ${RELEASES[0]} to ${RELEASES.at(-1)!}`,
    );
  const distribution = values.distribution ?? 'upstream';
  if (!SSH_DISTRIBUTIONS.some((name) => name === distribution)) {
    return misused(`no distribution "${distribution}": give one of ${SSH_DISTRIBUTIONS.join(', ')}`);
  }
  const uid = whole(values.uid ?? '1000', 4_294_967_295);
  if (uid === undefined) return misused(`--uid "${values.uid ?? ''}" is no number`);
  const port = values.port === undefined ? undefined : parsePort(values.port, release);
  if (port !== undefined && port <= 0) {
    process.stderr.write(`Bad port '${values.port!}'\n`);
    return 255;
  }
  const [name, destination, ...more] =
    values.file === undefined ? positionals : [values.file, ...positionals];
  if (name === undefined || destination === undefined) return misused('give a FILE and a HOST');
  if (more.length > 0) return misused(`"${more[0]!}" is one argument too many`);

  const user = values.user ?? 'user';
  const home = values.home ?? `/home/${user}`;
  const env: Record<string, string> = { HOME: home, USER: user, LOGNAME: user };
  for (const pair of values.env ?? []) {
    const equals = pair.indexOf('=');
    if (equals < 1) return misused(`--env "${pair}" is not K=V`);
    env[pair.slice(0, equals)] = pair.slice(equals + 1);
  }
  const found = new Map(
    (values.resolves ?? []).map((pair) => {
      const [alias = '', canonical = alias] = pair.split('=');
      return [withoutDot(alias), withoutDot(canonical)];
    }),
  );
  const missing = new Set<string>();
  const lookUp: LookUp = (asked) => {
    const canonicalName = found.get(withoutDot(asked));
    if (canonicalName !== undefined) return { canonicalName };
    missing.add(asked);
    return { error: NOT_FOUND };
  };
  const file = read(name);
  if ('reason' in file) {
    process.stderr.write(`Can't open user config file ${name}: ${file.reason}\n`);
    return 255;
  }
  const answer = effectiveSsh({
    destination,
    file: { name, text: file.text },
    release,
    distribution: distribution as SshDistribution,
    localUser: user,
    uid,
    home,
    localHost: values['local-host'] ?? 'localhost',
    env,
    homes: { root: '/root', [user]: home },
    includes: includesOf(isDebian(distribution as SshDistribution)),
    exists: (path) => existsSync(path),
    lookUp,
    options: values.option ?? [],
    ...(port !== undefined && { port }),
    ...(values.login !== undefined && { user: values.login }),
    ...(values['control-path'] !== undefined && { controlPath: values['control-path'] }),
  });
  for (const { file: where, line, message } of answer.unknown) {
    process.stderr.write(`nms: ${where}${line > 0 ? ` line ${line}` : ''}: ${message}\n`);
  }
  for (const asked of missing)
    process.stderr.write(
      `nms: ${asked} counts as a name that is not found (--resolves ${asked} says that it is)\n`,
    );
  for (const line of answer.stderr) process.stderr.write(`${line}\n`);
  if (answer.values)
    process.stdout.write(
      Uint8Array.from(
        utf8(
          dumpLines(answer.values, release)
            .map((line) => `${line}\n`)
            .join(''),
        ),
      ),
    );
  return answer.status;
}
