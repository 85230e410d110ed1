import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, networkInterfaces, userInfo } from 'node:os';
import path from 'node:path';
import { parseRelease, type Release } from '../releases.ts';

/** Where `scripts/roots.mjs` makes Debian roots with other releases of OpenSSH. */
const ROOTS = process.env['NMS_ROOTS'] ?? '/var/cache/no-more-sessions/roots';

const PATH = process.env['PATH'] ?? '';

/** Run ssh, here or in the root folder of another system. */
function ssh(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): { status: number; out: string; err: string } {
  const [program = 'ssh', ...first] = root === '' ? [] : ['chroot', root, 'ssh'];
  const run = spawnSync(program, [...first, ...args], { encoding: 'utf8', input: '', env });
  return { status: run.status ?? -1, out: run.stdout ?? '', err: run.stderr ?? '' };
}

const releaseIn = (root: string): Release | undefined => parseRelease(ssh(root, ['-V'], { PATH }).err);

/** Release of the ssh of this machine, or undefined if there is none. */
export const INSTALLED: Release | undefined = releaseIn('');

/** An ssh that can be run. */
export interface RealSsh {
  /** Its root folder; empty for this machine's. */
  readonly root: string;
  readonly release: Release;
}

/** This machine's ssh first, then those of the Debian roots (which need to be root); each release once. */
export function realSshs(): RealSsh[] {
  const made =
    process.getuid?.() === 0 && existsSync(ROOTS)
      ? readdirSync(ROOTS).filter((suite) => existsSync(path.join(ROOTS, suite, 'usr/bin/ssh')))
      : [];
  const found = ['', ...made.map((suite) => path.join(ROOTS, suite))].flatMap((root) => {
    const release = releaseIn(root);
    return release ? [{ root, release }] : [];
  });
  return found.filter(({ release }, at) => found.findIndex((other) => other.release === release) === at);
}

/** What a run of `ssh -G -F FILE HOST` gave; the file is called `/D/config`. */
export interface Run {
  /** The folder that `/D` stood for. */
  readonly folder: string;
  /** Lines on stderr as they were, with that folder. */
  readonly said: readonly string[];
  readonly status: number;
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
}

/** Who runs the tests: what ssh takes from the password database and from gethostname. */
export const RUNNER = {
  user: userInfo().username,
  uid: userInfo().uid,
  home: userInfo().homedir,
  localHost: hostname(),
  localAddresses: Object.values(networkInterfaces()).flatMap((list = []) =>
    list.map((each) =>
      each.family === 'IPv6' && each.scopeid !== 0 ? `${each.address}%${each.scopeid}` : each.address,
    ),
  ),
};

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
    .filter((line) => line !== '');

/**
 * Run ssh on a configuration; nothing is connected to. What it says of its standard input is left out, and what a shell says.
 * @param files by name: `config` and those that it includes; `/D/` in them stands for their folder
 * @param root of the ssh to run; empty for this machine's
 */
export function sshG(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  root = '',
): Run {
  const folder = mkdtempSync(path.join(root, '/tmp/ssh-g-'));
  const inside = folder.slice(root.length);
  try {
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(path.join(folder, name), text.replaceAll('/D/', `${inside}/`));
    }
    const all = { PATH, HOME: RUNNER.home, ...env };
    const { status, out, err } = ssh(root, ['-G', '-F', `${inside}/config`, ...args], all);
    const said = lines(err).filter((line) => !/^(?:Pseudo-terminal will not|\/bin\/sh: )/.test(line));
    const stderr = said.map((line) => line.replaceAll(`${inside}/`, '/D/'));
    return { folder: inside, status, stdout: lines(out), stderr, said };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
