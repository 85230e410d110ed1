/**
 * Other releases of OpenSSH to compare with: a Debian root each, made by debootstrap, kept on the machine between
 * runs. Only as root on Debian or Ubuntu. `NMS_ROOTS` names another place than /var/cache/no-more-sessions.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './install.mjs';

export const ROOTS = process.env.NMS_ROOTS ?? '/var/cache/no-more-sessions/roots';

/** Debian's suites that have an OpenSSH of their own: 8.4, 10.0, and the newest. 9.2 is bookworm's. */
const SUITES = ['bullseye', 'bookworm', 'trixie', 'sid'];

/** Make the roots that are missing. One that cannot be made is said so and left out. */
export function ensureRoots() {
  const own = /^VERSION_CODENAME=(\w+)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  for (const suite of SUITES) {
    // The machine's own release is installed on it.
    if (suite === own) continue;
    const root = join(ROOTS, suite);
    if (existsSync(root)) continue;
    console.log(`Making a root of Debian ${suite} (debootstrap) …`);
    const unfinished = `${root}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    const args = ['--variant=minbase', '--include=openssh-server,openssh-client', suite, unfinished];
    const status = run('debootstrap', args, { stdio: ['ignore', 'ignore', 'ignore'] });
    if (status === 0) renameSync(unfinished, root);
    else {
      rmSync(unfinished, { recursive: true, force: true });
      console.log(`Debian ${suite} could not be fetched: its OpenSSH is not compared with in this run.`);
    }
  }
}

if (process.argv[1] === import.meta.filename) {
  ensureRoots();
  console.log(existsSync(ROOTS) ? readdirSync(ROOTS).join(' ') : 'none');
}
