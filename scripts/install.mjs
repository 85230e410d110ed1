/**
 * Runs on whatever Node the machine has (20 or newer), before anything is installed; so plain JavaScript and
 * nothing but Node. `npm ci` brings a current Node with it (the optional dependency node-PLATFORM), which npm
 * scripts find first on their PATH.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules', '.bin');

/** The environment in which the project's own programs come first. */
export const env = {
  ...process.env,
  PATH: BIN + delimiter + process.env.PATH,
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** Run a program in the checkout with its output shown; the exit status. */
export function run(command, args, options = {}) {
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    env,
    stdio: 'inherit',
    shell: windows,
    ...options,
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** The same beside others: resolves with the exit status and all that was printed, both outputs in one. */
export function runAside(command, args) {
  const child = spawn(command, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ status: 1, output: `${command}: ${error.message}` }));
    child.on('close', (code, signal) =>
      resolve({ status: code ?? 1, output: signal === null ? output : `${output}\nended by ${signal}` }),
    );
  });
}

/** Install the locked packages where they are missing or another lock's. */
export function ensurePackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const stamp = join(ROOT, 'node_modules', '.lock-hash');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the packages (npm ci) …');
  const status = run('npm', ['ci', '--no-audit', '--loglevel=error']);
  if (status !== 0) process.exit(status);
  writeFileSync(stamp, lock);
}

/** True on Debian and Ubuntu as root: the only place where system packages are installed for the reader. */
export function mayInstallSystemPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
