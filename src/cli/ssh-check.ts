import { homedir, hostname, userInfo } from 'node:os';
import path from 'node:path';
import { DEFAULT_RELEASE, RELEASES, type Release } from '#openssh/releases.ts';
import { splitArguments } from '#openssh/arguments.ts';
import { checkSshConfig, destinationOf, type SshCheck } from '#openssh/ssh_config/check.ts';
import { CLIENT_SYSTEMS, type ClientSystem } from '#openssh/ssh_config/generate.ts';
import { isDebian, SSH_DISTRIBUTIONS } from '#openssh/ssh_config/keywords.ts';
import { parseSshConfig } from '#openssh/ssh_config/parse.ts';
import { includePattern } from '#openssh/ssh_config/include-path.ts';
import { ending, Findings, oneOf, parseCommand, Problem, releaseOf } from './check-command.ts';
import { pathsOnDisk } from './paths-on-disk.ts';
import { readIncluded, readText, STDIN } from './read-config.ts';
import { forTerminal } from './terminal.ts';

const SYSTEMS = Object.keys(CLIENT_SYSTEMS) as ClientSystem[];

const USAGE = `usage: nms ssh-check [OPTION …] [-F] FILE [HOST …]
List what the checker finds in an ssh_config and the files it includes, one line each:
FILE:LINE:COLUMN: SEVERITY: MESSAGE [RULE]
then, for each name in the files and each HOST, its socket and the length of that. Nothing is run or looked up.

  --json                 an object {accepted, findings: [{id, severity, file, line, column, endLine, endColumn,
                         message, fix?}], hosts: [{name, destination, controlPath?, bytes?, createLimit?, verdict?,
                         refused?}]}
  --release 9.2          OpenSSH release, ${RELEASES[0]} to ${RELEASES.at(-1)!} (default ${DEFAULT_RELEASE})
  --distribution NAME    ${SSH_DISTRIBUTIONS.join(', ')} (default upstream)
  --system NAME          ${SYSTEMS.join(', ')} (default linux)
  --home DIR, --user U   home directory and name of the local user (default: yours)
  --local-host NAME      name of this machine, for %l, %L and %C (default: its own)
  -F FILE                the configuration file, - for standard input
  --help                 this text

exit status: 0 nothing, or only notes (info); 1 a warning; 2 usage, or a file that cannot be read;
3 ssh would exit with 255
`;

const OPTIONS = {
  json: { type: 'boolean' },
  release: { type: 'string' },
  distribution: { type: 'string' },
  system: { type: 'string' },
  home: { type: 'string' },
  user: { type: 'string' },
  'local-host': { type: 'string' },
  file: { type: 'string', short: 'F' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The main file and all that its Include lines reach; the deepest files are not followed forever. */
function gather(
  main: string,
  home: string,
  release: Release,
  debian: boolean,
): { files: ReadonlyMap<string, string>; unreadable: ReadonlyMap<string, string> } {
  const files = new Map<string, string>();
  const unreadable = new Map<string, string>();
  const queue = [main];
  for (let name = queue.shift(); name !== undefined && files.size < 1000; name = queue.shift()) {
    if (files.has(name)) continue;
    const file = name === main ? { text: readMain(name) } : readIncluded(name, debian);
    const { text } = file;
    files.set(name, text);
    if ('unreadable' in file && file.unreadable !== undefined) unreadable.set(name, file.unreadable);
    for (const { keyword, rest } of parseSshConfig(text, release)) {
      if (keyword !== 'include') continue;
      for (const { text: argument } of splitArguments(rest, { release, program: 'ssh' }).words)
        queue.push(...pathsOnDisk(includePattern(argument, home)));
    }
  }
  return { files, unreadable };
}

function readMain(name: string): string {
  try {
    return readText(name);
  } catch (error) {
    throw new Problem((error as Error).message);
  }
}

function check(args: string[]): number {
  const { values, positionals } = parseCommand(args, OPTIONS, USAGE);
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [main, ...hosts] = [...(values.file === undefined ? [] : [values.file]), ...positionals];
  if (main === undefined) throw new Problem(`no file\n${USAGE}`);
  const release = releaseOf(values.release);
  const distribution = oneOf('distribution', values.distribution ?? 'upstream', SSH_DISTRIBUTIONS);
  const system = oneOf('system', values.system ?? 'linux', SYSTEMS);
  const home = values.home ?? homedir();
  const { username, uid } = userInfo();
  const file = main === STDIN ? main : path.resolve(main);
  const { files, unreadable } = gather(file, home, release, isDebian(distribution));
  const result = checkSshConfig({
    files,
    unreadable,
    main: file,
    release,
    distribution,
    system,
    home,
    user: values.user ?? username,
    ...(uid >= 0 && { uid }),
    localHost: values['local-host'] ?? hostname(),
    hosts,
    complete: true,
  });
  const findings = new Findings(result.findings, files, (name) => (name === file ? main : name));
  print(result, findings, values.json === true);
  if (!result.accepted || result.findings.some(({ severity }) => severity === 'error')) return 3;
  return result.findings.some(({ severity }) => severity === 'warning') ? 1 : 0;
}

function print({ accepted, hosts }: SshCheck, findings: Findings, json: boolean): void {
  const rows = hosts.map((subject) => {
    const { name, values, budget, answer } = subject;
    const controlPath = values?.controlPath;
    return {
      name,
      destination: destinationOf(subject),
      ...(controlPath !== undefined && { controlPath }),
      ...(budget && { bytes: budget.bytes, createLimit: budget.createLimit, verdict: budget.verdict }),
      ...(!values && { refused: answer.stderr.at(-1) ?? '' }),
    };
  });
  if (json) {
    const whole = { accepted, findings: findings.json(), hosts: rows };
    process.stdout.write(`${JSON.stringify(whole, undefined, 2)}\n`);
    return;
  }
  process.stdout.write(findings.text());
  for (const { name, controlPath = 'no socket', bytes, createLimit, refused } of rows)
    process.stdout.write(
      forTerminal(
        `${name}: ${refused === undefined ? controlPath : `ssh exits with 255: ${refused}`}${bytes === undefined ? '' : ` (${bytes} of ${createLimit!} bytes)`}\n`,
      ),
    );
}

/** `nms ssh-check`: list the findings. @returns the exit status, as the usage text says */
export function run(args: string[]): Promise<number> {
  return ending('ssh-check', () => check(args));
}
