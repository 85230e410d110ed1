import { homedir, hostname, userInfo } from 'node:os';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Finding } from '#openssh/diagnostic.ts';
import { LineCounter } from '#openssh/line-counter.ts';
import { DEFAULT_RELEASE, parseRelease, RELEASES, type Release } from '#openssh/releases.ts';
import { splitArguments } from '#openssh/arguments.ts';
import { checkSshConfig, destinationOf, type SshCheck } from '#openssh/ssh_config/check.ts';
import { CLIENT_SYSTEMS, type ClientSystem } from '#openssh/ssh_config/generate.ts';
import { SSH_DISTRIBUTIONS } from '#openssh/ssh_config/keywords.ts';
import { parseSshConfig } from '#openssh/ssh_config/parse.ts';
import { includePattern } from '#openssh/ssh_config/read-config.ts';
import { pathsOnDisk } from './paths-on-disk.ts';

const SYSTEMS = Object.keys(CLIENT_SYSTEMS) as ClientSystem[];

const USAGE = `usage: nms ssh-check [OPTION …] [-F] FILE [HOST …]
List what the checker finds in an ssh_config and the files it includes, one line each:
FILE:LINE:COLUMN: SEVERITY: MESSAGE [RULE]
then, for each name in the files and each HOST, its socket and the length of that. Nothing is run or looked up.

  --json                 an object {accepted, findings: [{id, severity, file, line, column, endLine, endColumn,
                         message, fix?}], hosts: [{name, destination, controlPath?, bytes?, createLimit?, verdict?}]}
  --release 9.2          OpenSSH release, ${RELEASES[0]} to ${RELEASES.at(-1)!} (default ${DEFAULT_RELEASE})
  --distribution NAME    ${SSH_DISTRIBUTIONS.join(', ')} (default upstream)
  --system NAME          ${SYSTEMS.join(', ')} (default linux)
  --home DIR, --user U   home directory and name of the local user (default: yours)
  --local-host NAME      name of this machine, for %l, %L and %C (default: its own)
  -F FILE                the configuration file
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

/** What is wrong with the command line, or with a file. */
class Problem extends Error {}

function parse(args: string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Problem(`${(error as Error).message}\n${USAGE}`);
  }
} // prettier-ignore

/** One of several words. */
function oneOf<T extends string>(option: string, text: string, words: readonly T[]): T {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new Problem(`no ${option} ${text}; known are ${words.join(' ')}`);
  return found;
}

/** The main file and all that its Include lines reach; the deepest files are not followed forever. */
function gather(main: string, home: string, release: Release): Map<string, string> {
  const files = new Map<string, string>();
  const queue = [main];
  for (let name = queue.shift(); name !== undefined && files.size < 1000; name = queue.shift()) {
    if (files.has(name)) continue;
    let text: string;
    try {
      text = readFileSync(name, 'utf8');
    } catch (error) {
      // ssh passes over an included file that it cannot open.
      if (name !== main) continue;
      const { code } = error as NodeJS.ErrnoException;
      throw new Problem(
        `${name}: ${code === 'ENOENT' ? 'No such file or directory' : (error as Error).message}`,
      );
    }
    files.set(name, text);
    for (const { keyword, rest } of parseSshConfig(text, release)) {
      if (keyword !== 'include') continue;
      for (const { text: argument } of splitArguments(rest, { release, program: 'ssh' }).words)
        queue.push(...pathsOnDisk(includePattern(argument, home)));
    }
  }
  return files;
}

function check(args: string[]): number {
  const { values, positionals } = parse(args);
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [main, ...hosts] = [...(values.file === undefined ? [] : [values.file]), ...positionals];
  if (main === undefined) throw new Problem(`no file\n${USAGE}`);
  const release = parseRelease(values.release ?? DEFAULT_RELEASE);
  if (!release) throw new Problem(`no release ${values.release!}; known are ${RELEASES.join(' ')}`);
  const distribution = oneOf('distribution', values.distribution ?? 'upstream', SSH_DISTRIBUTIONS);
  const system = oneOf('system', values.system ?? 'linux', SYSTEMS);
  const home = values.home ?? homedir();
  const { username, uid } = userInfo();
  const result = checkSshConfig({
    files: gather(path.resolve(main), home, release),
    main: path.resolve(main),
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
  return report(result, path.resolve(main), main, values.json === true);
}

/** Print the result. @returns the exit status */
function report(result: SshCheck, main: string, typed: string, json: boolean): number {
  const { findings, accepted, hosts } = result;
  const counters = new Map<string, LineCounter>();
  const counter = (file: string): LineCounter => {
    let found = counters.get(file);
    if (!found) counters.set(file, (found = new LineCounter(readFileSync(file, 'utf8'))));
    return found;
  };
  const place = (
    file: string,
    { start, end }: Finding['range'],
  ): { file: string; line: number; column: number; endLine: number; endColumn: number } => {
    const { line, column } = counter(file).position(start);
    const to = counter(file).position(end);
    return { file: file === main ? typed : file, line, column, endLine: to.line, endColumn: to.column };
  };
  const rows = hosts.map((subject) => {
    const { name, values, budget } = subject;
    const controlPath = values?.controlPath;
    return {
      name,
      destination: destinationOf(subject),
      ...(controlPath !== undefined && { controlPath }),
      ...(budget && { bytes: budget.bytes, createLimit: budget.createLimit, verdict: budget.verdict }),
    };
  });
  if (json) {
    const listed = findings.map(({ rule, severity, file, range, message, fix }) => ({
      id: rule,
      severity,
      ...place(file, range),
      message,
      ...(fix && {
        fix: {
          title: fix.title,
          edits: fix.edits.map((edit) => ({ ...place(edit.file, edit.range), newText: edit.newText })),
        },
      }),
    }));
    process.stdout.write(`${JSON.stringify({ accepted, findings: listed, hosts: rows }, undefined, 2)}\n`);
  } else {
    for (const { rule, severity, file, range, message, fix } of findings) {
      const { line, column } = place(file, range);
      const repair = fix ? `  fix: ${fix.title}\n` : '';
      process.stdout.write(
        `${file === main ? typed : file}:${line}:${column}: ${severity}: ${message} [${rule}]\n${repair}`,
      );
    }
    for (const { name, controlPath = 'no socket', bytes, createLimit } of rows)
      process.stdout.write(
        `${name}: ${controlPath}${bytes === undefined ? '' : ` (${bytes} of ${createLimit!} bytes)`}\n`,
      );
  }
  if (!accepted || findings.some(({ severity }) => severity === 'error')) return 3;
  return findings.some(({ severity }) => severity === 'warning') ? 1 : 0;
}

/** `nms ssh-check`: list the findings. @returns the exit status, as the usage text says */
export async function run(args: string[]): Promise<number> {
  await Promise.resolve();
  try {
    return check(args);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(`nms ssh-check: ${error.message}\n`);
    return 2;
  }
}
