/* eslint-disable no-restricted-imports -- only tests import this file */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { parseRelease, type Release } from '../releases.ts';

/** Release of the installed ssh, or undefined if there is none. */
export const INSTALLED: Release | undefined = parseRelease(
  spawnSync('ssh', ['-V'], { encoding: 'utf8' }).stderr ?? '',
);

/** Name of the file in what `ssh` prints. */
export const FILE = 'CFG';

/** What a run of `ssh -G -F FILE HOST` gave; the file's path is replaced by `CFG`. */
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

/** Run the installed ssh on a configuration; nothing is connected to. What it says of its standard input is left out. */
export function sshG(
  config: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Run {
  const folder = mkdtempSync(path.join(tmpdir(), 'ssh-g-'));
  try {
    const file = path.join(folder, 'config');
    writeFileSync(file, config);
    const { status, stdout, stderr } = spawnSync('ssh', ['-G', '-F', file, ...args], {
      encoding: 'utf8',
      input: '',
      env: { PATH: process.env['PATH'] ?? '', HOME: RUNNER.home, ...env },
    });
    const said = lines(stderr.replaceAll(file, FILE)).filter(
      (line) => !line.startsWith('Pseudo-terminal will not'),
    );
    return { status: status ?? -1, stdout: lines(stdout), stderr: said };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
