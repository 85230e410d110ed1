/* eslint-disable no-restricted-imports -- only tests import this file */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { parseRelease, type Release } from '../releases.ts';

/** A root folder of another system whose ssh is to be run, as debootstrap makes it; needs to be root. */
const ROOT = process.env['NMS_SSH_ROOT'] ?? '';

/** Run ssh, here or in the root folder. */
function ssh(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): { status: number; out: string; err: string } {
  const [program = 'ssh', ...first] = ROOT === '' ? [] : ['chroot', ROOT, 'ssh'];
  const run = spawnSync(program, [...first, ...args], { encoding: 'utf8', input: '', env });
  return { status: run.status ?? -1, out: run.stdout ?? '', err: run.stderr ?? '' };
}

const PATH = process.env['PATH'] ?? '';

/** Release of that ssh, or undefined if there is none. */
export const INSTALLED: Release | undefined = parseRelease(ssh(['-V'], { PATH }).err);

/** What a run of `ssh -G -F FILE HOST` gave; the file is called `/D/config`. */
export interface Run {
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
};

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
    .filter((line) => line !== '');

/**
 * Run ssh on a configuration; nothing is connected to. What it says of its standard input is left out.
 * @param files by name: `config` and those that it includes; `/D/` in them stands for their folder
 */
export function sshG(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Run {
  const folder = mkdtempSync(path.join(ROOT, ROOT === '' ? tmpdir() : '/tmp', 'ssh-g-'));
  const inside = folder.slice(ROOT.length);
  try {
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(path.join(folder, name), text.replaceAll('/D/', `${inside}/`));
    }
    const all = { PATH, HOME: RUNNER.home, ...env };
    const { status, out, err } = ssh(['-G', '-F', `${inside}/config`, ...args], all);
    const stderr = lines(err.replaceAll(`${inside}/`, '/D/')).filter(
      (line) => !line.startsWith('Pseudo-terminal will not'),
    );
    return { status, stdout: lines(out), stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
