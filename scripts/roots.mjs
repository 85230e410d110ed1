/**
 * Releases of OpenSSH to compare with: a Debian root each, made by debootstrap, kept on the machine between runs.
 * Only as root on Debian or Ubuntu. `NMS_ROOTS` names another place than /var/cache/no-more-sessions.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './install.mjs';

export const ROOTS = process.env.NMS_ROOTS ?? '/var/cache/no-more-sessions/roots';

/** What each root holds beside Debian's smallest system. */
const PACKAGES = ['openssh-server', 'openssh-client', 'iproute2', 'procps', 'rsync'];

/** What the recipes use, in a root of its own: most of it is large and says nothing of OpenSSH. */
const TOOLS = ['git', 'parallel', 'python3-paramiko', 'ansible-core'];

/** The roots by name: Debian's suites that have an OpenSSH of their own (8.4, 9.2, 10.0, and the newest), and the tools. */
export const SUITES = {
  bullseye: { suite: 'bullseye', packages: PACKAGES },
  bookworm: { suite: 'bookworm', packages: PACKAGES },
  trixie: { suite: 'trixie', packages: PACKAGES },
  sid: { suite: 'sid', packages: PACKAGES },
  'trixie-tools': { suite: 'trixie', packages: [...PACKAGES, ...TOOLS] },
};

/** The roots that `npm test` compares with; the one with the tools is made when it is wanted. */
export const USUAL = ['bullseye', 'bookworm', 'trixie', 'sid'];

/** The list of packages a finished root was made with. */
const STAMP = '.packages';

/** True if the root is there, with the packages it should have. */
export function isMade(name) {
  const stamp = join(ROOTS, name, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === SUITES[name].packages.join(' ');
}

/** Make the roots of these names that are missing. One that cannot be made is said so and left out. */
export function ensureRoots(names = USUAL) {
  for (const name of names) {
    if (isMade(name)) continue;
    const { suite, packages } = SUITES[name];
    console.log(`Making a root of Debian ${suite} (debootstrap) …`);
    const root = join(ROOTS, name);
    const unfinished = `${root}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    const args = ['--variant=minbase', `--include=${packages.join(',')}`, suite, unfinished];
    const status = run('debootstrap', args, { stdio: ['ignore', 'ignore', 'ignore'] });
    if (status !== 0) {
      rmSync(unfinished, { recursive: true, force: true });
      console.log(`Debian ${suite} could not be fetched: its OpenSSH is not compared with in this run.`);
      continue;
    }
    rmSync(join(unfinished, 'var/cache/apt/archives'), { recursive: true, force: true });
    writeFileSync(join(unfinished, STAMP), packages.join(' '));
    const old = `${root}.old`;
    if (existsSync(root)) renameSync(root, old);
    renameSync(unfinished, root);
    rmSync(old, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  ensureRoots(process.argv.length > 2 ? process.argv.slice(2) : USUAL);
  console.log(Object.keys(SUITES).filter(isMade).join(' ') || 'none');
}
